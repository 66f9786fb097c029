import type { Payload } from 'payload'
import { toCalendarDay } from '@/domain/calendarDays'
import { overdueGraceDays } from '@/domain/reviewWindows'
import { type OverduePage, overdueBy } from './findOverdue'

/**
 * Takes a page offline because nobody has reviewed it, unless somebody has since: that is asked
 * again behind the publish lock.
 *
 * @returns true if it was taken offline.
 */
export async function takeOffline(
  payload: Payload,
  { id, nextReviewOn, title, type }: OverduePage,
  now: Date,
): Promise<boolean> {
  const { docs } = await payload.update({
    collection: type,
    data: { _status: 'draft' },
    depth: 0,
    // Nobody asks for this: an admin has, in Settings.
    overrideAccess: true,
    where: { and: [{ id: { equals: id } }, overdueBy(overdueGraceDays, now)] },
  })
  if (docs.length === 0) return false
  payload.logger.info(
    `Taken offline: “${title}”. Review overdue since ${toCalendarDay(nextReviewOn)}.`,
  )
  return true
}
