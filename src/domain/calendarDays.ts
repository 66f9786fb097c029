import { Temporal } from 'temporal-polyfill'

/**
 * The calendar day (`YYYY-MM-DD`) that a stored date means, or null for none. Payload keeps a day
 * as an instant: its day picker writes noon UTC of the day that was clicked, whatever the editor's
 * zone, and a script that writes `2025-10-15` gets midnight UTC. Both are that day in UTC, so the
 * day is always read back in UTC and never in the zone of the reader, the clinic or the server.
 */
export function toCalendarDay(stored: string | null | undefined): string | null {
  if (!stored) return null
  const instant = new Date(stored)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString().slice(0, 10)
}

function zoned(now: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone)
}

/** The calendar day (`YYYY-MM-DD`) it is in an IANA time zone at `now`. */
export function dayInZone(now: Date, timeZone: string): string {
  return zoned(now, timeZone).toPlainDate().toString()
}

/** The instant (ISO 8601, UTC) at which the day it is in a zone at `now` ends. */
export function endOfDayInZone(now: Date, timeZone: string): string {
  const tomorrow = zoned(now, timeZone).toPlainDate().add({ days: 1 })
  // Not every day begins at 00:00: some zones put their clocks forward at midnight.
  return tomorrow.toZonedDateTime(timeZone).toInstant().toString()
}

const dayMs = 24 * 60 * 60 * 1_000

/** The first instant of the day (UTC) that `days` after the one of `now`; days may be negative. */
export function startOfDay(now: Date, days = 0): Date {
  return new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()) + days * dayMs,
  )
}

/** Whole days from a stored day to the day (UTC) of `now`; negative before it. */
export function daysSince(stored: string, now: Date): number | null {
  const day = toCalendarDay(stored)
  return day === null ? null : Math.round((startOfDay(now).getTime() - Date.parse(day)) / dayMs)
}
