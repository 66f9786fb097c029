import type { PayloadRequest } from 'payload'
import { canonicalJson } from '../frozenCopy'
import { type DocumentRef, isCollection, isRecord, type StoredDocument } from '../storedDocument'
import type { StoredSignOff } from './storedSignOff'

/** The `review` group of a signed document, as pages show it. */
export interface ReviewGroup {
  reviewedBy: string | null
  name: string | null
  credentials: string | null
  /** ISO 8601; the day counts. */
  reviewedOn: string | null
  nextReviewOn: string | null
  isAlone: boolean
}

/**
 * What a page says of its review. Of several sign-offs, one for each language, the oldest: the page
 * claims nothing that isn't true of all its languages.
 *
 * @returns null without a sign-off.
 */
export function groupFrom(signOffs: readonly StoredSignOff[]): ReviewGroup | null {
  const [oldest] = signOffs.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const [nextReviewOn] = signOffs.map((each) => each.nextReviewOn).toSorted()
  if (!oldest) return null
  const reviewer = oldest.agreements.find(({ isReviewer }) => isReviewer) ?? oldest.agreements[0]
  return {
    reviewedBy: reviewer?.clinician ?? null,
    name: reviewer?.name ?? null,
    credentials: reviewer?.credentials ?? null,
    reviewedOn: oldest.reviewedOn,
    nextReviewOn: nextReviewOn ?? null,
    isAlone: oldest.isAlone,
  }
}

const noReview: ReviewGroup = {
  reviewedBy: null,
  name: null,
  credentials: null,
  reviewedOn: null,
  nextReviewOn: null,
  isAlone: false,
}

/** The group a stored document carries now; an empty one if it carries none. */
export function groupOf(doc: StoredDocument | null): ReviewGroup {
  const stored = doc && isRecord(doc.review) ? doc.review : {}
  const text = (value: unknown): string | null =>
    typeof value === 'string' && value !== '' ? value : null
  return {
    ...noReview,
    reviewedBy: text(stored.reviewedBy),
    name: text(stored.name),
    credentials: text(stored.credentials),
    reviewedOn: text(stored.reviewedOn),
    nextReviewOn: text(stored.nextReviewOn),
    isAlone: stored.isAlone === true,
  }
}

export const isSameGroup = (a: ReviewGroup, b: ReviewGroup): boolean =>
  canonicalJson(a) === canonicalJson(b)

/** Writes the group into the newest version too: the admin's forms and lists show that one. */
export async function writeGroupToNewest(
  req: PayloadRequest,
  { id, slug }: DocumentRef,
  review: ReviewGroup,
): Promise<void> {
  const { db } = req.payload
  if (!isCollection(req.payload, slug)) return
  const { docs } = await db.findVersions<StoredDocument>({
    collection: slug,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const [newest] = docs
  if (!newest) return
  const { id: versionId, ...versionData } = newest
  await db.updateVersion({
    collection: slug,
    id: versionId,
    req,
    returning: false,
    versionData: { ...versionData, version: { ...newest.version, review } },
  })
}
