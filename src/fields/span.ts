import type { GroupField, NumberField, SelectFieldSingleValidation } from 'payload'
import { select } from 'payload/shared'
import { z } from 'zod'
import { findSpanProblem, timeUnits } from '@/domain/timeSpans'
import { codesOf, type Vocabulary } from '@/domain/vocabulary'
import { say } from '@/domain/words'
import { codeField } from './codeField'

const spanSchema = z.object({
  from: z.number().nullish(),
  to: z.number().nullish(),
  unit: z.enum(codesOf(timeUnits)).nullish(),
})

const checkSpan: SelectFieldSingleValidation = async (value, options) => {
  const span = spanSchema.safeParse({ ...options.siblingData, unit: value })
  const problem = span.success ? findSpanProblem(span.data) : null
  switch (problem) {
    case 'missing-unit':
      return say(options.req, {
        en: 'Choose a unit for this time: hours, days, weeks, months or years.',
        es: 'Elija una unidad para este tiempo: horas, días, semanas, meses o años.',
      })
    case 'end-before-start':
      return say(options.req, {
        en: 'The end lies before the start. Swap the two numbers, or leave the end empty.',
        es: 'El final es anterior al principio. Intercambie los dos números o deje el final vacío.',
      })
    case null:
      return select(value, options)
  }
}

const end = (name: 'from' | 'to', label: Record<string, string>, min?: number): NumberField => ({
  name,
  type: 'number',
  label,
  min,
  admin: { width: '33%' },
})

type SpanArgs = Pick<GroupField, 'admin' | 'label'> & {
  name: string
  /** The smallest number; left out where a time before the treatment makes sense. */
  min?: number
  units?: Vocabulary
}

/** A stretch of time, from–to with a unit; a single number is a span with an open end. */
export function span({ name, label, admin, min, units = timeUnits }: SpanArgs): GroupField {
  return {
    name,
    type: 'group',
    label,
    admin,
    fields: [
      {
        type: 'row',
        fields: [
          end('from', { en: 'From', es: 'Desde' }, min),
          end('to', { en: 'To', es: 'Hasta' }, min),
          codeField({
            name: 'unit',
            label: { en: 'Unit', es: 'Unidad' },
            vocabulary: units,
            validate: checkSpan,
            admin: { width: '33%' },
          }),
        ],
      },
    ],
  }
}
