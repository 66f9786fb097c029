import { createLocalReq, type Payload } from 'payload'
import { daysSince } from '@/domain/calendarDays'
import { overdueGraceDays, overdueNoticeDays } from '@/domain/reviewWindows'
import { inLockedTransaction } from '../inLockedTransaction'
import { queueGoingOfflineMail } from '../mails/goingOfflineMail'
import { findOverdue, type OverduePage } from './findOverdue'
import { noteTold, toldOn } from './goingOffline'
import { takeOffline } from './takeOffline'

/**
 * Takes pages offline whose review is overdue for more than 30 days, of the kinds an admin has
 * chosen in Settings. Each of them not before people have known for a week: that is mailed first.
 *
 * @returns how many pages people are told of, and how many went offline
 */
export async function unpublishOverdue(
  payload: Payload,
  now = new Date(),
): Promise<{ told: number; takenOffline: number }> {
  const { unpublishOverdue: types } = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    // Nobody asks for this: the setting itself is what is asked for.
    overrideAccess: true,
    select: { unpublishOverdue: true },
  })
  const untold: OverduePage[] = []
  let takenOffline = 0
  for (const type of types ?? []) {
    const days = overdueGraceDays - overdueNoticeDays
    for (const page of await findOverdue({ payload }, type, { days, now })) {
      const told = await toldOn(payload, page)
      if (told === null) {
        untold.push(page)
        continue
      }
      const isKnown = (daysSince(told, now) ?? 0) >= overdueNoticeDays
      const isDue = isKnown && page.daysOverdue > overdueGraceDays
      if (isDue && (await takeOffline(payload, page, now))) takenOffline += 1
    }
  }
  if (untold.length > 0) {
    const req = await createLocalReq({}, payload)
    await inLockedTransaction(req, async () => {
      for (const page of untold) await noteTold(req, page, now)
      await queueGoingOfflineMail(req, untold)
    })
  }
  return { told: untold.length, takenOffline }
}
