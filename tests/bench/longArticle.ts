import { z } from 'zod'
import { Dice } from '@/demo/content/dice'
import { proseFromText } from '@/demo/content/proseFromText'
import type { Locale } from '@/domain/locales'
import { inventedSentence } from './inventedSentence'

const rows = z.array(z.looseObject({ id: z.string() })).min(1)

/** The rows that are written anew; what they link to stays. */
const formSchema = z.looseObject({
  treats: rows,
  benefits: rows,
  risks: rows,
  cannotDo: rows,
  questions: rows,
})
type Form = z.output<typeof formSchema>
type Row = Form['risks'][number]

/**
 * What the form of a treatment holds in one language, its prose replaced by an invented article of
 * about 5,000 words over all its fields. The same form and language give the same article.
 *
 * @param form of a treatment with at least one row of each kind
 * @throws {z.ZodError} if it has none
 */
export function longArticle(form: unknown, locale: Locale): Form {
  const dice = new Dice(5_000)
  const sentences = (count: number): string =>
    Array.from({ length: count }, () => inventedSentence(locale, dice)).join(' ')
  const paragraphs = (count: number) =>
    proseFromText(Array.from({ length: count }, () => sentences(5)).join('\n\n'))
  const written = formSchema.parse(form)
  return {
    ...written,
    summary: sentences(1),
    whatItIs: paragraphs(5),
    howItWorks: paragraphs(5),
    treats: written.treats.map((row) => ({ ...row, evidence: sentences(3) })),
    benefits: rowsLike(written.benefits, 8, () => ({ text: sentences(2) })),
    risks: rowsLike(written.risks, 14, () => ({ description: sentences(2) })),
    cannotDo: rowsLike(written.cannotDo, 6, () => ({ text: sentences(2) })),
    whatToExpect: paragraphs(5),
    comfort: sentences(4),
    noTreatment: sentences(4),
    questions: rowsLike(written.questions, 12, () => ({ answer: paragraphs(1) })),
  }
}

/** The article after somebody has typed another sentence into one of its risks. */
export function typeInto(article: Form, locale: Locale, number: number): Form {
  const sentence = inventedSentence(locale, new Dice(number))
  const changed = number % article.risks.length
  return {
    ...article,
    risks: article.risks.map((row, index) =>
      index === changed ? { ...row, description: `${row.description} ${sentence}` } : row,
    ),
  }
}

function rowsLike(models: readonly Row[], count: number, text: () => object): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    ...models[index % models.length],
    ...text(),
    id: index.toString(16).padStart(24, '0'),
  }))
}
