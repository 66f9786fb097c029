import type { PayloadRequest, Where } from 'payload'
import { startOfDay } from '@/domain/calendarDays'
import { findRefusedPlans, type RefusedPlan } from './findRefusedPlans'

/** What somebody should look at; each count is zero and each list empty when all is well. */
export interface Attention {
  overdueReviews: { collection: ReviewedCollection; count: number }[]
  endingConsents: number
  uncheckedSources: number
  refusedPlans: RefusedPlan[]
}

const reviewedCollections = [
  'treatments',
  'conditions',
  'contraindications',
  'aftercare-steps',
] as const
type ReviewedCollection = (typeof reviewedCollections)[number]

const dayMs = 24 * 60 * 60 * 1000
const consentWarningDays = 30

/** Live documents whose next review lies behind, by the day in UTC: `reviewStateAt` in a query. */
export const overdueReview = (now: Date): Where => ({
  and: [
    { _status: { equals: 'published' } },
    { 'review.nextReviewOn': { less_than: startOfDay(now).toISOString() } },
  ],
})

/** Patients' pictures whose consent has ended or ends within a month. */
export const endingConsent = (now: Date): Where => ({
  consentExpiresOn: {
    less_than: new Date(now.getTime() + consentWarningDays * dayMs).toISOString(),
  },
})

/** Sources nobody has opened. */
export const uncheckedSource: Where = { checkedOn: { exists: false } }

/** Finds what needs attention, as far as the signed-in person may see it. */
export async function findAttention(req: PayloadRequest, now = new Date()): Promise<Attention> {
  const { payload } = req
  const shared = { overrideAccess: false, req } as const
  const [overdueReviews, consents, sources, refusedPlans] = await Promise.all([
    Promise.all(
      reviewedCollections.map(async (collection) => ({
        collection,
        count: (await payload.count({ collection, ...shared, where: overdueReview(now) }))
          .totalDocs,
      })),
    ),
    payload.count({ collection: 'media', ...shared, where: endingConsent(now) }),
    payload.count({ collection: 'citations', ...shared, where: uncheckedSource }),
    findRefusedPlans(req, now),
  ])
  return {
    overdueReviews: overdueReviews.filter(({ count }) => count > 0),
    endingConsents: consents.totalDocs,
    uncheckedSources: sources.totalDocs,
    refusedPlans,
  }
}
