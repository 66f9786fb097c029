import type { CheckedDocument } from './checkedDocument'
import type { Subject } from './lexicon/lexicon'
import type { LinkedContraindication } from './linkedRecords'
import { has, literally, phrases } from './text/phrases'

/** Everything a contraindication's record says about what it is. */
export const textOfContraindication = (record: LinkedContraindication): string =>
  [
    record.name,
    record.question,
    ...record.genericNames,
    ...record.brandNames,
    ...record.concerns.flatMap(({ names }) => names),
  ].join(' · ')

/** True if a linked contraindication is about a subject. */
export const isAbout = (record: LinkedContraindication, { id, pattern }: Subject): boolean =>
  has(pattern, textOfContraindication(record)) ||
  // One kind of record is a subject by itself: people look for it under either word.
  (record.kind === 'pregnancy' && (id === 'pregnancy' || id === 'breastfeeding')) ||
  (record.kind === 'age' && id === 'minors')

/** The linked contraindications of a treatment, one a row. */
export const listed = ({ linked, treatment }: CheckedDocument): LinkedContraindication[] =>
  (treatment?.contraindications ?? []).flatMap(
    ({ contraindication }) =>
      linked.contraindications.find(({ id }) => id === contraindication) ?? [],
  )

/** The names of conditions as one pattern; null if there are none. */
export function namesPattern(names: readonly string[]): RegExp | null {
  const words = names
    .flatMap((name) => name.split(/[()]/))
    .map((part) => part.trim())
    .filter((part) => part.length > 2)
  return words.length > 0 ? phrases(words.map(literally)) : null
}
