import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ReviewResult } from '@/domain/reviewDesk'
import { undecidedStates } from '@/domain/reviewTerms'
import { say } from '@/domain/words'
import { inLockedTransaction } from '../inLockedTransaction'
import { agreeing, completeReview, isComplete } from './completeReview'
import { requireReview, requireSameText, requireSubjects, resultOf } from './decide'
import { needsTwoPeople } from './fourEyes'
import { fingerprintsOf } from './requestReview'
import { agreementOf, requireStaff } from './signer'
import { byDocumentSchema, personOf, updateReview } from './storedReview'
import { isLookedAt } from './whoAgrees'

export const confirmationSchema = z.object({ fingerprints: byDocumentSchema })

/**
 * The second person agrees to exactly the text that a reviewer has agreed to: after the reviewer
 * has edited it, or where a reviewer wrote it.
 *
 * @throws {APIError} 409 if no reviewer agrees to this text, or it has changed since it was shown.
 */
export async function confirmReview(
  req: PayloadRequest,
  id: string,
  { fingerprints }: z.infer<typeof confirmationSchema>,
): Promise<ReviewResult> {
  requireStaff(req)
  return inLockedTransaction(req, async () => {
    const review = await requireReview(req, id, undecidedStates)
    const subjects = await requireSubjects(req, review)
    requireSameText(req, subjects, fingerprints)
    const agreement = { ...(await agreementOf(req)), fingerprints: fingerprintsOf(subjects) }
    const by = personOf(req)
    if (!isLookedAt(review, by.account)) throw stillMissing(req)
    const confirmed = await updateReview(req, review, {
      agreements: [...review.agreements, agreement],
      answers: [...review.answers, { by, at: agreement.at, what: 'confirmed', note: null }],
    })
    const people = await agreeing(req, subjects)
    if (!isComplete(people, await needsTwoPeople(req))) throw stillMissing(req)
    return resultOf(req, await completeReview(req, confirmed, subjects, people))
  })
}

function stillMissing(req: PayloadRequest): APIError {
  return new APIError(
    say(req, {
      en: 'A clinical reviewer and somebody else must agree to this text; one of them is still missing.',
      es: 'Deben estar de acuerdo con este texto quien hace la revisión clínica y otra persona; todavía falta una.',
    }),
    409,
  )
}
