import { absent } from '../absent'
import type { Rule } from '../rule'
import { nhsContent } from '../sources'

/** Aftercare that never says what would be wrong. */
export const noWarningSigns: Rule = {
  id: 'noWarningSigns',
  level: 'block',
  why: {
    en: 'No aftercare step is a warning sign.',
    es: 'Ningún paso de cuidado es una señal de alarma.',
  },
  mend: {
    en: 'Add the signs that something is wrong, each with who to turn to.',
    es: 'Agregue las señales de que algo va mal, y a quién acudir en cada caso.',
  },
  source: nhsContent,
  find: ({ linked, treatment }) =>
    treatment &&
    !treatment.aftercare.some(({ step }) =>
      linked.steps.some(({ id, action }) => id === step && action === 'warning'),
    )
      ? [absent('aftercare')]
      : [],
}
