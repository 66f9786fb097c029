import type { Payload } from 'payload'
import { type Clock, clockCollection, clockId } from '@/domain/clock'
import type { StoredDocument } from './storedDocument'

const namespaceExists = 48
const duplicateKey = 11000

const hasCode = (error: unknown, code: number): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/**
 * Readies the database for publishing: every collection exists before the first transaction (one
 * created inside two transactions at once is a conflict), and so does the clock, which never runs
 * behind the log. Safe to run again, and in several processes at once. For Payload's `onInit`.
 */
export async function preparePublishLog(payload: Payload): Promise<void> {
  const { collections, connection, globals, versions } = payload.db
  const models = [...Object.values(collections), ...Object.values(versions), globals]
  const names = [clockCollection, ...models.map((model) => model.collection.name)]
  await Promise.all(
    [...new Set(names)].map((name) =>
      connection.createCollection(name).catch((error: unknown) => {
        if (!hasCode(error, namespaceExists)) throw error
      }),
    ),
  )
  const newest = await payload.db.find<StoredDocument & { seq: number }>({
    collection: 'publications',
    limit: 1,
    pagination: false,
    sort: '-seq',
  })
  const setClock = () =>
    connection
      .collection<Clock>(clockCollection)
      .updateOne({ _id: clockId }, { $max: { seq: newest.docs[0]?.seq ?? 0 } }, { upsert: true })
  // Two processes may both find no clock: the slower one's insert fails, and then there is one.
  await setClock().catch((error: unknown) => {
    if (!hasCode(error, duplicateKey)) throw error
    return setClock()
  })
}
