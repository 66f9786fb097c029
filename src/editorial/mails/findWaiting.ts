import { createLocalReq, type Payload } from 'payload'
import type { DeskItem } from '@/domain/reviewDesk'
import { byRisk } from '@/domain/reviewRisk'
import { describeReview } from '../signOff/describeReview'
import { findReviews, undecided } from '../signOff/storedReview'

/** Nobody looks: what a review is about is the same for everybody. */
const nobody = { account: '', whyNot: null, needsTwo: false }

/** Every review that waits for a decision, the most urgent first. */
export async function findWaiting(payload: Payload): Promise<DeskItem[]> {
  const req = await createLocalReq({}, payload)
  const reviews = await findReviews(req, undecided)
  const described = await Promise.all(reviews.map((review) => describeReview(req, review, nobody)))
  return described.flatMap((each) => each?.item ?? []).toSorted(byRisk)
}
