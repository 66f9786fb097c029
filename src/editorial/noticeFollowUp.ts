import type { PayloadRequest } from 'payload'
import { interfaceLanguage } from '@/domain/words'
import { canonicalJson } from './frozenCopy'
import { queueRecallMail } from './mails/recallMail'
import type { Change } from './publishLog'
import { isRecallNotice, noticeCollection } from './recall'
import { clinicalFingerprints } from './signOff/clinicalFingerprint'
import { openReview } from './signOff/openReview'
import { documentOf } from './signOff/reviewSubject'
import {
  type DocumentRef,
  findStored,
  isLive,
  publicTypeOf,
  type StoredDocument,
  titleOf,
} from './storedDocument'

const namedBy = (notice: StoredDocument): unknown[] =>
  Array.isArray(notice.treatments) ? notice.treatments : []

/**
 * What a safety notice sets going, in the transaction of its own publish: it is looked at after the
 * fact, so is every live treatment that it names or has named until now, and a recall is mailed.
 * Nothing, if what it says is live already.
 */
export async function followUpNotice(
  req: PayloadRequest,
  { after, before, ref }: Change,
): Promise<void> {
  if (ref.slug !== noticeCollection) return
  const type = publicTypeOf(req.payload, ref)
  if (!isLive(type, after)) return
  const was = isLive(type, before) ? before : null
  const said = was && clinicalFingerprints(type.fields, was)
  if (canonicalJson(said) === canonicalJson(clinicalFingerprints(type.fields, after))) return

  const language = interfaceLanguage(req)
  const notice = documentOf(ref, titleOf(type, after, language))
  const because = [notice]
  await openReview(req, { kind: 'notice', document: notice, because })
  const named = [...namedBy(after), ...(was ? namedBy(was) : [])]
  const treatments = await findStored(req, 'treatments', { id: { in: named } })
  for (const treatment of treatments) {
    const own: DocumentRef = { kind: 'collection', slug: 'treatments', id: treatment.id }
    const ownType = publicTypeOf(req.payload, own)
    if (!isLive(ownType, treatment)) continue
    const document = documentOf(own, titleOf(ownType, treatment, language))
    await openReview(req, { kind: 'notice', document, because })
  }
  if (isRecallNotice(ref, after)) await queueRecallMail(req, String(ref.id))
}
