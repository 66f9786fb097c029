import { absent } from '../absent'
import { mentionsOf } from '../claimsIn'
import type { Rule } from '../rule'
import { fdaDevices } from '../sources'
import { listed, textOfContraindication } from '../subjects'
import { has } from '../text/phrases'

/** The list of contraindications passes over pregnancy or breastfeeding, and so does the text. */
export const pregnancyUnmentioned: Rule = {
  id: 'pregnancyUnmentioned',
  level: 'block',
  why: {
    en: 'Nothing asks about pregnancy or breastfeeding.',
    es: 'Nada pregunta por el embarazo ni la lactancia.',
  },
  mend: {
    en: 'Add the contraindication to the list.',
    es: 'Agregue el embarazo y la lactancia a la lista de contraindicaciones.',
  },
  source: fdaDevices,
  find: (document) => {
    const { pregnancy, rulesOut } = document.lexicon
    const isMentioned =
      !document.treatment ||
      listed(document).some(
        (record) => record.kind === 'pregnancy' || has(pregnancy, textOfContraindication(record)),
      ) ||
      mentionsOf(document, pregnancy).some(({ sentence }) => has(rulesOut, sentence.plain))
    return isMentioned ? [] : [absent('contraindications')]
  },
}
