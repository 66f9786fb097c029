import { rowKey } from '../pieces'
import type { Rule } from '../rule'
import { fdaOffLabel } from '../sources'

/** A use is called authorised, and no source shows it: nobody can tell whether it is. */
export const authorisationUncited: Rule = {
  id: 'authorisationUncited',
  level: 'warn',
  why: {
    en: 'This use is called authorized, and no source shows it.',
    es: 'Este uso figura como autorizado, y ninguna fuente lo muestra.',
  },
  mend: {
    en: 'Link the authorization or the device’s label. If there is none, choose “Off-label use”.',
    es: 'Enlace la autorización o las instrucciones del aparato. Si no existe, elija «Uso fuera de lo autorizado».',
  },
  source: fdaOffLabel,
  find: ({ linked, treatment }) =>
    (treatment?.treats ?? []).flatMap((row, index) =>
      row.regulatoryStatus === 'authorised' && row.citations.length === 0
        ? [
            {
              path: `treats.${index}.regulatoryStatus`,
              field: `treats.${rowKey(row, index)}.regulatoryStatus`,
              words: linked.conditions.find(({ id }) => id === row.condition)?.names[0] ?? '',
            },
          ]
        : [],
    ),
}
