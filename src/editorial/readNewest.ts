import type { PayloadRequest } from 'payload'
import { type DocumentRef, isCollection, isGlobal, type StoredDocument } from './storedDocument'

/** The newest text of a document, draft or not, in every language, as the database keeps it. */
export async function readNewest(
  req: PayloadRequest,
  { kind, slug, id }: DocumentRef,
): Promise<StoredDocument | null> {
  const { db } = req.payload
  if (kind === 'collection') {
    if (!isCollection(req.payload, slug)) return null
    const where = { parent: { equals: id } }
    const found = await db.queryDrafts<StoredDocument>({ collection: slug, limit: 1, req, where })
    return found.docs[0] ?? null
  }
  if (!isGlobal(req.payload, slug)) return null
  const found = await db.findGlobalVersions<StoredDocument>({
    global: slug,
    limit: 1,
    req,
    sort: '-updatedAt',
  })
  const newest = found.docs[0]?.version
  return newest ? { ...newest, id } : null
}
