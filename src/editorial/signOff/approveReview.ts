import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { documentKey, type ReviewResult } from '@/domain/reviewDesk'
import { undecidedStates } from '@/domain/reviewTerms'
import { say } from '@/domain/words'
import { inLockedTransaction } from '../inLockedTransaction'
import { agreeing, completeReview, dependantsOf, isComplete } from './completeReview'
import { requireReview, requireSameText, requireSubjects, resultOf } from './decide'
import { keepWaivers, standingFindings } from './findingsOf'
import { needsTwoPeople } from './fourEyes'
import { fingerprintsOf, refuseFindings } from './requestReview'
import type { Subject } from './reviewSubject'
import { agreementOf, requireReviewer } from './signer'
import {
  byDocumentSchema,
  type Decision,
  personOf,
  type StoredReview,
  updateReview,
  waiverSchema,
} from './storedReview'

const referenceSchema = z.object({ documentType: z.string(), documentId: z.string() })

export const approvalSchema = z.object({
  fingerprints: byDocumentSchema,
  nextReviewOn: z.iso.date().nullish(),
  note: z.string().trim().max(2000).nullish(),
  heldBack: z.array(referenceSchema).default([]),
  waive: z.array(waiverSchema.extend({ reason: z.string().trim().min(1) })).default([]),
})

type Approval = z.input<typeof approvalSchema>

/** @throws {APIError} 400 unless the day lies ahead. */
function requireAhead(req: PayloadRequest, day: string | null | undefined): void {
  if (!day || day > new Date().toISOString().slice(0, 10)) return
  throw new APIError(
    say(req, {
      en: 'The next review must lie in the future.',
      es: 'La próxima revisión debe estar en el futuro.',
    }),
    400,
  )
}

/** @throws {APIError} 403 if the person would be the only one who has ever agreed to a text. */
function refuseAlone(req: PayloadRequest, review: StoredReview): void {
  if (review.requestedBy?.account !== personOf(req).account) return
  throw new APIError(
    say(req, {
      en: 'You asked for this review, and two people must agree. Ask somebody else to read and confirm it.',
      es: 'Usted pidió esta revisión y deben estar de acuerdo dos personas. Pida a otra persona que lo lea y lo confirme.',
    }),
    403,
  )
}

async function decisionOf(
  req: PayloadRequest,
  review: StoredReview,
  subjects: readonly Subject[],
  { heldBack, nextReviewOn, waive }: z.output<typeof approvalSchema>,
): Promise<Decision> {
  const held = heldBack.map(documentKey)
  const found: Decision['heldBack'] = []
  for (const subject of subjects) {
    const dependants = await dependantsOf(req, subject, review.documents)
    found.push(...dependants.filter((each) => held.includes(documentKey(each))))
  }
  return { nextReviewOn: nextReviewOn ?? null, heldBack: found, waived: waive }
}

/** The approval itself, inside a transaction of a review. */
export async function approveNow(
  req: PayloadRequest,
  id: string,
  approval: z.output<typeof approvalSchema>,
): Promise<ReviewResult> {
  const review = await requireReview(req, id, undecidedStates)
  const subjects = await requireSubjects(req, review)
  requireSameText(req, subjects, approval.fingerprints)
  const agreement = { ...(await agreementOf(req)), fingerprints: fingerprintsOf(subjects) }
  const { note = null } = approval
  const step = { by: personOf(req), at: agreement.at, what: 'approved' as const, note }
  const decided = await updateReview(req, review, {
    agreements: [...review.agreements, agreement],
    answers: [...review.answers, step],
    decision: await decisionOf(req, review, subjects, approval),
  })
  await keepWaivers(req, subjects, approval.waive)
  for (const subject of subjects) {
    refuseFindings(req, subject, await standingFindings(req, subject, 'approval'))
  }
  const people = await agreeing(req, subjects)
  if (isComplete(people, await needsTwoPeople(req))) {
    return resultOf(req, await completeReview(req, decided, subjects, people))
  }
  refuseAlone(req, review)
  return resultOf(req, await updateReview(req, decided, { state: 'awaitsConfirmation' }))
}

/**
 * A clinical reviewer agrees to exactly the text that was shown. With the agreement of a second
 * person it has its sign-off; without, somebody else confirms it first.
 *
 * @throws {APIError} 403 if the person may not sign, 409 if the text has changed since, each with
 * what to do.
 */
export async function approveReview(
  req: PayloadRequest,
  id: string,
  approval: Approval,
): Promise<ReviewResult> {
  await requireReviewer(req)
  requireAhead(req, approval.nextReviewOn)
  return inLockedTransaction(req, () => approveNow(req, id, approvalSchema.parse(approval)))
}
