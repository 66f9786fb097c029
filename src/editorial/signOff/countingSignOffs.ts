import type { PayloadRequest } from 'payload'
import { type Locale, locales } from '@/domain/locales'
import type { ClinicalFingerprints, ReviewedDocument } from '@/domain/reviewDesk'
import type { StoredDocument } from '../storedDocument'
import { recallsSince } from './recallGate'
import { refOf } from './reviewSubject'
import { reviewsOf, undecided } from './storedReview'
import { newestOf, type StoredSignOff, signOffFor, signOffsOf } from './storedSignOff'

type Named = Pick<ReviewedDocument, 'documentId' | 'documentType'>

/** Ids of the sign-offs with which a document was last live, by the publish log. */
async function lastUsed(
  req: PayloadRequest,
  { documentId, documentType }: Named,
): Promise<string[]> {
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection: 'publications',
    limit: 1,
    pagination: false,
    req,
    select: { signOff: true },
    sort: '-seq',
    where: {
      and: [
        { documentType: { equals: documentType } },
        { documentId: { equals: documentId } },
        { fingerprint: { exists: true } },
      ],
    },
  })
  const used: unknown = docs[0]?.signOff
  return Array.isArray(used) ? used.map(String) : []
}

/** When caution was added that nobody has looked at yet (ISO 8601); undefined if there is none. */
async function cautionSince(req: PayloadRequest, document: Named): Promise<string | undefined> {
  const cautions = await reviewsOf(req, document, {
    and: [{ kind: { equals: 'caution' } }, undecided],
  })
  return cautions.map(({ createdAt }) => createdAt).toSorted()[0]
}

/**
 * Which sign-offs still count, in each language, for text that is not live. Older ones than the one
 * it was last live with do not: a later decision has replaced them, and text that was made stricter
 * since must not come back as it was. While added caution waits for its review, none before it does.
 *
 * @param all every sign-off of the document, the newest first
 */
export async function countingSignOffs(
  req: PayloadRequest,
  document: Named,
  all: readonly StoredSignOff[],
): Promise<(locale: Locale) => StoredSignOff[]> {
  if (all.length === 0) return () => []
  const used = await lastUsed(req, document)
  const since = await cautionSince(req, document)
  return (locale) => {
    const last = all.find(({ fingerprints, id }) => used.includes(id) && fingerprints[locale])
    return all.filter(
      ({ at }) => (since === undefined || at > since) && (last === undefined || at >= last.at),
    )
  }
}

/**
 * True if there is text, and a sign-off that counts for every language that has some, newer than
 * every recall.
 */
export async function isSigned(
  req: PayloadRequest,
  text: Named & { fingerprints: ClinicalFingerprints },
): Promise<boolean> {
  const { fingerprints } = text
  const counting = await countingSignOffs(req, text, await signOffsOf(req, text))
  const written = locales.filter((locale) => fingerprints[locale] !== undefined)
  const found = written.flatMap(
    (locale) => signOffFor(counting(locale), fingerprints, locale) ?? [],
  )
  if (written.length === 0 || found.length < written.length) return false
  return (await recallsSince(req, refOf(text), newestOf(found))).length === 0
}
