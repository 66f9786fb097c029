import { APIError, type PayloadRequest } from 'payload'
import type { ReviewResult } from '@/domain/reviewDesk'
import type { ReviewKind } from '@/domain/reviewTerms'
import { say } from '@/domain/words'
import { inLockedTransaction } from '../inLockedTransaction'
import { requireReview, resultOf } from './decide'
import { readSubject } from './reviewSubject'
import { requireStaff } from './signer'
import { personOf, updateReview } from './storedReview'

/** What was asked for can be taken back; what the platform asks for can't be made to go away. */
const asksItself = (kind: ReviewKind): boolean => kind !== 'publish'

/**
 * Takes a request back. A review that the platform opened ends like this only once its text is no
 * longer live.
 *
 * @throws {APIError} 409 that says why it stays.
 */
export async function withdrawReview(req: PayloadRequest, id: string): Promise<ReviewResult> {
  requireStaff(req)
  return inLockedTransaction(req, async () => {
    const review = await requireReview(req, id, [
      'open',
      'held',
      'sentBack',
      'awaitsConfirmation',
      'approved',
    ])
    const [asked] = review.documents
    if (asksItself(review.kind) && asked && (await readSubject(req, review.kind, asked))) {
      throw new APIError(
        say(req, {
          en: 'Patients read this text now, so it has to be looked at. Approve it, or change it.',
          es: 'Los pacientes leen ahora este texto, así que hay que mirarlo. Apruébelo o cámbielo.',
        }),
        409,
      )
    }
    const by = personOf(req)
    const step = { by, at: new Date().toISOString(), what: 'withdrawn' as const, note: null }
    const withdrawn = await updateReview(req, review, {
      state: 'withdrawn',
      answers: [...review.answers, step],
    })
    return resultOf(req, withdrawn)
  })
}
