import type { CodeOf, Vocabulary } from './vocabulary'

export const timeUnits = {
  hours: { en: 'hours', es: 'horas' },
  days: { en: 'days', es: 'días' },
  weeks: { en: 'weeks', es: 'semanas' },
  months: { en: 'months', es: 'meses' },
  years: { en: 'years', es: 'años' },
} as const satisfies Vocabulary

export type TimeUnit = CodeOf<typeof timeUnits>

const hoursIn: Record<TimeUnit, number> = {
  hours: 1,
  days: 24,
  weeks: 7 * 24,
  months: 30 * 24,
  years: 365 * 24,
}

/** A span in hours, for ordering only: a month counts as 30 days, a year as 365. */
export function toHours(amount: number, unit: TimeUnit): number {
  return amount * hoursIn[unit]
}

/** Two ends of a span as an editor typed them; either may be open. */
export interface Span {
  from?: number | null
  to?: number | null
  unit?: TimeUnit | null
}

export type SpanProblem = 'missing-unit' | 'end-before-start'

/** What is wrong with a span, or null. An empty span is fine: the field's own rule asks for one. */
export function findSpanProblem({ from, to, unit }: Span): SpanProblem | null {
  const isGiven = typeof from === 'number' || typeof to === 'number'
  if (isGiven && !unit) return 'missing-unit'
  if (typeof from === 'number' && typeof to === 'number' && to < from) return 'end-before-start'
  return null
}
