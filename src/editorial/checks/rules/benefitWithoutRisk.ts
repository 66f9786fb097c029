import { techniques } from '@/domain/treatmentTerms'
import { rowKey } from '../pieces'
import type { Found, Rule } from '../rule'
import { fdaDevices } from '../sources'
import { has } from '../text/phrases'

/** A variant or technique is offered with its gain, and no risk is said to belong to it. */
export const benefitWithoutRisk: Rule = {
  id: 'benefitWithoutRisk',
  level: 'warn',
  why: {
    en: 'What this can do is told, and not what can go wrong with it.',
    es: 'Se cuenta lo que puede lograr, y no lo que puede salir mal.',
  },
  mend: {
    en: 'Add the risk beside it: a row under “Risks” for this technique, or a sentence here.',
    es: 'Agregue el riesgo: una fila en «Riesgos» para esta técnica, o una frase aquí.',
  },
  source: fdaDevices,
  find: ({ lexicon, treatment }) => {
    if (!treatment || treatment.risks.length === 0) return []
    const reaches = (technique: keyof typeof techniques): boolean =>
      treatment.risks.some(
        (risk) => risk.techniques.length === 0 || risk.techniques.includes(technique),
      )
    const bare = treatment.techniques
      .filter((technique) => !reaches(technique))
      .map(
        (technique): Found => ({
          path: 'techniques',
          field: 'techniques',
          words: techniques[technique].en,
        }),
      )
    const usual = treatment.techniques[0]
    const variants = treatment.variants.flatMap(({ id, technique, difference }, index): Found[] => {
      const text = difference ?? ''
      const hasOwnRisk = treatment.risks.some(
        (risk) => technique && risk.techniques.includes(technique),
      )
      if (!technique || technique === usual || hasOwnRisk) return []
      if (!has(lexicon.benefits, text) || has(lexicon.harms, text) || has(lexicon.riskWords, text))
        return []
      return [
        {
          path: `variants.${index}.difference`,
          field: `variants.${rowKey({ id }, index)}.difference`,
          words: text.slice(0, 80),
        },
      ]
    })
    return [...bare, ...variants]
  },
}
