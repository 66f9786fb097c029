import { z } from 'zod'
import type { Locale } from '@/domain/locales'
import type { Words } from '@/domain/words'

/** One thing that a refusal names, and the document whose field it is about. */
export interface Problem {
  /** The form's path: `benefits.1.text`. */
  path: string
  label: string
  message: string
  /** Null if the refusal names no document. */
  document: { collection: string; id: string } | null
}

/** What our own endpoints answer: what was asked for, or why not. */
export type Answer<T> =
  | { ok: true; body: T }
  | { ok: false; status: number; message: string; problems: Problem[] }

const problemSchema = z.object({
  path: z.string(),
  // Some labels are still in every language.
  label: z.string().optional().catch(undefined),
  message: z.string(),
})

const refusalSchema = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z
          .object({
            collection: z.string().optional(),
            id: z.union([z.string(), z.number()]).optional(),
            errors: z.array(problemSchema),
          })
          .optional()
          .catch(undefined),
      }),
    )
    .min(1),
})

/** Said when a question of ours has got no answer. */
export const noAnswer = {
  en: 'There was no answer. Nothing you wrote is lost; try again in a moment.',
  es: 'No ha habido respuesta. No se pierde nada de lo escrito; inténtelo de nuevo en un momento.',
} as const satisfies Words

interface ToAsk {
  /** The language of the person who asks. */
  language: Locale
  /** Sent as JSON in a POST; without it, a GET. */
  body?: object
  signal?: AbortSignal
}

/**
 * Asks one of our endpoints, as the signed-in person. Never throws: an answer that can't be had or
 * read is a refusal with status 0.
 */
export async function askApi<T>(
  address: string,
  schema: z.ZodType<T>,
  { body, language, signal }: ToAsk,
): Promise<Answer<T>> {
  const failure = { ok: false as const, status: 0, message: noAnswer[language], problems: [] }
  const response = await fetch(address, {
    credentials: 'same-origin',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    signal: signal ?? null,
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  if (!response) return failure
  if (response.ok) {
    const parsed = schema.safeParse(answer)
    return parsed.success ? { ok: true, body: parsed.data } : failure
  }
  const [refusal] = refusalSchema.safeParse(answer).data?.errors ?? []
  if (!refusal) return { ...failure, status: response.status }
  const { collection, errors = [], id } = refusal.data ?? {}
  const document = collection && id !== undefined ? { collection, id: String(id) } : null
  return {
    ok: false,
    status: response.status,
    message: refusal.message,
    problems: errors.map(({ label, message, path }) => ({
      path,
      label: label ?? path,
      message,
      document,
    })),
  }
}
