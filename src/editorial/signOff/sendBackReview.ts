import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ReviewResult } from '@/domain/reviewDesk'
import { undecidedStates } from '@/domain/reviewTerms'
import { inLockedTransaction } from '../inLockedTransaction'
import { mailDecision } from '../mails/decisionMail'
import { requireReview, resultOf } from './decide'
import { requireReviewer } from './signer'
import { personOf, updateReview } from './storedReview'

export const sendBackSchema = z.object({ note: z.string().trim().min(1).max(2000) })

/** A reviewer says what has to change; whoever asked mends it and asks again. */
export async function sendBackReview(
  req: PayloadRequest,
  id: string,
  { note }: z.infer<typeof sendBackSchema>,
): Promise<ReviewResult> {
  await requireReviewer(req)
  return inLockedTransaction(req, async () => {
    const review = await requireReview(req, id, undecidedStates)
    const by = personOf(req)
    const step = { by, at: new Date().toISOString(), what: 'sentBack' as const, note }
    const sentBack = await updateReview(req, review, {
      state: 'sentBack',
      answers: [...review.answers, step],
      // Whoever sends a text back no longer agrees to it.
      agreements: review.agreements.filter(({ account }) => account !== by.account),
      decision: null,
    })
    await mailDecision(req, sentBack, 'sentBack')
    return resultOf(req, sentBack)
  })
}
