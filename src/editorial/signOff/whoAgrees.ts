import type { PayloadRequest } from 'payload'
import { locales } from '@/domain/locales'
import {
  type Agreement,
  type ClinicalFingerprints,
  documentKey,
  type ReviewedDocument,
} from '@/domain/reviewDesk'
import { reviewsOf, type StoredReview } from './storedReview'
import { signOffsOf } from './storedSignOff'

interface Agreed {
  agreement: Agreement
  fingerprints: ClinicalFingerprints
}

/** Every agreement to any text of a document: in its reviews, and in its sign-offs for good. */
async function agreementsOf(req: PayloadRequest, document: ReviewedDocument): Promise<Agreed[]> {
  const key = documentKey(document)
  const reviews = await reviewsOf(req, document)
  const signOffs = await signOffsOf(req, document)
  return [
    ...reviews.flatMap(({ agreements }) =>
      agreements.map(({ fingerprints, ...agreement }) => ({
        agreement,
        fingerprints: fingerprints[key] ?? {},
      })),
    ),
    ...signOffs.flatMap(({ agreements, fingerprints }) =>
      agreements.map((agreement) => ({ agreement, fingerprints })),
    ),
  ]
}

/**
 * Who has agreed to exactly this text of a document, in every language it has, each with their
 * latest agreement: the reviewers first. Who agreed to two languages at different times has agreed
 * to both.
 */
export async function whoAgrees(
  req: PayloadRequest,
  document: ReviewedDocument,
  fingerprints: ClinicalFingerprints,
): Promise<Agreement[]> {
  const written = locales.filter((locale) => fingerprints[locale] !== undefined)
  if (written.length === 0) return []
  const all = await agreementsOf(req, document)
  const fitting = all.filter((agreed) =>
    written.some((locale) => agreed.fingerprints[locale] === fingerprints[locale]),
  )
  const accounts = [...new Set(fitting.map(({ agreement }) => agreement.account))]
  return accounts
    .flatMap((account): Agreement[] => {
      const own = fitting
        .filter(({ agreement }) => agreement.account === account)
        .toSorted((a, b) => (a.agreement.at < b.agreement.at ? 1 : -1))
      const covers = (list: readonly Agreed[]): boolean =>
        written.every((locale) =>
          list.some((agreed) => agreed.fingerprints[locale] === fingerprints[locale]),
        )
      const asReviewer = own.filter(({ agreement }) => agreement.isReviewer)
      const [newest] = covers(asReviewer) ? asReviewer : own
      return newest && covers(own) ? [{ ...newest.agreement, isReviewer: covers(asReviewer) }] : []
    })
    .toSorted((a, b) => Number(b.isReviewer) - Number(a.isReviewer))
}

/** True if these people are enough for a sign-off. */
export const isEnough = (people: readonly Agreement[], needsTwo: boolean): boolean =>
  people.some(({ isReviewer }) => isReviewer) && people.length >= (needsTwo ? 2 : 1)

/**
 * True if what somebody would confirm is a reviewer's look at this review. A text that is looked at
 * again has an old agreement, which says nothing of today.
 */
export const isLookedAt = (
  { agreements, kind }: Pick<StoredReview, 'agreements' | 'kind'>,
  account: string,
): boolean =>
  kind === 'publish' || agreements.some((each) => each.isReviewer && each.account !== account)
