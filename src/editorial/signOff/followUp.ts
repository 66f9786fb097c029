import type { PayloadRequest } from 'payload'
import { locales } from '@/domain/locales'
import { documentKey, type ReviewedDocument } from '@/domain/reviewDesk'
import { interfaceLanguage } from '@/domain/words'
import { canonicalJson } from '../frozenCopy'
import { isLive, type PublicType, type StoredDocument, titleOf } from '../storedDocument'
import { clinicalFingerprints } from './clinicalFingerprint'
import { openReview } from './openReview'
import { documentOf, fingerprintsIn, refOf, writtenIn } from './reviewSubject'
import { includedBy } from './sharedRecords'
import { agreementOf } from './signer'
import { personOf, reviewsOf, type StoredReview, updateReview } from './storedReview'
import type { StoredSignOff } from './storedSignOff'

interface Settled {
  type: PublicType
  document: ReviewedDocument
  before: StoredDocument | null
  after: StoredDocument | null
  signOffs: readonly StoredSignOff[]
  addsCaution: boolean
}

/** What a publish sets going among the reviews, in its own transaction. */
export async function followUp(req: PayloadRequest, settled: Settled): Promise<void> {
  const { after, before, type } = settled
  const [was, is] = [before, after].map((doc) => (isLive(type, doc) ? doc : null))
  if (!is) return
  await endReviews(req, settled, is)
  if (settled.addsCaution) await openCaution(req, settled, is)
  if (!was) return
  const [had, has] = [was, is].map((doc) => clinicalFingerprints(type.fields, doc))
  if (canonicalJson(had) !== canonicalJson(has)) await openRelinks(req, settled)
}

async function openCaution(
  req: PayloadRequest,
  { document, type }: Settled,
  live: StoredDocument,
): Promise<void> {
  const fingerprints = fingerprintsIn(type, live, writtenIn(req, type, live))
  const agreement = {
    ...(await agreementOf(req)),
    fingerprints: { [documentKey(document)]: fingerprints },
  }
  await openReview(req, { kind: 'caution', document, agreement })
}

/** Live pages that include a changed record are looked at again, unless that is decided already. */
async function openRelinks(req: PayloadRequest, { document, signOffs }: Settled): Promise<void> {
  const decided = signOffs.flatMap(({ settles }) => settles).map(documentKey)
  for (const { doc, ref, type } of await includedBy(req, refOf(document))) {
    const dependant = documentOf(ref, titleOf(type, doc, interfaceLanguage(req)))
    if (!type.needsSignOff || decided.includes(documentKey(dependant))) continue
    await openReview(req, { kind: 'relink', document: dependant, because: [document] })
  }
}

/**
 * Ends what this publish has settled: the request it came from, and looks that came after it. An
 * approval alone moves the dates of a language that is live already; its request goes on.
 */
async function endReviews(
  req: PayloadRequest,
  { document, signOffs, type }: Settled,
  live: StoredDocument,
): Promise<void> {
  if (signOffs.length === 0) return
  const has = clinicalFingerprints(type.fields, live)
  const isLiveWhole = ({ fingerprints }: StoredSignOff): boolean =>
    locales.every((each) => fingerprints[each] === undefined || fingerprints[each] === has[each])
  const published = signOffs.filter(isLiveWhole).map(({ review }) => review)
  const newest =
    signOffs
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? ''
  const reviews = await reviewsOf(req, document, {
    state: { in: ['open', 'held', 'awaitsConfirmation', 'approved'] },
  })
  for (const review of reviews) {
    const [asked] = review.documents
    if (!asked || documentKey(asked) !== documentKey(document)) continue
    if (review.kind === 'publish') {
      if (review.state === 'approved' && published.includes(review.id)) {
        await end(req, review, 'published')
      }
    } else if (review.state !== 'approved' && review.createdAt <= newest) {
      await end(req, review, 'approved')
    }
  }
}

async function end(
  req: PayloadRequest,
  review: StoredReview,
  state: 'approved' | 'published',
): Promise<void> {
  const by = req.user ? personOf(req) : { account: '', name: 'system' }
  const step = { by, at: new Date().toISOString(), what: state, note: null }
  await updateReview(req, review, { state, answers: [...review.answers, step] })
}
