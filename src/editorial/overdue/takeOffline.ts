import { createLocalReq, type Payload } from 'payload'
import { toCalendarDay } from '@/domain/calendarDays'
import { overdueGraceDays } from '@/domain/reviewWindows'
import { inLockedTransaction } from '../inLockedTransaction'
import { takeDown } from '../takeDown/takeDown'
import { findOverdue, type OverduePage } from './findOverdue'

/**
 * Takes a page offline because nobody has reviewed it, unless somebody has since: that is asked
 * again behind the publish lock. A waiting draft stays as it is.
 *
 * @returns true if it was taken offline.
 */
export async function takeOffline(
  payload: Payload,
  { id, type }: OverduePage,
  now: Date,
): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  return inLockedTransaction(req, async () => {
    const [page] = await findOverdue(req, type, { days: overdueGraceDays, ids: [id], now })
    if (!page) return false
    const reason = `Review overdue since ${toCalendarDay(page.nextReviewOn)}.`
    await takeDown(req, { kind: 'collection', slug: type, id }, { confirmed: [], reason })
    return true
  })
}
