import type { Payload } from 'payload'
import { canonicalJson, freeze } from '@/editorial/frozenCopy'
import {
  type DocumentRef,
  isCollection,
  isGlobal,
  isLive,
  publicTypeOf,
  type StoredDocument,
} from '@/editorial/storedDocument'

interface LastWord {
  _id: string
  snapshot: unknown
}

const isPublic = ({ custom }: { custom?: Record<string, unknown> }): boolean =>
  custom?.publishPipeline === true

async function storedDocuments(payload: Payload): Promise<[DocumentRef, StoredDocument][]> {
  const { collections, globals } = payload.config
  const all: [DocumentRef, StoredDocument][] = []
  for (const { slug } of collections.filter(isPublic)) {
    if (!isCollection(payload, slug)) continue
    const { docs } = await payload.db.find<StoredDocument>({ collection: slug, pagination: false })
    for (const doc of docs) all.push([{ kind: 'collection', slug, id: doc.id }, doc])
  }
  for (const { slug } of globals.filter(isPublic)) {
    if (!isGlobal(payload, slug)) continue
    const doc: Record<string, unknown> = (await payload.db.findGlobal({ slug })) ?? {}
    if (doc.globalType)
      all.push([
        { kind: 'global', slug, id: slug },
        { ...doc, id: slug },
      ])
  }
  return all
}

/**
 * Where the publish log and what is public differ: documents whose newest entry is not what anybody
 * can read now, and entries of something public that is no more. Empty if the log is complete.
 */
export async function logGaps(payload: Payload): Promise<string[]> {
  const lastWords = await payload.db.connection
    .collection('publications')
    .aggregate<LastWord>([
      { $sort: { seq: 1 } },
      {
        $group: {
          _id: { $concat: ['$documentType', ':', '$documentId'] },
          snapshot: { $last: { $ifNull: ['$snapshot', null] } },
        },
      },
    ])
    .toArray()
  const logged = new Map(lastWords.map(({ _id, snapshot }) => [_id, canonicalJson(snapshot)]))
  const gaps: string[] = []
  for (const [ref, doc] of await storedDocuments(payload)) {
    const type = publicTypeOf(payload, ref)
    const key = `${ref.slug}:${ref.id}`
    const now = canonicalJson(isLive(type, doc) ? freeze(type.fields, doc) : null)
    if (now !== (logged.get(key) ?? canonicalJson(null))) gaps.push(key)
    logged.delete(key)
  }
  const gone = [...logged].filter(([, copy]) => copy !== canonicalJson(null)).map(([key]) => key)
  return [...gaps, ...gone]
}
