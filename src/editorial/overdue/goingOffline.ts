import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { toCalendarDay } from '@/domain/calendarDays'
import type { OverduePage } from './findOverdue'

/** Kept for each page that people have been told of: which review, and since when. */
const noticeSchema = z.object({ nextReviewOn: z.iso.date(), toldOn: z.iso.date() })

type Page = Pick<OverduePage, 'id' | 'nextReviewOn' | 'type'>

const keyOf = ({ id, type }: Page): string => `going-offline:${type}:${id}`

/** The day (`YYYY-MM-DD`) people were told that a page goes offline; null if not for this review. */
export async function toldOn(payload: Payload, page: Page): Promise<string | null> {
  const { data } = noticeSchema.safeParse(await payload.kv.get(keyOf(page)))
  return data?.nextReviewOn === toCalendarDay(page.nextReviewOn) ? data.toldOn : null
}

/** Notes, in the request's transaction, that people are told of a page at `now`. */
export async function noteTold(req: PayloadRequest, page: Page, now: Date): Promise<void> {
  const key = keyOf(page)
  const data = {
    nextReviewOn: toCalendarDay(page.nextReviewOn),
    toldOn: now.toISOString().slice(0, 10),
  }
  await req.payload.db.upsert({
    collection: 'payload-kv',
    data: { key, data },
    req,
    where: { key: { equals: key } },
  })
}
