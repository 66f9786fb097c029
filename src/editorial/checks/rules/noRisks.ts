import { absent } from '../absent'
import type { Rule } from '../rule'
import { fdaDevices } from '../sources'

/** A treatment without a single risk. */
export const noRisks: Rule = {
  id: 'noRisks',
  level: 'block',
  why: {
    en: 'This page names no risk.',
    es: 'Esta página no nombra ningún riesgo.',
  },
  mend: {
    en: 'Add what can go wrong, how often, how long it lasts, and what to do about it.',
    es: 'Agregue qué puede salir mal, con qué frecuencia, cuánto dura y qué hacer.',
  },
  source: fdaDevices,
  find: ({ treatment }) => (treatment?.risks.length === 0 ? [absent('risks')] : []),
}
