import { absent } from '../absent'
import type { CheckedDocument } from '../checkedDocument'
import { claimsOf, foundIn } from '../claimsIn'
import { rowKey } from '../pieces'
import type { Found, Rule } from '../rule'
import { nhsContent } from '../sources'
import { has } from '../text/phrases'

/** The steps a treatment links, and no place says when. */
function untimedLinks({ linked, treatment }: CheckedDocument): Found[] {
  if (!treatment) return []
  if (treatment.aftercare.length === 0) return [absent('aftercare')]
  return treatment.aftercare.flatMap((row, index) => {
    const step = linked.steps.find(({ id }) => id === row.step)
    // A warning sign without a time holds at any time.
    return row.timing || step?.isTimed || step?.action === 'warning'
      ? []
      : [
          {
            path: `aftercare.${index}.step`,
            field: `aftercare.${rowKey(row, index)}.step`,
            words: '',
          },
        ]
  })
}

/** A step that says no time, neither in figures nor in words. A link can still say one. */
function untimedStep({ lexicon, pieces, step }: CheckedDocument): Found[] {
  if (!step?.action || step.timing || step.action === 'warning') return []
  if (pieces.some(({ text }) => has(lexicon.times, text))) return []
  return [{ ...absent('timing'), level: 'warn' }]
}

/** Orders for the time afterwards in prose, and no word about how long or from when. */
function untimedProse(document: CheckedDocument): Found[] {
  if (!document.treatment) return []
  const { aftermath, orders, times } = document.lexicon
  const asked = new Set(
    document.pieces
      .filter(({ path, text }) => path.endsWith('.question') && has(aftermath, text))
      .map(({ group }) => group),
  )
  const told = new Set(
    document.pieces.filter(({ text }) => has(times, text)).map(({ group }) => group),
  )
  return claimsOf(document, orders)
    .filter(({ piece }) => piece.path === 'whatToExpect' || asked.has(piece.group))
    .filter(({ piece }) => !told.has(piece.group))
    .map(({ piece, words }): Found => ({ ...foundIn(piece, words), level: 'warn' }))
}

/** No aftercare, or something to do, avoid or expect, and no time anywhere. */
export const aftercareWithoutTimes: Rule = {
  id: 'aftercareWithoutTimes',
  level: 'block',
  why: {
    en: 'Aftercare without times: nobody can tell what to do when.',
    es: 'Cuidados sin tiempos: nadie sabe qué hacer y cuándo.',
  },
  mend: {
    en: 'Give each step from when to when, on the step or here. If there are no steps yet, add them.',
    es: 'Indique en cada paso desde y hasta cuándo, en el paso o aquí. Si aún no hay pasos, agréguelos.',
  },
  source: nhsContent,
  find: (document) => [
    ...untimedLinks(document),
    ...untimedStep(document),
    ...untimedProse(document),
  ],
}
