import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { Locale } from '@/domain/locales'
import type { ClinicalFingerprints, ReviewedDocument } from '@/domain/reviewDesk'
import type { FrozenCopy } from '../frozenCopy'
import { isRecord, type StoredDocument } from '../storedDocument'
import { agreementSchema, documentSchema, fingerprintsSchema, type Waiver } from './storedReview'

const instant = z.coerce.date().transform((at) => at.toISOString())
const listOf = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value ?? [], z.array(schema))

const signOffSchema = z.object({
  id: z.string(),
  at: instant,
  fingerprints: fingerprintsSchema,
  agreements: z.array(agreementSchema).min(1),
  isAlone: z.boolean().nullish().transform(Boolean),
  reviewedOn: instant,
  nextReviewOn: instant,
  review: z.string().nullish(),
  settles: listOf(documentSchema),
  heldBack: listOf(documentSchema),
})

/** A sign-off as the database keeps it. */
export type StoredSignOff = z.infer<typeof signOffSchema>

type Named = Pick<ReviewedDocument, 'documentId' | 'documentType'>

const of = ({ documentId, documentType }: Named): Where => ({
  and: [{ documentType: { equals: documentType } }, { documentId: { equals: documentId } }],
})

/** Every sign-off of a document, the newest first. */
export async function signOffsOf(req: PayloadRequest, document: Named): Promise<StoredSignOff[]> {
  const { docs } = await req.payload.db.find({
    collection: 'sign-offs',
    req,
    pagination: false,
    // Every publish asks; the copies are as long as the documents.
    select: { snapshot: false },
    sort: '-at',
    where: of(document),
  })
  return docs.map((doc: unknown) => signOffSchema.parse(doc))
}

/** The text that was agreed to last, whatever has become of it; null if none was. */
export async function newestAgreedText(
  req: PayloadRequest,
  document: Named,
): Promise<Record<string, unknown> | null> {
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection: 'sign-offs',
    req,
    limit: 1,
    pagination: false,
    sort: '-at',
    where: of(document),
  })
  const snapshot: unknown = docs[0]?.snapshot
  return isRecord(snapshot) ? snapshot : null
}

/** The newest of these (given newest first) that covers a language's fingerprint. */
export const signOffFor = (
  signOffs: readonly StoredSignOff[],
  fingerprints: ClinicalFingerprints,
  locale: Locale,
): StoredSignOff | undefined => {
  const fingerprint = fingerprints[locale]
  return fingerprint === undefined
    ? undefined
    : signOffs.find((signOff) => signOff.fingerprints[locale] === fingerprint)
}

/** When the newest of these was given (ISO 8601); undefined if there are none. */
export const newestOf = (signOffs: readonly StoredSignOff[]): string | undefined =>
  signOffs
    .map(({ at }) => at)
    .toSorted()
    .at(-1)

type NewSignOff = Omit<StoredSignOff, 'id' | 'review'> &
  ReviewedDocument & { review: string; snapshot: FrozenCopy; waived: Waiver[] }

/** Keeps a sign-off for good. Needs the publish lock. */
export async function createSignOff(req: PayloadRequest, data: NewSignOff): Promise<void> {
  await req.payload.db.create({ collection: 'sign-offs', req, returning: false, data: { ...data } })
}
