import type { PayloadRequest, Where } from 'payload'
import { isAdmin } from '@/access/roles'
import { startOfDay } from '@/domain/calendarDays'
import { mailTasks, sendsMail } from '@/editorial/mails/deliver'
import { type StandingAlert, standingAlerts } from '@/editorial/standingAlerts'
import { findRefusedPlans, type RefusedPlan } from './findRefusedPlans'

/** What somebody should look at; each count is zero and each list empty when all is well. */
export interface Attention {
  /** For admins: live pages that can't be shown without a missing warning. */
  alerts: StandingAlert[]
  overdueReviews: { collection: ReviewedCollection; count: number }[]
  endingConsents: number
  uncheckedSources: number
  refusedPlans: RefusedPlan[]
  /** True for an admin while no mail server is set. */
  lacksMailServer: boolean
  /** Mails that were given up in the last 30 days, for an admin. */
  unsentMails: number
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
  const isForAdmin = isAdmin(req.user)
  const [overdueReviews, consents, sources, refusedPlans, alerts, unsentMails] = await Promise.all([
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
    isForAdmin ? standingAlerts(req) : [],
    isForAdmin ? countUnsentMails(req, now) : 0,
  ])
  return {
    alerts,
    overdueReviews: overdueReviews.filter(({ count }) => count > 0),
    endingConsents: consents.totalDocs,
    uncheckedSources: sources.totalDocs,
    refusedPlans,
    lacksMailServer: isForAdmin && !sendsMail(),
    unsentMails,
  }
}

async function countUnsentMails({ payload }: PayloadRequest, now: Date): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    // Nobody may read jobs; an admin hears how many failed.
    overrideAccess: true,
    where: {
      and: [
        { taskSlug: { in: [...mailTasks] } },
        { hasError: { equals: true } },
        { updatedAt: { greater_than: new Date(now.getTime() - 30 * dayMs).toISOString() } },
      ],
    },
  })
  return totalDocs
}
