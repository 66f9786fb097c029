import type { SpanModel } from '@/content/models/shared'
import type { Locale } from '@/domain/locales'
import { type TimeUnit, toHours } from '@/domain/timeSpans'
import { siteWords } from '../words/siteWords'
import { numberFormat } from './numbers'
import { onceFor } from './onceFor'

type DisplayUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

const displayUnits: Record<TimeUnit, DisplayUnit> = {
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
}

const amountFormat = onceFor((locale: Locale) =>
  onceFor(
    (unit: DisplayUnit) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }),
  ),
)

function amountOf(value: number, unit: DisplayUnit, locale: Locale): string {
  return amountFormat(locale)(unit).format(value)
}

/** Half an hour reads as 30 minutes: editors have no smaller unit than the hour. */
function inReadableUnit(span: SpanModel): { values: number[]; unit: DisplayUnit } {
  const values = [span.from, span.to].filter((value) => value !== null)
  const isMinutes = span.unit === 'hours' && values.some((value) => !Number.isInteger(value))
  return isMinutes
    ? { values: values.map((value) => Math.round(value * 60)), unit: 'minute' }
    : { values, unit: displayUnits[span.unit] }
}

/** A number and its unit, such as `6 months` or `30 minutes`. */
export function describeAmount(value: number, unit: TimeUnit, locale: Locale): string {
  const { values, unit: readable } = inReadableUnit({ from: value, to: null, unit })
  return amountOf(values[0] ?? value, readable, locale)
}

/** A length of time in words: `3 to 6 days`, `up to 2 weeks`, `1 hour`; null when both ends are open. */
export function describeSpan(span: SpanModel | null, locale: Locale): string | null {
  if (!span || (span.from === null && span.to === null)) return null
  const { values, unit } = inReadableUnit(span)
  const [first = 0, last = first] = values
  const words = siteWords(locale).spans
  if (span.from === null || (span.from === 0 && first !== last)) {
    return words.upTo(amountOf(last, unit, locale))
  }
  if (span.to === null) return words.atLeast(amountOf(first, unit, locale))
  if (first === last) return amountOf(last, unit, locale)
  return `${numberFormat(locale).format(first)} ${words.to} ${amountOf(last, unit, locale)}`
}

/** When a step is due, counted from the treatment: `2 weeks to 1 day before`, `For the first 24 hours`. */
export function describeTiming(timing: SpanModel | null, locale: Locale): string {
  const words = siteWords(locale).spans
  if (!timing || (timing.from === null && timing.to === null)) return words.anyTime
  const { from, to, unit } = timing
  const amount = (value: number) => describeAmount(Math.abs(value), unit, locale)
  const start = from ?? 0
  if (from === null && to !== null && to < 0) return words.upToBefore(amount(to))
  if (start < 0) {
    if (to === null || to === 0 || to === start) return words.before(amount(start))
    if (to > 0) return words.across(amount(start), amount(to))
    const span = describeSpan({ from: -to, to: -start, unit }, locale) ?? ''
    return words.before(span)
  }
  if (to === null) return start === 0 ? words.fromTheDay : words.from(amount(start))
  if (to === 0) return words.onTheDay
  if (start === 0) return words.first(amount(to))
  if (start === to) return words.after(amount(start))
  return words.between(describeSpan({ from: start, to, unit }, locale) ?? '')
}

/** The start of a timing in hours from the treatment; null when it holds at any time. */
export function startInHours(timing: SpanModel | null): number | null {
  if (!timing || (timing.from === null && timing.to === null)) return null
  if (timing.from !== null) return toHours(timing.from, timing.unit)
  const end = toHours(timing.to ?? 0, timing.unit)
  return Math.min(end, 0)
}

/** The end of a timing in hours from the treatment; null when it is open. */
export function endInHours(timing: SpanModel | null): number | null {
  return timing?.to == null ? null : toHours(timing.to, timing.unit)
}
