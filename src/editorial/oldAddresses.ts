import type { PayloadRequest } from 'payload'
import { type Locale, locales } from '@/domain/locales'
import { oldAddressCollection } from '@/domain/oldAddresses'
import { readPagePath } from '@/domain/sitePaths'
import { liveAddresses, livePageAt } from './liveAddresses'
import type { Change } from './publishLog'
import { noteBefore } from './publishTransaction'
import {
  type DocumentRef,
  findStored,
  keyOf,
  publicTypeOf,
  type StoredDocument,
} from './storedDocument'

/** What became of a document's address in one language; null is none. */
export interface AddressMove {
  locale: Locale
  was: string | null
  is: string | null
}

/** The languages in which a document is at another address than before, or at none. */
export function addressMoves(
  before: ReadonlyMap<Locale, string>,
  after: ReadonlyMap<Locale, string>,
): AddressMove[] {
  return locales
    .map((locale) => ({
      locale,
      was: before.get(locale) ?? null,
      is: after.get(locale) ?? null,
    }))
    .filter(({ was, is }) => was !== is)
}

const refTo = (id: number | string): DocumentRef => ({
  kind: 'collection',
  slug: oldAddressCollection,
  id,
})

const rowsAt = (req: PayloadRequest, from: string): Promise<StoredDocument[]> =>
  findStored(req, oldAddressCollection, { from: { equals: from } })

/**
 * Keeps the table of old addresses true to a change: an address that a document has left leads to
 * its new one or counts as withdrawn; none is kept for an address where a page is live. A page that
 * comes back elsewhere takes the readers of its withdrawn addresses with it.
 *
 * Through the adapter, since the caller holds the transaction's turn, which a nested operation
 * would wait for.
 *
 * @returns the rows written or removed, which the caller settles.
 */
export async function writeOldAddresses(
  req: PayloadRequest,
  { ref, before, after }: Change,
): Promise<DocumentRef[]> {
  const { db } = req.payload
  const collection = oldAddressCollection
  const page = keyOf(ref)
  const written: DocumentRef[] = []

  const note = async (id: number | string): Promise<void> => {
    await noteBefore(req, refTo(id))
    written.push(refTo(id))
  }
  const update = async (id: number | string, data: Record<string, unknown>): Promise<void> => {
    await note(id)
    await db.updateOne({ collection, id, req, data, returning: false })
  }

  const type = publicTypeOf(req.payload, ref)
  const moves = addressMoves(liveAddresses(type, before), liveAddresses(type, after))
  for (const { locale, was, is } of moves) {
    if (is) {
      for (const { id } of await rowsAt(req, is)) {
        await note(id)
        await db.deleteOne({ collection, req, where: { id: { equals: id } } })
      }
      for (const { from, id, to } of await findStored(req, collection, {
        page: { equals: page },
      })) {
        const isSameLanguage = readPagePath(String(from))?.locale === locale
        if (!to && isSameLanguage) await update(id, { to: is })
      }
    }
    if (!was || (await livePageAt(req, was))) continue
    const [row] = await rowsAt(req, was)
    if (row) await update(row.id, { to: is, page })
    else {
      const { id } = await db.create({ collection, req, data: { from: was, to: is, page } })
      written.push(refTo(id))
    }
  }
  return written
}
