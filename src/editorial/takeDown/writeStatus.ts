import { type PayloadRequest, saveVersion } from 'payload'
import { canonicalJson, freeze } from '../frozenCopy'
import { noteBefore } from '../publishTransaction'
import {
  collectionConfig,
  type DocumentRef,
  isCollection,
  readNewest,
  type StoredDocument,
} from '../storedDocument'

/**
 * Writes the status of a stored document, and leaves its text and a newer draft alone. An update
 * through Payload would write the newer draft's text over it.
 *
 * @returns true if a newer draft waits.
 */
export async function writeStatusOnly(
  req: PayloadRequest,
  ref: DocumentRef,
  doc: StoredDocument,
  status: 'draft' | 'published',
): Promise<boolean> {
  const { payload } = req
  const collection = collectionConfig(payload, ref.slug)
  if (!collection || !isCollection(payload, ref.slug)) return false
  const newest = await readNewest(req, ref)
  const { fields } = collection
  const textOf = (each: StoredDocument): string => {
    const { publicLocales: _publicLocales, ...text } = freeze(fields, each)
    return canonicalJson(text)
  }
  const draftWaits = newest?._status === 'draft' && textOf(newest) !== textOf(doc)
  await noteBefore(req, ref)
  await payload.db.updateOne({
    collection: ref.slug,
    id: ref.id,
    req,
    // A draft waits as long as it is newer than the document, so the document keeps its date then.
    data: { _status: status, ...(draftWaits ? { updatedAt: null } : {}) },
    returning: false,
  })
  return draftWaits
}

/**
 * Takes a stored document offline, or puts it back, as the form and the lists show it too. Its text
 * and a newer draft stay as they are. The caller settles it.
 */
export async function writeStatus(
  req: PayloadRequest,
  ref: DocumentRef,
  doc: StoredDocument,
  status: 'draft' | 'published',
): Promise<void> {
  const { payload } = req
  const collection = collectionConfig(payload, ref.slug)
  if (!collection || (await writeStatusOnly(req, ref, doc, status))) return
  // The form and the lists show the newest version.
  await saveVersion({
    id: ref.id,
    collection,
    docWithLocales: { ...doc, _status: status, updatedAt: new Date().toISOString() },
    operation: 'update',
    payload,
    req,
    returning: false,
  })
}
