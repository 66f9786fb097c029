import { claimsOf, firstWords, foundIn } from '../claimsIn'
import type { Found, Rule } from '../rule'
import { fdaDevices } from '../sources'
import { isAbout, listed, textOfContraindication } from '../subjects'
import { has } from '../text/phrases'

/** The list rules somebody out, and prose waves them in. */
export const contraindicationDenied: Rule = {
  id: 'contraindicationDenied',
  level: 'block',
  why: {
    en: 'The list speaks against treating these people, and the text says that they can have it.',
    es: 'La lista desaconseja tratar a estas personas, y el texto dice que pueden hacérselo.',
  },
  mend: {
    en: 'Make the text say what the list says. If the list is wrong, change it there and have it reviewed.',
    es: 'Haga que el texto diga lo mismo que la lista. Si la lista se equivoca, cámbiela allí y pida una revisión.',
  },
  source: fdaDevices,
  find: (document) => {
    if (!document.treatment) return []
    const { lexicon } = document
    const records = listed(document)
    const own = [document.treatment.name ?? '', ...document.treatment.alsoKnownAs].join(' · ')
    const subjects = lexicon.subjects.filter(
      (subject) => !has(subject.pattern, own) && records.some((record) => isAbout(record, subject)),
    )
    return claimsOf(document, lexicon.wavesIn).flatMap(({ piece, sentence }): Found[] => {
      // "Only after", "once it has healed", "if a clinician agrees" wave nobody in.
      if (has(lexicon.reservations, sentence.plain)) return []
      const subject = subjects.find(({ pattern }) => has(pattern, sentence.plain))
      const words = subject && firstWords(sentence, subject.pattern)
      const record = subject && records.find((each) => isAbout(each, subject))
      if (words === undefined || !record || !has(subject.pattern, textOfContraindication(record)))
        return []
      return [foundIn(piece, words)]
    })
  },
}
