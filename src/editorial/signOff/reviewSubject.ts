import type { PayloadRequest } from 'payload'
import { type Locale, locales } from '@/domain/locales'
import type { ClinicalFingerprints, ReviewedDocument } from '@/domain/reviewDesk'
import type { ReviewKind } from '@/domain/reviewTerms'
import { interfaceLanguage } from '@/domain/words'
import { findMissing } from '../requiredContent'
import {
  collectionConfig,
  type DocumentRef,
  isLive,
  type PublicType,
  publicTypeOf,
  readNewest,
  readStored,
  type StoredDocument,
  titleOf,
} from '../storedDocument'
import { clinicalFingerprints } from './clinicalFingerprint'

/** One document as a review looks at it. */
export interface Subject extends ReviewedDocument {
  ref: DocumentRef
  type: PublicType
  /** The text in question: the newest draft before publishing, else what is live. */
  doc: StoredDocument
  live: StoredDocument | null
  /** Languages whose required text is complete. */
  written: Locale[]
  /** Of those languages. */
  fingerprints: ClinicalFingerprints
}

export const refOf = ({
  documentId,
  documentType,
}: Pick<ReviewedDocument, 'documentId' | 'documentType'>): DocumentRef => ({
  kind: 'collection',
  slug: documentType,
  id: documentId,
})

export const documentOf = ({ id, slug }: DocumentRef, title: string): ReviewedDocument => ({
  documentType: slug,
  documentId: String(id),
  title,
})

/** Languages in which all required text is there. */
export const writtenIn = (
  req: PayloadRequest,
  { fields }: PublicType,
  doc: StoredDocument,
): Locale[] =>
  locales.filter((locale) =>
    findMissing(fields, doc, locale, req.user).every((field) => !field.isLocalized),
  )

/** What readers of the languages that are complete would be told: the others have no fingerprint. */
export function fingerprintsIn(
  { fields }: PublicType,
  doc: StoredDocument,
  written: readonly Locale[],
): ClinicalFingerprints {
  const all = clinicalFingerprints(fields, doc)
  return Object.fromEntries(
    written.flatMap((locale) => (all[locale] === undefined ? [] : [[locale, all[locale]]])),
  )
}

/**
 * The text of a document that a review of this kind is about.
 *
 * @returns null if there is none: it was deleted, or what was to be looked at is no longer live.
 */
export async function readSubject(
  req: PayloadRequest,
  kind: ReviewKind,
  document: Pick<ReviewedDocument, 'documentId' | 'documentType'>,
): Promise<Subject | null> {
  const ref = refOf(document)
  if (!collectionConfig(req.payload, ref.slug)) return null
  const type = publicTypeOf(req.payload, ref)
  const stored = await readStored(req, ref)
  const live = isLive(type, stored) ? stored : null
  const doc = kind === 'publish' ? await readNewest(req, ref) : live
  if (!doc || doc.deletedAt) return null
  const written = writtenIn(req, type, doc)
  return {
    ...documentOf(ref, titleOf(type, doc, interfaceLanguage(req))),
    ref,
    type,
    doc,
    live,
    written,
    fingerprints: fingerprintsIn(type, doc, written),
  }
}
