import { type Db, MongoClient } from 'mongodb'
import { z } from 'zod'
import { type Clock, clockCollection, clockId } from '@/domain/clock'
import { oldAddressCollection } from '@/domain/oldAddresses'

/** What the front has to know of the database before it may answer anything from memory. */
export interface PublicState {
  /** The number of the newest publish. */
  seq: number
  /** Where old addresses lead; null: withdrawn. See `resolveOldAddress`. */
  oldAddresses: ReadonlyMap<string, string | null>
}

/** The front's own connection to MongoDB: a few bytes ten times a second. */
export interface PublicStateReader {
  read(known: PublicState | undefined): Promise<PublicState>
  close(): Promise<void>
}

const rowSchema = z.object({ from: z.string(), to: z.string().nullish() })

/**
 * Reads the public state as the majority of the replica set has it, so that no failover takes it
 * back. What has not changed comes back as the same object.
 *
 * @param databaseUrl see `env().databaseUrl`
 */
export function openPublicState(databaseUrl: string): PublicStateReader {
  const client = new MongoClient(databaseUrl, {
    appName: 'skinwise-front',
    maxPoolSize: 8,
    readConcern: { level: 'majority' },
    readPreference: 'primary',
    // The caller asks again, and decides itself when the database counts as out of reach.
    serverSelectionTimeoutMS: 1_000,
    connectTimeoutMS: 1_000,
    socketTimeoutMS: 2_000,
    heartbeatFrequencyMS: 1_000,
  })
  const db = client.db()
  return {
    read: async (known) => {
      const clock = await db.collection<Clock>(clockCollection).findOne({ _id: clockId })
      const seq = clock?.seq ?? 0
      if (known?.seq === seq) return known
      if (known !== undefined && !(await hasNewAddresses(db, known.seq, seq))) {
        return { seq, oldAddresses: known.oldAddresses }
      }
      return { seq, oldAddresses: await readOldAddresses(db) }
    },
    close: () => client.close(),
  }
}

/** Whether the log names an old address between two publishes. A clock set back says nothing. */
async function hasNewAddresses(db: Db, from: number, to: number): Promise<boolean> {
  if (to < from) return true
  const entry = await db
    .collection('publications')
    .findOne(
      { documentType: oldAddressCollection, seq: { $gt: from } },
      { projection: { _id: true } },
    )
  return entry !== null
}

async function readOldAddresses(db: Db): Promise<PublicState['oldAddresses']> {
  const rows = await db
    .collection(oldAddressCollection)
    .find({}, { projection: { _id: false, from: true, to: true } })
    .toArray()
  return new Map(rows.map((row) => rowSchema.parse(row)).map(({ from, to }) => [from, to || null]))
}
