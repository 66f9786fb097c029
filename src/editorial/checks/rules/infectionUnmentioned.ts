import { absent } from '../absent'
import { mentionsOf } from '../claimsIn'
import type { Rule } from '../rule'
import { fdaDevices } from '../sources'
import { listed, textOfContraindication } from '../subjects'
import { has } from '../text/phrases'

/** The list of contraindications passes over an infection or cold sores, and so does the text. */
export const infectionUnmentioned: Rule = {
  id: 'infectionUnmentioned',
  level: 'block',
  why: {
    en: 'Nothing asks about an infection or cold sores.',
    es: 'Nada pregunta por una infección ni por el herpes.',
  },
  mend: {
    en: 'Add the contraindication to the list.',
    es: 'Agregue la infección activa y el herpes a la lista de contraindicaciones.',
  },
  source: fdaDevices,
  find: (document) => {
    const { infection, rulesOut } = document.lexicon
    const isMentioned =
      !document.treatment ||
      listed(document).some((record) => has(infection, textOfContraindication(record))) ||
      mentionsOf(document, infection).some(({ sentence }) => has(rulesOut, sentence.plain))
    return isMentioned ? [] : [absent('contraindications')]
  },
}
