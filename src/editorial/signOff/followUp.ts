import type { PayloadRequest } from 'payload'
import { locales } from '@/domain/locales'
import { type ClinicalFingerprints, documentKey, type ReviewedDocument } from '@/domain/reviewDesk'
import { interfaceLanguage } from '@/domain/words'
import { canonicalJson, emptyJson, freeze } from '../frozenCopy'
import type { Change } from '../publishLog'
import {
  isLive,
  type PublicType,
  publicTypeOf,
  type StoredDocument,
  titleOf,
} from '../storedDocument'
import { openReview } from './openReview'
import { documentOf, fingerprintsIn, refOf, writtenIn } from './reviewSubject'
import { includedBy, sourceCollection } from './sharedRecords'
import { agreementOf } from './signer'
import type { SignOffVerdict } from './signOffGate'
import { personOf, reviewsOf, type StoredReview, updateReview } from './storedReview'
import { newestOf, type StoredSignOff } from './storedSignOff'

interface Settled {
  type: PublicType
  document: ReviewedDocument
  live: StoredDocument
  verdict: SignOffVerdict
  /** The sign-offs of the languages that are public now. */
  signOffs: readonly StoredSignOff[]
}

/** What a publish sets going among the reviews, in its own transaction. */
export async function followUp(req: PayloadRequest, settled: Settled): Promise<void> {
  const { addsCaution, fingerprints } = settled.verdict
  await endReviews(req, settled)
  if (addsCaution) await openCaution(req, settled)
  if (!fingerprints.was) return
  if (canonicalJson(fingerprints.was) !== canonicalJson(fingerprints.is)) {
    await openRelinks(req, settled.document, settled.signOffs)
  }
}

async function openCaution(req: PayloadRequest, { document, live, type }: Settled): Promise<void> {
  const fingerprints = fingerprintsIn(type, live, writtenIn(req, type, live))
  const agreement = {
    ...(await agreementOf(req)),
    fingerprints: { [documentKey(document)]: fingerprints },
  }
  await openReview(req, { kind: 'caution', document, agreement })
}

/** Live pages that include a changed record are looked at again, unless that is decided already. */
async function openRelinks(
  req: PayloadRequest,
  document: ReviewedDocument,
  signOffs: readonly StoredSignOff[] = [],
): Promise<void> {
  const decided = signOffs.flatMap(({ settles }) => settles).map(documentKey)
  for (const { doc, ref, type } of await includedBy(req, refOf(document))) {
    const dependant = documentOf(ref, titleOf(type, doc, interfaceLanguage(req)))
    if (!type.needsSignOff || decided.includes(documentKey(dependant))) continue
    await openReview(req, { kind: 'relink', document: dependant, because: [document] })
  }
}

/** What readers are told of a source; that somebody has checked it changes nothing that it says. */
function toldOf(type: PublicType, doc: StoredDocument | null): string {
  if (!isLive(type, doc)) return emptyJson
  const { checkedOn: _checkedOn, publicLocales: _publicLocales, ...told } = freeze(type.fields, doc)
  return canonicalJson(told)
}

/** Live pages that cite a source are looked at again when it has become another, or gone. */
export async function followUpSource(
  req: PayloadRequest,
  { after, before, ref }: Change,
): Promise<void> {
  if (ref.slug !== sourceCollection || !before) return
  const type = publicTypeOf(req.payload, ref)
  if (toldOf(type, before) === toldOf(type, after)) return
  await openRelinks(req, documentOf(ref, titleOf(type, after ?? before, interfaceLanguage(req))))
}

/** Ends what this publish has settled: the request it came from, and looks that came after it. */
async function endReviews(
  req: PayloadRequest,
  { document, signOffs, verdict }: Settled,
): Promise<void> {
  if (signOffs.length === 0) return
  const newest = newestOf(signOffs) ?? ''
  const reviews = await reviewsOf(req, document, {
    state: { in: ['open', 'held', 'awaitsConfirmation', 'approved'] },
  })
  for (const review of reviews) {
    const [asked] = review.documents
    if (!asked || documentKey(asked) !== documentKey(document)) continue
    if (review.kind === 'publish') {
      const own = signOffs.find((each) => each.review === review.id)
      // One language of it may be live already, as it was before. What takes something offline with
      // it ends as a whole only.
      const isWhole = review.retires.length === 0
      if (
        review.state === 'approved' &&
        isWhole &&
        own &&
        isAllLive(own, verdict.fingerprints.is)
      ) {
        await end(req, review, 'published')
      }
    } else if (review.state !== 'approved' && review.createdAt <= newest) {
      await end(req, review, 'approved')
    }
  }
}

const isAllLive = ({ fingerprints }: StoredSignOff, live: ClinicalFingerprints): boolean =>
  locales.every((each) => [undefined, live[each]].includes(fingerprints[each]))

async function end(
  req: PayloadRequest,
  review: StoredReview,
  state: 'approved' | 'published',
): Promise<void> {
  const by = req.user ? personOf(req) : { account: '', name: 'system' }
  const step = { by, at: new Date().toISOString(), what: state, note: null }
  await updateReview(req, review, { state, answers: [...review.answers, step] })
}
