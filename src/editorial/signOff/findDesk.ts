import type { PayloadRequest, Where } from 'payload'
import type { Desk } from '@/domain/reviewDesk'
import { byRisk } from '@/domain/reviewRisk'
import { undecidedStates } from '@/domain/reviewTerms'
import { describeReview, type Onlooker } from './describeReview'
import { needsTwoPeople } from './fourEyes'
import { requireStaff, whyNoReviewer } from './signer'
import { findReviews, personOf } from './storedReview'

/** The desk shows no more; the oldest come first. */
export const mostOnDesk = 100

/** What waits for somebody: to be looked at, mended or published. */
export const onDesk: Where = {
  or: [
    { state: { in: [...undecidedStates, 'sentBack'] } },
    { and: [{ kind: { equals: 'publish' } }, { state: { equals: 'approved' } }] },
  ],
}

export async function onlookerOf(req: PayloadRequest): Promise<Onlooker> {
  return {
    account: personOf(req).account,
    whyNot: await whyNoReviewer(req),
    needsTwo: await needsTwoPeople(req),
  }
}

/**
 * What waits: for a reviewer, for a second person, for whoever asked, or to be published. The most
 * at risk first; at most a hundred, the oldest ones.
 */
export async function findDesk(req: PayloadRequest): Promise<Desk> {
  requireStaff(req)
  const onlooker = await onlookerOf(req)
  const reviews = await findReviews(req, onDesk, mostOnDesk)
  const described = await Promise.all(
    reviews.map((review) => describeReview(req, review, onlooker)),
  )
  const items = described.flatMap((each) => each?.item ?? []).toSorted(byRisk)
  return {
    items,
    minutes: items.filter(({ may }) => may.approve).reduce((sum, { minutes }) => sum + minutes, 0),
  }
}
