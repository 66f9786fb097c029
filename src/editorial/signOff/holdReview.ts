import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ReviewResult } from '@/domain/reviewDesk'
import { undecidedStates } from '@/domain/reviewTerms'
import { inLockedTransaction } from '../inLockedTransaction'
import { requireReview, resultOf } from './decide'
import { requireReviewer } from './signer'
import { personOf, updateReview } from './storedReview'

export const holdSchema = z.object({ note: z.string().trim().max(2000).nullish() })

/** A reviewer keeps a review for later; it can still be decided by anybody who may. */
export async function holdReview(
  req: PayloadRequest,
  id: string,
  { note = null }: z.infer<typeof holdSchema>,
): Promise<ReviewResult> {
  await requireReviewer(req)
  return inLockedTransaction(req, async () => {
    const review = await requireReview(req, id, undecidedStates)
    const step = { by: personOf(req), at: new Date().toISOString(), what: 'held' as const, note }
    const held = await updateReview(req, review, {
      state: 'held',
      answers: [...review.answers, step],
    })
    return resultOf(req, held)
  })
}
