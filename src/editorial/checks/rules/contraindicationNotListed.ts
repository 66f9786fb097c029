import type { CheckedDocument } from '../checkedDocument'
import { firstWords, foundIn, type Match, mentionsOf } from '../claimsIn'
import type { Found, Rule } from '../rule'
import { fdaDevices } from '../sources'
import { isAbout, listed, namesPattern, textOfContraindication } from '../subjects'

/** A line of a list is no longer than this many words. */
const longestItem = 12

/** Sentences that rule somebody out, and the lines of a list that one of them opens. */
function ruledOut(document: CheckedDocument): Pick<Match, 'piece' | 'sentence'>[] {
  return mentionsOf(document, document.lexicon.rulesOut).flatMap(({ piece, sentence }) => {
    const isHead = sentence.plain.endsWith(':')
    if (sentence.isQuestion && !isHead) return []
    const rest = piece.sentences.slice(piece.sentences.indexOf(sentence) + 1)
    const end = rest.findIndex(({ plain }) => plain.split(' ').length > longestItem)
    const items = isHead ? rest.slice(0, end === -1 ? undefined : end) : []
    return [sentence, ...items].map((each) => ({ piece, sentence: each }))
  })
}

/** Prose rules somebody out, and the list a patient is asked about doesn't. */
export const contraindicationNotListed: Rule = {
  id: 'contraindicationNotListed',
  level: 'block',
  why: {
    en: 'The text rules people out for a reason that the list of contraindications lacks.',
    es: 'El texto descarta a personas por un motivo que falta en la lista de contraindicaciones.',
  },
  mend: {
    en: 'Add the contraindication to the list, or take the sentence out.',
    es: 'Agregue la contraindicación a la lista, o quite la frase.',
  },
  source: fdaDevices,
  find: (document) => {
    if (!document.treatment) return []
    const records = listed(document)
    const own = records.map(textOfContraindication).join(' · ').toLowerCase()
    const others = document.linked.contraindications
      .filter((record) => !records.includes(record))
      .flatMap(({ brandNames, genericNames }) => [...genericNames, ...brandNames])
      .filter((name) => !own.includes(name.toLowerCase()))
    const named = namesPattern(others)
    const missing = [
      ...document.lexicon.subjects.filter(
        (subject) => !records.some((record) => isAbout(record, subject)),
      ),
      ...(named ? [{ id: 'record', pattern: named }] : []),
    ]
    const seen = new Set<string>()
    return ruledOut(document).flatMap(({ piece, sentence }) =>
      missing.flatMap(({ id, pattern }): Found[] => {
        const words = firstWords(sentence, pattern)
        const key = `${piece.path} ${id}`
        if (words === undefined || seen.has(key)) return []
        seen.add(key)
        return [foundIn(piece, words)]
      }),
    )
  },
}
