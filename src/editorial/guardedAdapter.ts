import {
  APIError,
  type CollectionSlug,
  type CreateGlobalArgs,
  type DatabaseAdapterObj,
  type Payload,
  type PayloadRequest,
  type UpdateGlobalArgs,
  type Where,
} from 'payload'
import { isPublic } from '@/access/notedReads'
import { Publications } from './Publications'
import { openTransaction, type PublishTransaction } from './publishTransaction'
import { Reviews } from './signOff/Reviews'
import { SignOffs } from './signOff/SignOffs'
import { collectionConfig, type StoredDocument } from './storedDocument'

interface Write {
  data?: Record<string, unknown>
  id?: number | string
  req?: Partial<PayloadRequest> | undefined
  where?: Where
}

/** What has been published and agreed to stays as it was. */
const immutable: readonly string[] = [Publications.slug, SignOffs.slug]
const guarded: readonly string[] = [...immutable, Reviews.slug]

function refusal(slug: string, why: string): APIError {
  return new APIError(`A write to "${slug}" was refused: ${why}`, 500)
}

/** @throws {APIError} unless the write belongs to a transaction that the pipeline watches. */
async function guard(
  payload: Payload,
  slug: string,
  write: Write,
  canBeDraft: boolean,
): Promise<PublishTransaction> {
  const transaction = await openTransaction(payload, write.req)
  if (!transaction) {
    throw refusal(slug, 'it is outside a transaction, or in one that has been aborted.')
  }
  const isDraft = canBeDraft && write.data?._status === 'draft'
  if (!transaction.isLocked && !isDraft) {
    throw refusal(slug, 'its transaction does not hold the publish lock.')
  }
  return transaction
}

/** The one document that a write is about. @throws {APIError} if it could be several. */
async function idOf(payload: Payload, slug: CollectionSlug, write: Write): Promise<unknown> {
  if (write.id !== undefined) return write.id
  const found = await payload.db.find<StoredDocument>({
    collection: slug,
    limit: 2,
    pagination: false,
    ...(write.req ? { req: write.req } : {}),
    ...(write.where ? { where: write.where } : {}),
  })
  if (found.docs.length > 1) throw refusal(slug, 'it could be about several documents.')
  return found.docs[0]?.id
}

/**
 * Fields that differ from what is stored, and the date: without one the adapter sets it. A publish
 * sends the whole document, of which little is new, and the driver's mapper reads all that it is
 * given once for each translated field.
 */
function changedFields(
  data: Record<string, unknown>,
  stored: StoredDocument | null | undefined,
): Record<string, unknown> {
  if (!stored) return data
  return Object.fromEntries(
    Object.entries(data).filter(
      ([name, value]) =>
        name === 'updatedAt' || JSON.stringify(value) !== JSON.stringify(stored[name]),
    ),
  )
}

/**
 * Wraps the database adapter so that public documents change only inside the publish pipeline:
 * a direct `payload.db` write, `disableTransaction`, and what follows a swallowed error are
 * refused before anything is written, and a transaction that has written a public document and not
 * settled it is rolled back. The publish log and the sign-offs take new records and nothing else;
 * reviews change only in a transaction that holds the publish lock.
 */
export function guardedAdapter(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const { payload } = args
      const { commitTransaction, create, createGlobal, deleteMany, deleteOne } = db
      const { updateGlobal, updateMany, updateOne, upsert } = db

      /** @returns the transaction that watches what is written, if the collection is public */
      const enter = async (
        slug: CollectionSlug,
        write: Write,
        isCreate = false,
      ): Promise<PublishTransaction | undefined> => {
        if (immutable.includes(slug) && !isCreate) {
          throw refusal(slug, 'its records are never changed.')
        }
        if (guarded.includes(slug)) await guard(payload, slug, write, false)
        if (!isPublic(collectionConfig(payload, slug))) return undefined
        return guard(payload, slug, write, isCreate)
      }
      /** @returns the document as it is stored, if that is known */
      const one = async (
        slug: CollectionSlug,
        write: Write,
      ): Promise<StoredDocument | null | undefined> => {
        const transaction = await enter(slug, write)
        if (!transaction) return undefined
        const key = `${slug}:${await idOf(payload, slug, write)}`
        const known = transaction.written.has(key) ? undefined : transaction.known.get(key)
        transaction.written.add(key)
        return known
      }
      const many = async (slug: CollectionSlug, write: Write): Promise<void> => {
        if (await enter(slug, write)) throw refusal(slug, 'documents are settled one at a time.')
      }
      const global = async (slug: string, write: Write): Promise<void> => {
        const config = payload.globals.config.find((each) => each.slug === slug)
        if (!isPublic(config)) return
        const { written } = await guard(payload, slug, write, false)
        written.add(`${slug}:${slug}`)
      }

      return Object.assign(db, {
        commitTransaction: async (id) => {
          const transaction = await openTransaction(payload, { transactionID: await id })
          const left = [...(transaction?.written ?? []), ...(transaction?.unsettled.keys() ?? [])]
          if (left.length > 0) {
            await db.rollbackTransaction(await id)
            throw refusal(left.join(', '), 'the publish pipeline has not settled it.')
          }
          return commitTransaction.call(db, id)
        },
        create: async (write) => {
          const transaction = await enter(write.collection, write, true)
          const doc = await create.call(db, write)
          transaction?.written.add(`${write.collection}:${doc?.id}`)
          return doc
        },
        deleteMany: async (write) => {
          await many(write.collection, write)
          return deleteMany.call(db, write)
        },
        deleteOne: async (write) => {
          await one(write.collection, write)
          return deleteOne.call(db, write)
        },
        updateMany: async (write) => {
          await many(write.collection, write)
          return updateMany.call(db, write)
        },
        updateOne: async (write) => {
          const stored = await one(write.collection, write)
          return updateOne.call(db, { ...write, data: changedFields(write.data, stored) })
        },
        upsert: async (write) => {
          await many(write.collection, write)
          return upsert.call(db, write)
        },
        createGlobal: async <T extends Record<string, unknown>>(write: CreateGlobalArgs<T>) => {
          await global(write.slug, write)
          return (createGlobal<T>).call(db, write)
        },
        updateGlobal: async <T extends Record<string, unknown>>(write: UpdateGlobalArgs<T>) => {
          await global(write.slug, write)
          return (updateGlobal<T>).call(db, write)
        },
      } satisfies Partial<typeof db>)
    },
  }
}
