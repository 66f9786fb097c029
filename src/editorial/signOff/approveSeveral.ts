import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ReviewResult } from '@/domain/reviewDesk'
import { undecidedStates } from '@/domain/reviewTerms'
import { say } from '@/domain/words'
import { inLockedTransaction } from '../inLockedTransaction'
import { approvalSchema, approveNow } from './approveReview'
import { requireReview, requireSubjects } from './decide'
import { readChanges } from './readChanges'
import { requireReviewer } from './signer'
import { byDocumentSchema } from './storedReview'

export const severalSchema = z.object({
  reviews: z
    .array(z.object({ id: z.string(), fingerprints: byDocumentSchema }))
    .min(1)
    .max(100),
})

/**
 * Approves several reviews in which nothing but words has changed: all of them or none.
 *
 * @throws {APIError} as a single approval does; 409 if one of them is more than wording.
 */
export async function approveSeveral(
  req: PayloadRequest,
  { reviews }: z.infer<typeof severalSchema>,
): Promise<{ reviews: ReviewResult[] }> {
  await requireReviewer(req)
  return inLockedTransaction(req, async () => {
    const results: ReviewResult[] = []
    for (const { fingerprints, id } of reviews) {
      const review = await requireReview(req, id, undecidedStates)
      const subjects = await requireSubjects(req, review)
      const { isUnchanged, isWordingOnly } = await readChanges(req, review, subjects)
      if (!isUnchanged && !isWordingOnly) throw moreThanWords(req, subjects[0]?.title ?? id)
      results.push(await approveNow(req, id, approvalSchema.parse({ fingerprints })))
    }
    return { reviews: results }
  })
}

function moreThanWords(req: PayloadRequest, title: string): APIError {
  return new APIError(
    say(req, {
      en: `More than words has changed in “${title}”: open it and decide it by itself.`,
      es: `En «${title}» ha cambiado algo más que palabras: ábralo y decídalo aparte.`,
    }),
    409,
  )
}
