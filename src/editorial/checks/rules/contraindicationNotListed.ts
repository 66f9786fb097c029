import { firstWords, foundIn, mentionsOf } from '../claimsIn'
import type { Found, Rule } from '../rule'
import { fdaDevices } from '../sources'
import { isAbout, listed } from '../subjects'

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
    const missing = document.lexicon.subjects.filter(
      (subject) => !records.some((record) => isAbout(record, subject)),
    )
    const seen = new Set<string>()
    return mentionsOf(document, document.lexicon.rulesOut).flatMap(
      ({ piece, sentence }): Found[] => {
        if (sentence.isQuestion) return []
        return missing.flatMap(({ id, pattern }) => {
          const words = firstWords(sentence, pattern)
          const key = `${piece.path} ${id}`
          if (words === undefined || seen.has(key)) return []
          seen.add(key)
          return [foundIn(piece, words)]
        })
      },
    )
  },
}
