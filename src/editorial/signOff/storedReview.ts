import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { locales } from '@/domain/locales'
import type { Person, ReviewedDocument } from '@/domain/reviewDesk'
import { documentKey } from '@/domain/reviewDesk'
import { reviewAnswers, reviewKinds, reviewStates, undecidedStates } from '@/domain/reviewTerms'
import { codesOf } from '@/domain/vocabulary'

export const fingerprintsSchema = z.partialRecord(z.enum(locales), z.string())
export const byDocumentSchema = z.record(z.string(), fingerprintsSchema)

export const documentSchema = z.object({
  documentType: z.string(),
  documentId: z.string(),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
})

const personSchema = z.object({ account: z.string(), name: z.string() })

export const agreementSchema = personSchema.extend({
  credentials: z.string(),
  clinician: z.string().nullable(),
  isReviewer: z.boolean(),
  at: z.string(),
})

export const waiverSchema = z.object({ key: z.string(), reason: z.string() })
export type Waiver = z.infer<typeof waiverSchema>

const stepSchema = z.object({
  by: personSchema,
  at: z.string(),
  what: z.enum(codesOf(reviewAnswers)),
  note: z.string().nullable(),
})

const decisionSchema = z.object({
  /** The day (`YYYY-MM-DD`) a reviewer has chosen; null for the usual one. */
  nextReviewOn: z.string().nullable(),
  heldBack: z.array(documentSchema),
  waived: z.array(waiverSchema),
})
export type Decision = z.infer<typeof decisionSchema>

const none: unknown[] = []
const listOf = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value ?? none, z.array(schema))

const reviewSchema = z.object({
  id: z.string(),
  kind: z.enum(codesOf(reviewKinds)),
  state: z.enum(codesOf(reviewStates)),
  documents: z.array(documentSchema).min(1),
  retires: listOf(documentSchema),
  because: listOf(documentSchema),
  requestedBy: personSchema.nullish().transform((person) => person ?? null),
  note: z
    .string()
    .nullish()
    .transform((note) => note ?? null),
  answers: listOf(stepSchema),
  agreements: listOf(agreementSchema.extend({ fingerprints: byDocumentSchema })),
  decision: decisionSchema.nullish().transform((decision) => decision ?? null),
  createdAt: z.coerce.date().transform((at) => at.toISOString()),
})

/** A review as the database keeps it. */
export type StoredReview = z.infer<typeof reviewSchema>

type Writable = Omit<StoredReview, 'createdAt' | 'id'>

const titleOf = (documents: readonly ReviewedDocument[]): string => documents[0]?.title ?? ''

/** One review from inside the request's transaction, or null. */
export async function readReview(req: PayloadRequest, id: string): Promise<StoredReview | null> {
  const found: unknown = await req.payload.db.findOne({
    collection: 'reviews',
    req,
    where: { id: { equals: id } },
  })
  return found ? reviewSchema.parse(found) : null
}

/** Reviews that match, the oldest first. */
export async function findReviews(
  req: PayloadRequest,
  where: Where,
  limit = 0,
): Promise<StoredReview[]> {
  const { docs } = await req.payload.db.find({
    collection: 'reviews',
    req,
    limit,
    pagination: false,
    sort: 'createdAt',
    where,
  })
  return docs.map((doc: unknown) => reviewSchema.parse(doc))
}

/** Every review that a document has a part in and that is not withdrawn. */
export async function reviewsOf(
  req: PayloadRequest,
  document: Pick<ReviewedDocument, 'documentId' | 'documentType'>,
  more: Where = {},
): Promise<StoredReview[]> {
  const found = await findReviews(req, {
    and: [
      { 'documents.documentId': { equals: document.documentId } },
      { state: { not_equals: 'withdrawn' } },
      more,
    ],
  })
  const key = documentKey(document)
  return found.filter(({ documents }) => documents.some((each) => documentKey(each) === key))
}

export const undecided: Where = { state: { in: [...undecidedStates] } }

/** Keeps a new review. Needs the publish lock. */
export async function createReview(req: PayloadRequest, review: Writable): Promise<StoredReview> {
  const data = { ...review, title: titleOf(review.documents) }
  const created: unknown = await req.payload.db.create({ collection: 'reviews', req, data })
  return reviewSchema.parse(created)
}

/** Writes parts of a review. Needs the publish lock. */
export async function updateReview(
  req: PayloadRequest,
  review: StoredReview,
  change: Partial<Writable>,
): Promise<StoredReview> {
  const next = { ...review, ...change }
  const data = { ...change, title: titleOf(next.documents) }
  await req.payload.db.updateOne({
    collection: 'reviews',
    id: review.id,
    req,
    data,
    returning: false,
  })
  return next
}

/** The signed-in person, as records keep them. */
export function personOf({ user }: PayloadRequest): Person {
  if (!user) throw new Error('Nobody is signed in.')
  const name = 'name' in user && typeof user.name === 'string' ? user.name : ''
  return { account: String(user.id), name: name || user.email || String(user.id) }
}
