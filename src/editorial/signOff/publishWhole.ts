import { NotFound, type PayloadRequest } from 'payload'
import { defaultLocale } from '@/domain/locales'
import type { ReviewResult } from '@/domain/reviewDesk'
import { inLockedTransaction } from '../inLockedTransaction'
import { isCollection } from '../storedDocument'
import { requireReview, requireSubjects, resultOf } from './decide'
import { refOf, type Subject } from './reviewSubject'
import { requireStaff } from './signer'
import { personOf, readReview, updateReview } from './storedReview'

async function publish(req: PayloadRequest, { ref, written }: Subject): Promise<void> {
  if (!isCollection(req.payload, ref.slug)) throw new NotFound(req.t)
  await req.payload.update({
    collection: ref.slug,
    id: ref.id,
    data: { _status: 'published' },
    depth: 0,
    draft: false,
    // Payload checks the fields of one language: of one that is complete.
    locale: written[0] ?? defaultLocale,
    overrideAccess: false,
    req,
  })
}

async function retire(req: PayloadRequest, slug: string, id: string): Promise<void> {
  if (!isCollection(req.payload, slug)) throw new NotFound(req.t)
  await req.payload.update({
    collection: slug,
    id,
    data: { _status: 'draft' },
    depth: 0,
    draft: false,
    locale: defaultLocale,
    overrideAccess: false,
    req,
  })
}

/**
 * Publishes what a review has approved: the safety records a document needs, the document, and
 * then takes offline what it replaces. All of it goes live at once, or none.
 *
 * @throws {ValidationError | APIError} 4xx as any publish does, if a text has lost its sign-off.
 */
export async function publishWhole(req: PayloadRequest, id: string): Promise<ReviewResult> {
  requireStaff(req)
  return inLockedTransaction(req, async () => {
    const review = await requireReview(req, id, ['approved'])
    const subjects = await requireSubjects(req, review)
    for (const subject of subjects.toReversed()) await publish(req, subject)
    for (const retired of review.retires) {
      const ref = refOf(retired)
      await retire(req, ref.slug, retired.documentId)
    }
    // The publish itself may have ended the review already.
    const current = (await readReview(req, id)) ?? review
    if (current.state === 'published') return resultOf(req, current)
    const by = personOf(req)
    const step = { by, at: new Date().toISOString(), what: 'published' as const, note: null }
    const published = await updateReview(req, current, {
      state: 'published',
      answers: [...current.answers, step],
    })
    return resultOf(req, published)
  })
}
