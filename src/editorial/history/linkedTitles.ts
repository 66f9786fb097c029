import type { PayloadRequest } from 'payload'
import { withdrawals } from '@/domain/publishTerms'
import { interfaceLanguage } from '@/domain/words'
import { isCollection, publicTypeOf, type StoredDocument, titleOf } from '../storedDocument'
import type { Change, ShownValue } from './change'

/** Titles of linked documents in the asker's language, by `linkKey`. */
export type LinkedTitles = Readonly<Record<string, string>>

type Link = Extract<ShownValue, { kind: 'link' }>

export const linkKey = ({ collection, id }: Pick<Link, 'collection' | 'id'>): string =>
  `${collection}:${id}`

function valuesIn(change: Change): (ShownValue | null)[] {
  switch (change.kind) {
    case 'format':
    case 'words':
      return []
    case 'value':
      return [change.before, change.after]
    case 'list':
      return [...change.removed, ...change.added]
    case 'rows':
      return change.rows.flatMap((row) => [row.name, ...row.changes.flatMap(valuesIn)])
  }
}

const isLink = (value: ShownValue | null): value is Link => value?.kind === 'link'

/** Titles as they stand in the documents, drafts and trash included. */
async function titlesNow(req: PayloadRequest, collection: string, ids: string[]) {
  const { payload } = req
  if (!isCollection(payload, collection)) return []
  const type = publicTypeOf(payload, { kind: 'collection', slug: collection, id: '' })
  const { docs } = await payload.db.find<StoredDocument>({
    collection,
    req,
    pagination: false,
    ...(type.titleField ? { select: { [type.titleField]: true } } : {}),
    where: { id: { in: ids } },
  })
  return docs.map((doc) => ({
    id: String(doc.id),
    title: titleOf(type, doc, interfaceLanguage(req)),
  }))
}

/** The titles that documents which are no more had when they were withdrawn. */
async function titlesLogged(req: PayloadRequest, collection: string, ids: string[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'publications',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { documentId: true, title: true },
    sort: 'seq',
    where: {
      documentType: { equals: collection },
      documentId: { in: ids },
      action: { in: withdrawals },
    },
  })
  return docs.flatMap(({ documentId, title }) => (title ? [{ id: documentId, title }] : []))
}

/**
 * The titles of all documents that changes link, one query a collection. For readers of the log:
 * it tells the titles of drafts.
 */
export async function findLinkedTitles(
  req: PayloadRequest,
  changes: readonly Change[],
): Promise<LinkedTitles> {
  const links = changes.flatMap(valuesIn).filter(isLink)
  const collections = [...new Set(links.map(({ collection }) => collection))]
  const found = await Promise.all(
    collections.map(async (collection) => {
      const own = links.filter((link) => link.collection === collection)
      const wanted = [...new Set(own.map(({ id }) => id))]
      const now = await titlesNow(req, collection, wanted)
      const gone = wanted.filter((id) => !now.some((each) => each.id === id))
      const all = [...(await titlesLogged(req, collection, gone)), ...now]
      return all.map(({ id, title }) => [linkKey({ collection, id }), title] as const)
    }),
  )
  return Object.fromEntries(found.flat())
}
