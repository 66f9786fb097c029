import type { PayloadRequest } from 'payload'
import { type SafetyLink, safetyLinks } from '@/domain/safetyLinks'
import {
  type DocumentRef,
  findStored,
  isLive,
  type PublicType,
  publicTypeOf,
  type StoredDocument,
} from '../storedDocument'

/** What a page tells its readers of other records: the safety links, and what it treats. */
const inclusions: readonly SafetyLink[] = [
  ...safetyLinks,
  { from: 'treatments', rows: 'treats', field: 'condition', to: 'conditions' },
]

/** A live document that includes a shared record. */
export interface Including {
  ref: DocumentRef
  type: PublicType
  doc: StoredDocument
}

/** Live documents that include a record, each once. */
export async function includedBy(
  req: PayloadRequest,
  { id, slug }: DocumentRef,
): Promise<Including[]> {
  const found = new Map<string, Including>()
  for (const { field, from, rows, to } of inclusions) {
    if (to !== slug) continue
    const type = publicTypeOf(req.payload, { kind: 'collection', slug: from, id: '' })
    for (const doc of await findStored(req, from, { [`${rows}.${field}`]: { equals: id } })) {
      if (!isLive(type, doc)) continue
      found.set(`${from}:${doc.id}`, {
        ref: { kind: 'collection', slug: from, id: doc.id },
        type,
        doc,
      })
    }
  }
  return [...found.values()]
}
