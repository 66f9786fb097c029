import { createLocalReq, type Payload, type TaskConfig } from 'payload'
import { inLockedTransaction } from '../inLockedTransaction'
import { findStored, isLive, publicTypeOf, titleOf } from '../storedDocument'
import { openReview } from './openReview'
import { documentOf } from './reviewSubject'
import { reviewsOf, undecided } from './storedReview'

const dayMs = 24 * 60 * 60 * 1000
/** A reviewer has a month to find the time. */
const daysBefore = 30

/**
 * Puts live texts whose next review is near, or past, on the reviewer's desk; what waits there for
 * any reason already is not asked about twice. Safe to run again.
 *
 * @returns how many reviews were opened
 */
export async function openDueReviews(payload: Payload, now = new Date()): Promise<number> {
  const until = new Date(now.getTime() + daysBefore * dayMs).toISOString()
  let opened = 0
  for (const { custom, slug } of payload.config.collections) {
    if (custom?.needsSignOff !== true) continue
    const type = publicTypeOf(payload, { kind: 'collection', slug, id: '' })
    // Nobody asks for this, so nobody's rights apply.
    const req = await createLocalReq({}, payload)
    const due = await findStored(req, slug, {
      and: [
        { _status: { equals: 'published' } },
        { 'review.nextReviewOn': { less_than_equal: until } },
      ],
    })
    for (const doc of due) {
      if (!isLive(type, doc)) continue
      const ref = { kind: 'collection', slug, id: doc.id } as const
      const document = documentOf(ref, titleOf(type, doc, undefined))
      const own = await createLocalReq({}, payload)
      opened += await inLockedTransaction(own, async () => {
        if ((await reviewsOf(own, document, undecided)).length > 0) return 0
        await openReview(own, { kind: 'due', document })
        return 1
      })
    }
  }
  return opened
}

/** Once a night, whoever runs the jobs: what is due for review comes to the desk. */
export const dueReviewsTask: TaskConfig<{ input: object; output: { opened: number } }> = {
  slug: 'openDueReviews',
  schedule: [{ cron: '10 0 * * *', queue: 'default' }],
  outputSchema: [{ name: 'opened', type: 'number', required: true }],
  handler: async ({ req }) => ({ output: { opened: await openDueReviews(req.payload) } }),
}
