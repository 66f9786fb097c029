import { z } from 'zod'
import { locales } from '@/domain/locales'

const gapSchema = z.object({ path: z.string(), label: z.string(), message: z.string().nullable() })

const answerSchema = z.object({
  languages: z.array(
    z.object({
      locale: z.enum(locales),
      isLive: z.boolean(),
      path: z.string().nullable(),
      gaps: z.array(gapSchema),
    }),
  ),
})

/** One language of a document: whether it is live, where, and what it lacks. */
export type LanguageState = z.infer<typeof answerSchema>['languages'][number]

/** Several parts of the form ask the same at the same moment: one request serves them all. */
let latest: { key: string; answer: Promise<LanguageState[]> } | undefined

/**
 * What is live of a document, from `GET {path}/languages`. Empty if the answer can't be had: the
 * form works without it.
 *
 * @param key changes whenever the document may have changed
 */
export function loadLanguages(path: string, key: string, language: string) {
  if (latest?.key !== key) latest = { key, answer: ask(path, language) }
  return latest.answer
}

async function ask(path: string, language: string): Promise<LanguageState[]> {
  const response = await fetch(`${path}/languages`, {
    credentials: 'same-origin',
    headers: { 'Accept-Language': language },
  }).catch(() => null)
  if (!response?.ok) return []
  const parsed = answerSchema.safeParse(await response.json().catch(() => null))
  return parsed.data?.languages ?? []
}
