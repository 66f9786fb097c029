import { absent } from '../absent'
import { rowKey } from '../pieces'
import type { Rule } from '../rule'
import { nhsContent } from '../sources'

/** No aftercare, or a step that says no time, neither itself nor on its link. */
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
  find: ({ linked, treatment }) => {
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
  },
}
