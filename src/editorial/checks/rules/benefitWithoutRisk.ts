import { bodyAreas, techniques } from '@/domain/treatmentTerms'
import { absent } from '../absent'
import type { CheckedDocument } from '../checkedDocument'
import { rowKey } from '../pieces'
import type { Found, Rule } from '../rule'
import { scopesMeet } from '../scopes'
import { fdaDevices } from '../sources'
import { namesPattern } from '../subjects'
import { has } from '../text/phrases'

/** Without any risk at all, another rule speaks. */
const risksOf = ({ treatment }: CheckedDocument) => treatment?.risks ?? []

function bareTechniques(document: CheckedDocument): Found[] {
  const risks = risksOf(document)
  if (risks.length === 0) return []
  return (document.treatment?.techniques ?? [])
    .filter(
      (technique) =>
        !risks.some((risk) => risk.techniques.length === 0 || risk.techniques.includes(technique)),
    )
    .map((technique) => ({ ...absent('techniques'), words: techniques[technique].en }))
}

function bareAreas(document: CheckedDocument): Found[] {
  const risks = risksOf(document)
  if (risks.length === 0) return []
  return (document.treatment?.bodyAreas ?? [])
    .filter(
      (area) => !risks.some((risk) => risk.bodyAreas.length === 0 || risk.bodyAreas.includes(area)),
    )
    .map((area) => ({ ...absent('bodyAreas'), words: bodyAreas[area].en }))
}

function bareVariants(document: CheckedDocument): Found[] {
  const { lexicon, treatment } = document
  if (!treatment) return []
  const told = risksOf(document).map(({ name, description }) => `${name} ${description}`)
  const [usual] = treatment.techniques
  return treatment.variants.flatMap(({ id, technique, name, difference }, index): Found[] => {
    const text = difference ?? ''
    const own = namesPattern([name ?? ''])
    const hasOwnRisk =
      risksOf(document).some((risk) => technique && risk.techniques.includes(technique)) ||
      (own !== null && told.some((risk) => has(own, risk)))
    // The usual way shares the risks of the treatment unless it is put above it.
    const gains = technique === usual ? lexicon.comparedGains : lexicon.benefits
    if (!technique || hasOwnRisk || !has(gains, text)) return []
    if (has(lexicon.harms, text) || has(lexicon.riskWords, text)) return []
    return [
      {
        path: `variants.${index}.difference`,
        field: `variants.${rowKey({ id }, index)}.difference`,
        words: text.slice(0, 80),
      },
    ]
  })
}

/** A use in a place or by a technique that no risk reaches. */
function bareUses(document: CheckedDocument): Found[] {
  const { linked, treatment } = document
  const risks = risksOf(document)
  if (!treatment || risks.length === 0) return []
  return treatment.treats.flatMap((row, index): Found[] =>
    risks.some((risk) => scopesMeet(risk, row))
      ? []
      : [
          {
            path: `treats.${index}.condition`,
            field: `treats.${rowKey(row, index)}.condition`,
            words: linked.conditions.find(({ id }) => id === row.condition)?.names[0] ?? '',
          },
        ],
  )
}

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
  find: (document) => [
    ...bareTechniques(document),
    ...bareAreas(document),
    ...bareVariants(document),
    ...bareUses(document),
  ],
}
