import type { Payload, PayloadRequest } from 'payload'
import { type SafetyLink, safetyLinks } from '@/domain/safetyLinks'
import {
  type DocumentRef,
  findParts,
  isLive,
  type PublicType,
  publicTypeOf,
  type StoredDocument,
} from '../storedDocument'
import { linkPlaces } from '../whereUsed/linkPlaces'

/** What a page tells its readers of other records: the safety links, and what it treats. */
const inclusions: readonly SafetyLink[] = [
  ...safetyLinks,
  { from: 'treatments', rows: 'treats', field: 'condition', to: 'conditions' },
]

/** The sources of what a document claims: another source is another claim. */
export const sourceCollection = 'citations'

interface Places {
  from: string
  paths: string[]
}

/** Where documents include a record of this kind. */
function placesOf({ config }: Payload, slug: string): Places[] {
  if (slug !== sourceCollection) {
    return inclusions
      .filter(({ to }) => to === slug)
      .map(({ field, from, rows }) => ({ from, paths: [`${rows}.${field}`] }))
  }
  return config.collections
    .filter(({ custom }) => custom?.needsSignOff === true)
    .map((from) => ({ from: from.slug, paths: linkPlaces(from.fields, slug).fields }))
    .filter(({ paths }) => paths.length > 0)
}

/** A live document that includes a shared record, without its text. */
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
  for (const { from, paths } of placesOf(req.payload, slug)) {
    const type = publicTypeOf(req.payload, { kind: 'collection', slug: from, id: '' })
    const isIncluded = { or: paths.map((path) => ({ [path]: { equals: id } })) }
    for (const doc of await findParts(req, from, isIncluded)) {
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
