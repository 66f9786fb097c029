import type { Payload, PayloadRequest, TypeWithID } from 'payload'
import { anyKey, documentKey } from '@/domain/publicMoment'
import { createSharedReads } from '@/domain/sharedReads'
import { shownCollections } from './linkedCollections'

/** Some tens of megabytes: records are a few kilobytes, with their prose some ten. */
const mostRecords = 2_000

const share = createSharedReads<TypeWithID>(mostRecords)
const sharing = new WeakSet<object>()

/**
 * What a linked record depends on that is looked for as anybody, by how Payload's
 * `createDataloaderCacheKey` writes that down; undefined for any other record.
 */
function dependenciesOf(payload: Payload, key: string): string[] | undefined {
  const parts: unknown = JSON.parse(key)
  if (!Array.isArray(parts)) return undefined
  const [transactionID, collection, id, , , , , overrideAccess, , draft, select]: unknown[] = parts
  if (transactionID || overrideAccess || draft) return undefined
  if (typeof collection !== 'string' || typeof id !== 'string') return undefined
  return [documentKey(collection, id), ...shownCollections(payload, collection, select).map(anyKey)]
}

/**
 * Lets this request fill in linked records that were filled in for others, if its answer is one for
 * everybody: contraindications, steps and sources are the same on most pages.
 *
 * @param req of a reader who is not staff
 */
export function shareLinkedRecords(req: PayloadRequest): void {
  const { payload, payloadAPI, payloadDataLoader: loader, query } = req
  // Payload's GraphQL lists linked records in the order in which they arrive.
  if (payloadAPI === 'GraphQL' || sharing.has(loader)) return
  // What a reader has chosen the parts of is nobody else's: there is no end to such choices.
  if (query?.populate !== undefined) return
  sharing.add(loader)
  const load = loader.load.bind(loader)
  const loaded = new Map<string, Promise<TypeWithID>>()
  loader.load = (key) => {
    const found = loaded.get(key)
    if (found !== undefined) return found
    const record = share({
      key: `${payloadAPI} ${key}`,
      read: () => load(key),
      dependsOn: () => dependenciesOf(payload, key),
    })
    loaded.set(key, record)
    return record
  }
}
