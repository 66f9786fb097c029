import { z } from 'zod'
import { type ChecksAnswer, checkRules, findingDecisions, findingLevels } from '@/domain/checkTerms'
import { type Locale, locales } from '@/domain/locales'
import { codesOf } from '@/domain/vocabulary'
import { type Answer, askApi } from '../askApi'

const wordsSchema = z.object({ en: z.string(), es: z.string() })

const answerSchema: z.ZodType<ChecksAnswer> = z.object({
  findings: z.array(
    z.object({
      key: z.string(),
      rule: z.enum(codesOf(checkRules)),
      level: z.enum(codesOf(findingLevels)),
      locale: z.enum(locales),
      path: z.string(),
      words: z.string(),
      why: wordsSchema,
      mend: wordsSchema,
      source: z.object({ title: z.string(), url: z.string() }).nullable(),
      decision: z.enum(codesOf(findingDecisions)).nullable(),
    }),
  ),
  hidden: z.number(),
  languages: z.array(z.object({ locale: z.string(), isChecked: z.boolean() })),
})

interface ToCheck {
  /** Where the document is below the API, with the API's own address. */
  address: string
  /** The language of the person who asks. */
  language: Locale
  /** The language to check. */
  locale: string
  /** What the form holds and nobody has saved; without it, the newest draft is read. */
  data?: object
  signal?: AbortSignal
}

/** What the automatic checks find in one language of a document. */
export function askChecks({
  address,
  data,
  language,
  locale,
  signal,
}: ToCheck): Promise<Answer<ChecksAnswer>> {
  return askApi(`${address}/checks`, answerSchema, {
    body: { locale, ...(data && { data }) },
    language,
    ...(signal && { signal }),
  })
}
