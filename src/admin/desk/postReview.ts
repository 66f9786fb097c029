import { z } from 'zod'
import type { Locale } from '@/domain/locales'
import { reviewStates } from '@/domain/reviewTerms'
import { codesOf } from '@/domain/vocabulary'
import { say, type Words } from '@/domain/words'

const resultSchema = z.object({ id: z.string(), state: z.enum(codesOf(reviewStates)) })
const severalSchema = z.object({ reviews: z.array(resultSchema) })
const messagesSchema = z.array(z.object({ message: z.string() })).min(1)
const refusalSchema = z.object({ errors: messagesSchema })
/** A publish that is refused says why field by field; what it says in general helps nobody. */
const findingsSchema = z.object({
  errors: z.tuple([z.object({ data: z.object({ errors: messagesSchema }) })]),
})

/** Why nothing was decided, in the reader's words. */
export interface Refusal {
  isOk: false
  message: string
  /** True if the text or the review is no longer as it was shown. */
  isChanged: boolean
}

type Answer<T> = { isOk: true; data: T } | Refusal

const unreachable: Words = {
  en: 'There is no connection, so nothing was decided. What you wrote is still here: try again.',
  es: 'No hay conexión y no se ha decidido nada. Lo que ha escrito sigue aquí: inténtelo de nuevo.',
}
const unexplained: Words = {
  en: 'Something went wrong and nothing was decided. Try again, or tell whoever looks after the server.',
  es: 'Algo ha fallado y no se ha decidido nada. Inténtelo de nuevo o avise a quien se ocupa del servidor.',
}

async function post<T extends z.ZodType>(
  path: string,
  body: object,
  language: Locale,
  schema: T,
): Promise<Answer<z.output<T>>> {
  const refuse = (message: string, isChanged = false): Refusal => ({
    isOk: false,
    isChanged,
    message,
  })
  const asker = { i18n: { language } }
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!response) return refuse(say(asker, unreachable))
  const answer: unknown = await response.json().catch(() => null)
  const { data } = schema.safeParse(answer)
  if (response.ok && data !== undefined) return { isOk: true, data }
  const message =
    findingsSchema
      .safeParse(answer)
      .data?.errors[0].data.errors.map((each) => each.message)
      .join(' ') ?? refusalSchema.safeParse(answer).data?.errors[0]?.message
  return refuse(message ?? say(asker, unexplained), response.status === 409)
}

/**
 * Sends what somebody has decided about one review.
 *
 * @param path `{api}/reviews/{id}/{what}`
 */
export const postReview = (path: string, body: object, language: Locale) =>
  post(path, body, language, resultSchema)

/** Sends the approval of several reviews: all of them or none. */
export const postSeveral = (path: string, body: object, language: Locale) =>
  post(path, body, language, severalSchema)
