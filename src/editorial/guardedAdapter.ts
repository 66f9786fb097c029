import {
  APIError,
  type CreateGlobalArgs,
  type DatabaseAdapterObj,
  type Payload,
  type PayloadRequest,
  type UpdateGlobalArgs,
} from 'payload'
import { Publications } from './Publications'
import { openTransaction } from './publishTransaction'
import { Reviews } from './signOff/Reviews'
import { SignOffs } from './signOff/SignOffs'
import { collectionConfig } from './storedDocument'

interface Write {
  data?: Record<string, unknown>
  req?: Partial<PayloadRequest> | undefined
}

const isPublic = (config: { custom?: Record<string, unknown> } | undefined): boolean =>
  config?.custom?.publishPipeline === true

/** What has been published and agreed to stays as it was. */
const immutable: readonly string[] = [Publications.slug, SignOffs.slug]
const guarded: readonly string[] = [...immutable, Reviews.slug]

function refusal(slug: string, why: string): APIError {
  return new APIError(`A write to "${slug}" was refused: ${why}`, 500)
}

/** @throws {APIError} unless the write belongs to a transaction that the pipeline watches. */
async function guard(payload: Payload, slug: string, write: Write, canBeDraft: boolean) {
  const transaction = await openTransaction(payload, write.req)
  if (!transaction) {
    throw refusal(slug, 'it is outside a transaction, or in one that has been aborted.')
  }
  const isDraft = canBeDraft && write.data?._status === 'draft'
  if (!transaction.isLocked && !isDraft) {
    throw refusal(slug, 'its transaction does not hold the publish lock.')
  }
}

/**
 * Wraps the database adapter so that public documents change only inside the publish pipeline:
 * a direct `payload.db` write, `disableTransaction`, and what follows a swallowed error are
 * refused before anything is written. The publish log and the sign-offs take new records and nothing
 * else; reviews change only in a transaction that holds the publish lock.
 */
export function guardedAdapter(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const { payload } = args
      const { create, createGlobal, deleteMany, deleteOne } = db
      const { updateGlobal, updateMany, updateOne, upsert } = db

      const collection = async (slug: string, write: Write, isCreate = false): Promise<void> => {
        if (immutable.includes(slug) && !isCreate) {
          throw refusal(slug, 'its records are never changed.')
        }
        if (guarded.includes(slug)) await guard(payload, slug, write, false)
        if (isPublic(collectionConfig(payload, slug))) await guard(payload, slug, write, isCreate)
      }
      const global = async (slug: string, write: Write): Promise<void> => {
        const config = payload.globals.config.find((each) => each.slug === slug)
        if (isPublic(config)) await guard(payload, slug, write, false)
      }

      return Object.assign(db, {
        create: async (write) => {
          await collection(write.collection, write, true)
          return create.call(db, write)
        },
        deleteMany: async (write) => {
          await collection(write.collection, write)
          return deleteMany.call(db, write)
        },
        deleteOne: async (write) => {
          await collection(write.collection, write)
          return deleteOne.call(db, write)
        },
        updateMany: async (write) => {
          await collection(write.collection, write)
          return updateMany.call(db, write)
        },
        updateOne: async (write) => {
          await collection(write.collection, write)
          return updateOne.call(db, write)
        },
        upsert: async (write) => {
          await collection(write.collection, write)
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
