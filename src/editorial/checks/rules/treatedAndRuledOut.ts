import type { CheckedDocument } from '../checkedDocument'
import { claimsOf, firstWords, foundIn } from '../claimsIn'
import type { LinkedCondition, LinkedContraindication } from '../linkedRecords'
import { rowKey } from '../pieces'
import type { Found, Rule } from '../rule'
import { scopesMeet } from '../scopes'
import { fdaDevices } from '../sources'
import { namesPattern } from '../subjects'
import { has } from '../text/phrases'

/** True if a contraindication is, or is about people with, a condition. */
function concerns(record: LinkedContraindication, condition: LinkedCondition): boolean {
  if (record.concerns.some(({ id }) => id === condition.id)) return true
  if (record.concerns.length > 0) return false
  const pattern = namesPattern(condition.names.slice(0, 1))
  return record.kind === 'condition' && pattern !== null && has(pattern, record.name)
}

function inTheLists({ linked, treatment }: CheckedDocument): Found[] {
  if (!treatment) return []
  return treatment.contraindications.flatMap((link, index): Found[] => {
    const record = linked.contraindications.find(({ id }) => id === link.contraindication)
    if (!record || link.patientWording?.trim()) return []
    // "Only if a clinician agrees" rules nobody out. A medicine or a past illness isn't the
    // illness: only "never" leaves nobody to treat.
    const severity = link.severity ?? record.severity
    const isStrict =
      severity === 'absolute' || (record.kind === 'condition' && severity === 'temporary')
    const treated = treatment.treats.find((row) => {
      const condition = linked.conditions.find(({ id }) => id === row.condition)
      return condition && isStrict && concerns(record, condition) && scopesMeet(row, link)
    })
    const condition = linked.conditions.find(({ id }) => id === treated?.condition)
    if (!condition) return []
    const [name = ''] = condition.names
    return [
      {
        path: `contraindications.${index}.contraindication`,
        field: `contraindications.${rowKey(link, index)}.contraindication`,
        words: record.name,
        why: {
          en: `“${name}” is treated here, and “${record.name}” rules it out, with nothing that tells the two apart.`,
          es: `Aquí se trata «${name}», y «${record.name}» lo descarta, sin nada que distinga ambas cosas.`,
        },
      },
    ]
  })
}

function inProse(document: CheckedDocument): Found[] {
  const { lexicon, linked, treatment } = document
  const treated = linked.conditions.filter(({ id }) =>
    treatment?.treats.some(({ condition }) => condition === id),
  )
  const pattern = namesPattern(treated.flatMap(({ names }) => names))
  if (!pattern) return []
  return claimsOf(document, lexicon.rulesOut).flatMap(({ piece, sentence }): Found[] => {
    const name = firstWords(sentence, pattern)
    if (name === undefined || has(lexicon.distinctions, sentence.plain)) return []
    return [foundIn(piece, name)]
  })
}

/** The same thing is treated and ruled out, and nothing says which case is which. */
export const treatedAndRuledOut: Rule = {
  id: 'treatedAndRuledOut',
  level: 'block',
  why: {
    en: 'This page treats the same thing that it rules out here.',
    es: 'Esta página trata lo mismo que aquí descarta.',
  },
  mend: {
    en: 'Say which case is treated and which is not: active or healed, which area, which technique. Choose the exact condition, or write words for this page on the contraindication.',
    es: 'Diga qué caso se trata y cuál no: activo o sanado, qué zona, qué técnica. Elija la afección exacta, o escriba palabras para esta página en la contraindicación.',
  },
  source: fdaDevices,
  find: (document) => (document.treatment ? [...inTheLists(document), ...inProse(document)] : []),
}
