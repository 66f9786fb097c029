import type { PayloadRequest } from 'payload'
import { documentKey, type ReviewedDocument } from '@/domain/reviewDesk'
import type { ReviewKind } from '@/domain/reviewTerms'
import {
  createReview,
  personOf,
  reviewsOf,
  type StoredReview,
  undecided,
  updateReview,
} from './storedReview'

interface ToOpen {
  /** What to look at after the fact. */
  kind: Exclude<ReviewKind, 'publish'>
  document: ReviewedDocument
  /** The changed record or the notice that made it necessary. */
  because?: readonly ReviewedDocument[]
  note?: string | null
  /** Of whoever made the text live: asking is agreeing. */
  agreement?: StoredReview['agreements'][number]
}

/**
 * Opens a review of live text, in the transaction of whatever made it necessary. One that waits
 * for the same reason already takes up the new cause.
 */
export async function openReview(
  req: PayloadRequest,
  { agreement, because = [], document, kind, note = null }: ToOpen,
): Promise<StoredReview> {
  const agreements = agreement ? [agreement] : []
  const waiting = await reviewsOf(req, document, {
    and: [{ kind: { equals: kind } }, undecided],
  })
  const [known] = waiting.filter(({ documents: [first] }) =>
    first ? documentKey(first) === documentKey(document) : false,
  )
  if (known) {
    const causes = known.because.map(documentKey)
    const fresh = because.filter((each) => !causes.includes(documentKey(each)))
    return updateReview(req, known, {
      because: [...known.because, ...fresh],
      agreements: [...known.agreements, ...agreements],
    })
  }
  const requestedBy = req.user ? personOf(req) : null
  return createReview(req, {
    kind,
    state: 'open',
    documents: [document],
    retires: [],
    because: [...because],
    requestedBy,
    note,
    answers: [],
    agreements,
    decision: null,
  })
}
