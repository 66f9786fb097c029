import type { PayloadRequest } from 'payload'
import { isClinicalReviewer } from '@/access/roles'
import { mostOnDesk, onDesk } from '@/editorial/signOff/findDesk'
import { findReviews, type StoredReview } from '@/editorial/signOff/storedReview'
import { partOfDesk } from '../desk/partOfDesk'

/** Patients read this already, or are warned of it. */
const isUrgent = ({ kind }: StoredReview): boolean => kind === 'notice' || kind === 'caution'

/** What waits for one person: notices and cautions first, then the oldest. */
export interface WaitingReviews {
  toReview: StoredReview[]
  toConfirm: StoredReview[]
  sentBack: StoredReview[]
  toPublish: StoredReview[]
}

/** Finds what waits for the signed-in person to review, confirm, mend or publish. */
export async function findWaitingReviews(req: PayloadRequest): Promise<WaitingReviews> {
  const account = String(req.user?.id)
  const reviews = await findReviews(req, onDesk, mostOnDesk)
  const inPart = (part: ReturnType<typeof partOfDesk>): StoredReview[] =>
    reviews.filter((review) => partOfDesk(review, account) === part)
  const hasAgreed = ({ agreements, state }: StoredReview): boolean =>
    state === 'awaitsConfirmation' && agreements.some((each) => each.account === account)
  return {
    toReview: isClinicalReviewer(req.user)
      ? inPart('queue')
          .filter((review) => !hasAgreed(review))
          .toSorted((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)))
      : [],
    toConfirm: inPart('confirm'),
    sentBack: inPart('sentBack'),
    toPublish: inPart('publish'),
  }
}
