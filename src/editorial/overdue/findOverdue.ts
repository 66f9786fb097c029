import type { Payload, PayloadRequest, Where } from 'payload'
import { daysSince, startOfDay } from '@/domain/calendarDays'
import type { UnpublishableByDate } from '@/domain/reviewWindows'
import { isRecord, publicTypeOf, type StoredDocument, titleOf } from '../storedDocument'

/** A live page whose review is overdue. */
export interface OverduePage {
  type: UnpublishableByDate
  id: string
  title: string
  /** As it is stored. */
  nextReviewOn: string
  /** Whole days since the review was due. */
  daysOverdue: number
}

/** Live documents whose review was due more than some days before `now`. */
export const overdueBy = (days: number, now: Date): Where => ({
  and: [
    { _status: { equals: 'published' } },
    { deletedAt: { exists: false } },
    { 'review.nextReviewOn': { less_than: startOfDay(now, -days).toISOString() } },
  ],
})

/** Live pages of a kind whose review was due more than some days before `now`, or those of them with an id. */
export async function findOverdue(
  req: Partial<PayloadRequest> & { payload: Payload },
  type: UnpublishableByDate,
  { days, ids, now }: { days: number; ids?: readonly string[]; now: Date },
): Promise<OverduePage[]> {
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection: type,
    pagination: false,
    req,
    where: { and: [overdueBy(days, now), ...(ids ? [{ id: { in: [...ids] } }] : [])] },
  })
  return docs.flatMap((doc) => {
    const nextReviewOn = isRecord(doc.review) ? String(doc.review.nextReviewOn) : ''
    const daysOverdue = daysSince(nextReviewOn, now)
    if (daysOverdue === null) return []
    const id = String(doc.id)
    const title = titleOf(
      publicTypeOf(req.payload, { kind: 'collection', slug: type, id }),
      doc,
      null,
    )
    return [{ type, id, title, nextReviewOn, daysOverdue }]
  })
}
