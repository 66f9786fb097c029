import { z } from 'zod'

const refusedSchema = z.object({
  errors: z.array(z.object({ message: z.string(), data: z.unknown().optional() })).min(1),
})

/** What the API said: the parsed answer, or why not, in the reader's language. */
export type Answer<T> =
  | { isOk: true; answer: T }
  | { isOk: false; message: string | null; data: unknown }

/**
 * Asks the API as the signed-in person.
 *
 * @param body sent as JSON with POST; without one it is a GET
 * @returns `message` is null if the answer can't be had or read
 */
export async function ask<T>(
  path: string,
  language: string,
  schema: z.ZodType<T>,
  body?: object,
): Promise<Answer<T>> {
  const response = await fetch(path, {
    credentials: 'same-origin',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  }).catch(() => null)
  const json: unknown = await response?.json().catch(() => null)
  const parsed = schema.safeParse(json)
  if (response?.ok && parsed.success) return { isOk: true, answer: parsed.data }
  const refusal = refusedSchema.safeParse(json).data?.errors[0]
  return { isOk: false, message: refusal?.message ?? null, data: refusal?.data }
}
