import { APIError, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { say } from '@/domain/words'

/**
 * The JSON that was sent.
 *
 * @throws {APIError} 400 if it is no JSON, or not what the endpoint takes.
 */
export async function readBody<T extends z.ZodType>(
  req: PayloadRequest,
  schema: T,
): Promise<z.output<T>> {
  // Who sends no JSON gets the same answer as who sends the wrong one.
  const sent: unknown = await req.json?.().catch(() => undefined)
  const body = schema.safeParse(sent)
  if (body.success) return body.data
  throw new APIError(
    say(req, {
      en: 'This request is not complete. Reload the page and try again.',
      es: 'Esta solicitud está incompleta. Recargue la página e inténtelo de nuevo.',
    }),
    400,
  )
}
