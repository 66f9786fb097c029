import { type Db, MongoClient } from 'mongodb'
import { z } from 'zod'
import { type Clock, clockCollection, clockId } from '@/domain/clock'
import { locales } from '@/domain/locales'
import { oldAddressCollection } from '@/domain/oldAddresses'
import { pageKinds, pagePath } from '@/domain/sitePaths'

/** What the front has to know of the database before it may answer anything from memory. */
export interface PublicState {
  /** The number of the newest publish. */
  seq: number
  /** Where old addresses lead; null: withdrawn. See `resolveOldAddress`. */
  oldAddresses: ReadonlyMap<string, string | null>
  /** Paths of the pages published last, which somebody is about to look at. */
  justPublished: ReadonlySet<string>
}

/** The front's own connection to MongoDB: a few bytes ten times a second. */
export interface PublicStateReader {
  read(known: PublicState | undefined): Promise<PublicState>
  close(): Promise<void>
}

const entrySchema = z.object({ documentType: z.string(), slug: z.string().nullish() })
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
      // A clock set back, by a restored backup, says nothing about what has changed.
      if (known === undefined || seq < known.seq) {
        return { seq, oldAddresses: await readOldAddresses(db), justPublished: new Set() }
      }
      const entries = await readEntries(db, known.seq)
      const isMoved = entries.some(({ documentType }) => documentType === oldAddressCollection)
      return {
        seq,
        oldAddresses:
          isMoved || entries.length === mostEntries
            ? await readOldAddresses(db)
            : known.oldAddresses,
        justPublished: newestPaths(known.justPublished, entries),
      }
    },
    close: () => client.close(),
  }
}

/** After so many entries at once, such as those of an import, there is no telling what changed. */
const mostEntries = 200
const mostJustPublished = 50

/** What the log has written since a publish. */
async function readEntries(db: Db, since: number): Promise<z.infer<typeof entrySchema>[]> {
  const entries = await db
    .collection('publications')
    .find({ seq: { $gt: since } }, { projection: { _id: false, documentType: true, slug: true } })
    .sort({ seq: 1 })
    .limit(mostEntries)
    .toArray()
  return entries.map((entry) => entrySchema.parse(entry))
}

function newestPaths(
  known: ReadonlySet<string>,
  entries: readonly z.infer<typeof entrySchema>[],
): ReadonlySet<string> {
  const paths = entries.flatMap(({ documentType, slug }) => {
    const kind = pageKinds.find((each) => each === documentType)
    return kind && slug ? locales.map((locale) => pagePath(kind, slug, locale)) : []
  })
  return new Set([...known, ...paths].slice(-mostJustPublished))
}

async function readOldAddresses(db: Db): Promise<PublicState['oldAddresses']> {
  const rows = await db
    .collection(oldAddressCollection)
    .find({}, { projection: { _id: false, from: true, to: true } })
    .toArray()
  return new Map(rows.map((row) => rowSchema.parse(row)).map(({ from, to }) => [from, to || null]))
}
