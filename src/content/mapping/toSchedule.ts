import { toCalendarDay } from '@/domain/calendarDays'
import { type Hours, isClockTime, isTimeZone, type Schedule } from '@/domain/openingHours'
import type { Location } from '@/payload-types'
import { optionalText } from './pageContext'
import type { Unfinished } from './unfinished'

type StoredException = Unfinished<NonNullable<Location['exceptions']>[number]>

/** A day that differs from the week. */
export interface DatedHours {
  date: string
  reason: string | null
  hours: Hours[]
}

export interface ClinicSchedule extends Schedule {
  exceptions: DatedHours[]
}

interface StoredHours {
  opens?: string | null
  closes?: string | null
}

/** Whole stretches only: a draft can hold half of one. */
function toHours(rows: readonly StoredHours[] | null | undefined): Hours[] {
  return (rows ?? [])
    .flatMap(({ opens, closes }) =>
      isClockTime(opens) && isClockTime(closes) ? [{ opens, closes }] : [],
    )
    .toSorted((a, b) => a.opens.localeCompare(b.opens))
}

/** Days that differ from the week, earliest first. Of two entries for a day the first one holds. */
export function toDatedHours(rows: readonly StoredException[] | null | undefined): DatedHours[] {
  const byDate = new Map<string, DatedHours>()
  for (const row of rows ?? []) {
    const date = toCalendarDay(row.date)
    if (!date || byDate.has(date)) continue
    byDate.set(date, { date, reason: optionalText(row.reason), hours: toHours(row.hours) })
  }
  return [...byDate.values()].toSorted((a, b) => a.date.localeCompare(b.date))
}

/**
 * A clinic's hours with the organisation's closures worked in. The clinic's own entry for a day
 * wins over the organisation's: who knows the clinic knows better.
 */
export function toSchedule(
  location: Unfinished<Location>,
  closures: readonly DatedHours[],
): ClinicSchedule {
  const own = toDatedHours(location.exceptions)
  const others = closures.filter(({ date }) => own.every((each) => each.date !== date))
  return {
    timeZone: isTimeZone(location.timeZone) ? location.timeZone : 'Etc/UTC',
    weekly: (location.weeklyHours ?? []).flatMap((row) =>
      row.day ? toHours([row]).map((hours) => ({ ...hours, day: row.day ?? '1' })) : [],
    ),
    exceptions: [...own, ...others].toSorted((a, b) => a.date.localeCompare(b.date)),
  }
}
