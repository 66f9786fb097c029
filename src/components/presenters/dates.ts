import type { Locale } from '@/domain/locales'
import { weekdays } from '@/domain/openingHours'
import { siteWords } from '../words/siteWords'
import { onceFor } from './onceFor'

const dayFormat = onceFor(
  (locale: Locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
)
const weekdayAndDayFormat = onceFor(
  (locale: Locale) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
)
const timeFormat = onceFor((locale: Locale) =>
  onceFor((timeZone: string) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone })),
)

/** A calendar day (`YYYY-MM-DD`) in words: `15 October 2025` as the language writes it. */
export function describeDay(day: string, locale: Locale): string {
  return dayFormat(locale).format(new Date(`${day}T00:00:00Z`))
}

/** A calendar day with its weekday, for tables of days that differ. */
export function describeWeekdayAndDay(day: string, locale: Locale): string {
  return weekdayAndDayFormat(locale).format(new Date(`${day}T00:00:00Z`))
}

/** A wall time (`HH:MM`, `24:00` for the end of the day) as the language writes it. */
export function describeClock(time: string, locale: Locale): string {
  if (time === '24:00') return siteWords(locale).location.midnight
  return timeFormat(locale)('UTC').format(new Date(`1970-01-01T${time}:00Z`))
}

/** The time of day of an instant (ISO 8601) on the wall of `timeZone`. */
export function describeTimeAt(instant: string, timeZone: string, locale: Locale): string {
  return timeFormat(locale)(timeZone).format(new Date(instant))
}

/**
 * Weekday, day and time of an instant on the wall of `timeZone`. Never "today" or "tomorrow": the
 * page may be read on another day than it was made.
 */
export function describeMoment(instant: string, timeZone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(new Date(instant))
}

/** What people call a time zone, such as `Central Time`; its own name where the language has none. */
export function describeTimeZone(timeZone: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts(new Date(0))
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}

/** The ISO weekday (`1` is Monday) of a calendar day. */
export function weekdayOf(day: string): string {
  return String(new Date(`${day}T00:00:00Z`).getUTCDay() || 7)
}

/** A weekday's name in the language. */
export function describeWeekday(day: keyof typeof weekdays, locale: Locale): string {
  return weekdays[day][locale]
}
