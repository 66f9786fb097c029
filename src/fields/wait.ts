import type { GroupField, SelectFieldSingleValidation } from 'payload'
import { select } from 'payload/shared'
import { waitAnchors } from '@/domain/safetyTerms'
import { timeUnits } from '@/domain/timeSpans'
import { say } from '@/domain/words'
import { clinical } from './clinical'
import { codeField } from './codeField'

const requireUnit: SelectFieldSingleValidation = (value, options) => {
  const siblings: { amount?: unknown } = options.siblingData ?? {}
  if (typeof siblings.amount === 'number' && !value) {
    return say(options.req, {
      en: 'This wait has a number but no unit. Choose days, weeks, months or years.',
      es: 'Esta espera tiene un número sin unidad. Elija días, semanas, meses o años.',
    })
  }
  return select(value, options)
}

/** How long to wait, and from when. Without a number, the anchor alone says it ("healed"). */
export function wait(name: string, label: Record<string, string>): GroupField {
  return clinical({
    name,
    type: 'group',
    label,
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'amount',
            type: 'number',
            label: { en: 'Wait', es: 'Espera' },
            min: 1,
            admin: { width: '25%' },
          },
          codeField({
            name: 'unit',
            label: { en: 'Unit', es: 'Unidad' },
            vocabulary: timeUnits,
            validate: requireUnit,
            admin: { width: '25%' },
          }),
          codeField({
            name: 'anchor',
            label: { en: 'Counted from', es: 'Contada desde' },
            vocabulary: waitAnchors,
            admin: { width: '50%' },
          }),
        ],
      },
    ],
  })
}
