import type { PayloadRequest, TypeWithID } from 'payload'
import { z } from 'zod'
import { createSharedReads } from '@/domain/sharedReads'
import { linkedCollections } from './linkedCollections'

/** Some tens of megabytes: records are a few kilobytes, with their prose some ten. */
const mostRecords = 2_000

const share = createSharedReads<TypeWithID>(mostRecords)
const sharing = new WeakSet<object>()

/**
 * The collection of a record that is looked for as anybody, by how Payload's
 * `createDataloaderCacheKey` writes that down; undefined for any other record.
 */
function publicCollectionOf(key: string): string | undefined {
  const parts = z.array(z.unknown()).parse(JSON.parse(key))
  const [transactionID, collection, , , , , , overrideAccess, , draft] = parts
  const isPublic = !transactionID && !overrideAccess && !draft
  return isPublic && typeof collection === 'string' ? collection : undefined
}

/**
 * Lets this request fill in linked records that were filled in for others, if its answer is one for
 * everybody: contraindications, steps and sources are the same on most pages.
 *
 * @param req of a reader who is not staff
 */
export function shareLinkedRecords(req: PayloadRequest): void {
  const { payload, payloadAPI, payloadDataLoader: loader } = req
  if (sharing.has(loader)) return
  sharing.add(loader)
  const load = loader.load.bind(loader)
  loader.load = (key) =>
    share({
      key: `${payloadAPI} ${key}`,
      read: () => load(key),
      dependsOn: () => {
        const collection = publicCollectionOf(key)
        return collection === undefined ? undefined : linkedCollections(payload, collection)
      },
    })
}
