import type { ArrayField, ArrayFieldValidation, PayloadRequest } from 'payload'
import { array } from 'payload/shared'
import { z } from 'zod'
import { findOverlap, weekdays } from '@/domain/openingHours'
import { say, type Words } from '@/domain/words'
import { hoursFields } from './clockTime'
import { codeField } from './codeField'

const hoursSchema = z.object({ opens: z.string(), closes: z.string(), day: z.string().optional() })

function describeOverlap(rows: unknown[]): string | null {
  const hours = rows.flatMap((row) => hoursSchema.safeParse(row).data ?? [])
  const overlap = findOverlap(hours)
  if (!overlap) return null
  const [one, other] = overlap
  return [one, other].map(({ opens, closes }) => `${opens}–${closes}`).join(', ')
}

function sayOverlap(req: PayloadRequest, overlap: string, day?: Words): string {
  return say(req, {
    en: `${day ? `${day.en}: these` : 'These'} hours overlap: ${overlap}. Join them into one line, or shorten one.`,
    es: `${day ? `${day.es}: estos` : 'Estos'} horarios se solapan: ${overlap}. Únalos en una línea o acorte uno.`,
  })
}

const rejectOverlapInWeek: ArrayFieldValidation = (value, options) => {
  const rows = value ?? []
  for (const [day, label] of Object.entries(weekdays)) {
    const overlap = describeOverlap(
      rows.filter((row) => hoursSchema.safeParse(row).data?.day === day),
    )
    if (overlap) return sayOverlap(options.req, overlap, label)
  }
  return array(value, options)
}

const rejectOverlap: ArrayFieldValidation = (value, options) => {
  const overlap = describeOverlap(value ?? [])
  return overlap ? sayOverlap(options.req, overlap) : array(value, options)
}

/** The clinic's usual week. A day without a line is a day it is closed. */
export function weeklyHours(): ArrayField {
  return {
    name: 'weeklyHours',
    type: 'array',
    label: { en: 'Weekly hours', es: 'Horario semanal' },
    labels: {
      singular: { en: 'Hours', es: 'Horario' },
      plural: { en: 'Hours', es: 'Horarios' },
    },
    validate: rejectOverlapInWeek,
    admin: {
      description: {
        en: 'A day without a line is closed. Two lines for one day make a break.',
        es: 'Un día sin línea está cerrado. Dos líneas en un día dejan una pausa.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          codeField({
            name: 'day',
            label: { en: 'Day', es: 'Día' },
            vocabulary: weekdays,
            required: true,
            admin: { width: '33%' },
          }),
          ...hoursFields(),
        ],
      },
    ],
  }
}

/** Days that differ from the week: holidays, or other hours. No hours means closed all day. */
export function hoursExceptions(name: string, label: Record<string, string>): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: {
      singular: { en: 'Day', es: 'Día' },
      plural: { en: 'Days', es: 'Días' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'date',
            type: 'date',
            required: true,
            label: { en: 'Date', es: 'Fecha' },
            admin: { width: '50%', date: { pickerAppearance: 'dayOnly' } },
          },
          {
            name: 'reason',
            type: 'text',
            localized: true,
            label: { en: 'Reason', es: 'Motivo' },
            admin: { width: '50%' },
          },
        ],
      },
      {
        name: 'hours',
        type: 'array',
        label: { en: 'Hours that day (none: closed)', es: 'Horario ese día (ninguno: cerrado)' },
        labels: {
          singular: { en: 'Hours', es: 'Horario' },
          plural: { en: 'Hours', es: 'Horarios' },
        },
        validate: rejectOverlap,
        fields: [{ type: 'row', fields: hoursFields() }],
      },
    ],
  }
}
