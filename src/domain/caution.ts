import { type CareLevel, careLevels, type Severity, severities } from './safetyTerms'
import { codesOf, isCodeOf, type Vocabulary } from './vocabulary'

/** Days a unit of time lasts at least and at most. */
const daysIn: Readonly<Record<string, readonly [number, number]>> = {
  hours: [1 / 24, 1 / 24],
  days: [1, 1],
  weeks: [7, 7],
  months: [28, 31],
  years: [365, 366],
}

/** A wait as a document keeps it. */
export interface Wait {
  amount: number | null
  unit: string | null
  anchor: string | null
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** A stored group read as a wait; all of it null if it is none. */
export function waitOf(value: unknown): Wait {
  const group: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {}
  const { amount, anchor, unit } = group
  return {
    amount: typeof amount === 'number' ? amount : null,
    unit: textOf(unit),
    anchor: textOf(anchor),
  }
}

const place = (vocabulary: Vocabulary, code: string): number => codesOf(vocabulary).indexOf(code)

const isLater = (vocabulary: Vocabulary, before: unknown, after: unknown): boolean =>
  isCodeOf(vocabulary, before) &&
  isCodeOf(vocabulary, after) &&
  place(vocabulary, after) > place(vocabulary, before)

/** True if a severity speaks more firmly against a treatment: they are listed strictest first. */
export const isStricter = (before: Severity | unknown, after: Severity | unknown): boolean =>
  isLater(severities, after, before)

/** True if somebody should be seen sooner: care levels are listed least urgent first. */
export const isMoreUrgent = (before: CareLevel | unknown, after: CareLevel | unknown): boolean =>
  isLater(careLevels, before, after)

/** True if a wait is longer for certain: a month may have 28 days, counted from the same moment. */
export function isLongerWait(before: Wait, after: Wait): boolean {
  const unit = after.unit === null ? undefined : daysIn[after.unit]
  if (after.amount === null || unit === undefined) return false
  if (before.anchor !== null && before.anchor !== after.anchor) return false
  if (before.amount === null) return true
  const known = before.unit === null ? undefined : daysIn[before.unit]
  return known !== undefined && after.amount * unit[0] > before.amount * known[1]
}
