import { endOfDayInZone } from '@/domain/calendarDays'
import type { LocationStatus } from '@/domain/locationTerms'
import { openStateAt, type Schedule } from '@/domain/openingHours'
import type { OpenNowModel } from '../models/locationPage'

/** Whether a clinic is open, and how long saying so stays true. */
export interface OpenNow {
  /** Null unless the clinic is open to patients and has hours. */
  openNow: OpenNowModel | null
  /** An instant, ISO 8601 in UTC: when the state changes, or the clinic's day ends if that is sooner. */
  expiresAt: string
}

/** Whether a clinic is open at `now`. "Tomorrow" and "today" stop being true at its midnight. */
export function toOpenNow(
  status: LocationStatus | null | undefined,
  schedule: Schedule,
  now: Date,
): OpenNow {
  const endOfDay = endOfDayInZone(now, schedule.timeZone)
  const hasHours =
    schedule.weekly.length > 0 || schedule.exceptions.some(({ hours }) => hours.length > 0)
  if (status !== 'open' || !hasHours) return { openNow: null, expiresAt: endOfDay }

  const { changesAt, ...openNow } = openStateAt(now, schedule)
  const isSooner = changesAt !== null && Date.parse(changesAt) < Date.parse(endOfDay)
  return { openNow, expiresAt: isSooner ? changesAt : endOfDay }
}
