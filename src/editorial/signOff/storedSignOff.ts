import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Locale, locales } from '@/domain/locales'
import type { ClinicalFingerprints, ReviewedDocument } from '@/domain/reviewDesk'
import { isRecord } from '../storedDocument'
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
  snapshot: z.unknown().transform((copy) => (isRecord(copy) ? copy : null)),
})

/** A sign-off as the database keeps it. */
export type StoredSignOff = z.infer<typeof signOffSchema>

/** Every sign-off of a document, the newest first. */
export async function signOffsOf(
  req: PayloadRequest,
  { documentId, documentType }: Pick<ReviewedDocument, 'documentId' | 'documentType'>,
): Promise<StoredSignOff[]> {
  const { docs } = await req.payload.db.find({
    collection: 'sign-offs',
    req,
    pagination: false,
    sort: '-at',
    where: {
      and: [{ documentType: { equals: documentType } }, { documentId: { equals: documentId } }],
    },
  })
  return docs.map((doc: unknown) => signOffSchema.parse(doc))
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

/** True if there is text, and a sign-off for every language that has some. */
export const isSigned = (
  signOffs: readonly StoredSignOff[],
  fingerprints: ClinicalFingerprints,
): boolean => {
  const written = locales.filter((locale) => fingerprints[locale] !== undefined)
  return written.length > 0 && written.every((each) => signOffFor(signOffs, fingerprints, each))
}

type NewSignOff = Omit<StoredSignOff, 'id' | 'review'> &
  ReviewedDocument & { review: string; waived: Waiver[] }

/** Keeps a sign-off for good. Needs the publish lock. */
export async function createSignOff(req: PayloadRequest, data: NewSignOff): Promise<void> {
  await req.payload.db.create({ collection: 'sign-offs', req, data: { ...data } })
}
