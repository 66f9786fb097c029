import type { PayloadRequest } from 'payload'
import { isWithdrawal, type PublishAction, type PublishSeverity } from '@/domain/publishTerms'
import type { NoticeLevel } from '@/domain/safetyTerms'
import type { FrozenCopy } from './frozenCopy'
import { type DocumentRef, findStored, type StoredDocument } from './storedDocument'

export const noticeCollection = 'safety-notices'

const recallLevel: NoticeLevel = 'recall'

/** True for what went live as a notice that asks whoever holds a copy of a page to take it down. */
export const isRecallNotice = (
  { slug }: DocumentRef,
  live: FrozenCopy | StoredDocument | null,
): boolean => slug === noticeCollection && live?.level === recallLevel

/** True if a notice that is live recalls the document: of treatments alone there are such. */
async function isRecalled(req: PayloadRequest, { slug, id }: DocumentRef): Promise<boolean> {
  if (slug !== 'treatments') return false
  const notices = await findStored(req, noticeCollection, {
    and: [
      { treatments: { equals: id } },
      { level: { equals: recallLevel } },
      { _status: { equals: 'published' } },
      { deletedAt: { exists: false } },
    ],
  })
  return notices.length > 0
}

/**
 * The severity of an entry in the log, given what its fields alone say: a recall is a notice of that
 * level, new or changed in what it says, and a treatment taken offline while one names it.
 */
export async function severityOfEntry(
  req: PayloadRequest,
  { action, live, ref }: { action: PublishAction; live: FrozenCopy | null; ref: DocumentRef },
  byFields: PublishSeverity,
): Promise<PublishSeverity> {
  if (byFields === 'minor') return byFields
  const isRecall =
    isRecallNotice(ref, live) || (isWithdrawal(action) && (await isRecalled(req, ref)))
  return isRecall ? 'recall' : byFields
}
