import { Temporal } from 'temporal-polyfill'
import type { CodeOf, Vocabulary } from './vocabulary'

/** Days as ISO 8601 numbers them: 1 is Monday. */
export const weekdays = {
  '1': { en: 'Monday', es: 'Lunes' },
  '2': { en: 'Tuesday', es: 'Martes' },
  '3': { en: 'Wednesday', es: 'Miércoles' },
  '4': { en: 'Thursday', es: 'Jueves' },
  '5': { en: 'Friday', es: 'Viernes' },
  '6': { en: 'Saturday', es: 'Sábado' },
  '7': { en: 'Sunday', es: 'Domingo' },
} as const satisfies Vocabulary

export type Weekday = CodeOf<typeof weekdays>

/** A stretch of one day in the clinic's own wall time, `HH:MM`; `closes` is later than `opens`. */
export interface Hours {
  opens: string
  closes: string
}

export interface WeeklyHours extends Hours {
  day: Weekday
}

/** A day that differs from the week: closed all day, or open in the hours given. `date` is `YYYY-MM-DD`. */
export interface HoursException {
  date: string
  hours: Hours[]
}

export interface Schedule {
  /** IANA name, such as `America/Chicago`. */
  timeZone: string
  weekly: WeeklyHours[]
  exceptions: HoursException[]
}

export type OpenState =
  | { isOpen: true; closesAt: string; changesAt: string }
  | { isOpen: false; opensAt: string | null; changesAt: string | null }

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/
const daysToLookAhead = 14

/** True for `HH:MM` on a 24-hour clock; `24:00` is the end of the day. */
export function isClockTime(value: unknown): value is string {
  return typeof value === 'string' && timePattern.test(value)
}

/** True for a name the IANA time-zone database knows. */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || !value.includes('/')) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

/** The first pair of stretches of one day that overlap, or null. Touching ends do not overlap. */
export function findOverlap<H extends Hours>(hours: readonly H[]): [H, H] | null {
  const sorted = [...hours].sort((a, b) => a.opens.localeCompare(b.opens))
  for (const [index, later] of sorted.entries()) {
    const earlier = sorted[index - 1]
    if (earlier && later.opens < earlier.closes) return [earlier, later]
  }
  return null
}

/** The hours of one calendar day: a dated exception wins over the week. */
export function hoursOn(date: Temporal.PlainDate, schedule: Schedule): Hours[] {
  const exception = schedule.exceptions.find((entry) => entry.date === date.toString())
  const hours = exception
    ? exception.hours
    : schedule.weekly.filter((entry) => entry.day === String(date.dayOfWeek))
  return [...hours].sort((a, b) => a.opens.localeCompare(b.opens))
}

function toInstant(date: Temporal.PlainDate, time: string, timeZone: string): Temporal.Instant {
  const isMidnight = time === '24:00'
  const day = isMidnight ? date.add({ days: 1 }) : date
  const plainTime = Temporal.PlainTime.from(isMidnight ? '00:00' : time)
  return day.toZonedDateTime({ timeZone, plainTime }).toInstant()
}

interface Stretch {
  start: Temporal.Instant
  end: Temporal.Instant
}

/** The open stretches of the coming days in order, today's past ones included. */
function* stretchesFrom(today: Temporal.PlainDate, schedule: Schedule): Generator<Stretch> {
  for (let ahead = 0; ahead <= daysToLookAhead; ahead += 1) {
    const date = today.add({ days: ahead })
    for (const { opens, closes } of hoursOn(date, schedule)) {
      const start = toInstant(date, opens, schedule.timeZone)
      const end = toInstant(date, closes, schedule.timeZone)
      // Hours within the hour that a clock change skips do not take place.
      if (Temporal.Instant.compare(start, end) < 0) yield { start, end }
    }
  }
}

/**
 * Whether a clinic is open at `now`, and when that changes next. `closesAt`, `opensAt` and
 * `changesAt` are instants in ISO 8601 (UTC); `opensAt` is null when nothing opens in the next two
 * weeks. Stretches that touch are one, across midnight too. Clock changes are the zone's own: 09:00
 * stays 09:00 on the wall.
 */
export function openStateAt(now: Date, schedule: Schedule): OpenState {
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime())
  const today = instant.toZonedDateTimeISO(schedule.timeZone).toPlainDate()
  let closing: Temporal.Instant | null = null
  for (const { start, end } of stretchesFrom(today, schedule)) {
    if (closing) {
      if (Temporal.Instant.compare(start, closing) > 0) break
      if (Temporal.Instant.compare(end, closing) > 0) closing = end
    } else if (Temporal.Instant.compare(end, instant) > 0) {
      if (Temporal.Instant.compare(start, instant) > 0) {
        return { isOpen: false, opensAt: start.toString(), changesAt: start.toString() }
      }
      closing = end
    }
  }
  return closing
    ? { isOpen: true, closesAt: closing.toString(), changesAt: closing.toString() }
    : { isOpen: false, opensAt: null, changesAt: null }
}
