import type { PayloadRequest } from 'payload'
import type { ReviewedDocument } from '@/domain/reviewDesk'
import type { ReviewKind } from '@/domain/reviewTerms'
import { freeze } from '@/editorial/frozenCopy'
import type { Change } from '@/editorial/history/change'
import { changesBetween } from '@/editorial/history/changesBetween'
import { readSubject } from '@/editorial/signOff/reviewSubject'

/** All that a text of a review says, field by field, as if it were new. */
export async function findWholeText(
  req: PayloadRequest,
  kind: ReviewKind,
  document: ReviewedDocument,
): Promise<Change[]> {
  const subject = await readSubject(req, kind, document)
  if (!subject) return []
  const { doc, type } = subject
  const all = changesBetween(type.fields, null, freeze(type.fields, doc))
  // What the gate writes is no text of anybody's.
  return all.filter(({ path }) => !path.startsWith('review.'))
}
