import { type Db, MongoClient } from 'mongodb'
import { z } from 'zod'
import { type Clock, clockCollection, clockId } from '@/domain/clock'
import { locales } from '@/domain/locales'
import { oldAddressCollection } from '@/domain/oldAddresses'
import {
  addressKey,
  anyKey,
  documentKey,
  type PublicMoment,
  visibilityKey,
} from '@/domain/publicMoment'
import { pageKinds, pagePath } from '@/domain/sitePaths'

/** What the front has to know of the database before it may answer anything from memory. */
export interface PublicState extends PublicMoment {
  /** Id of the entry that has the number `seq`, if one has: by it another log is told from this one. */
  newestEntry?: string | undefined
  /** Where old addresses lead; null: withdrawn. See `resolveOldAddress`. */
  oldAddresses: ReadonlyMap<string, string | null>
  /** Paths of the pages published last, which somebody is about to look at. */
  justPublished: ReadonlySet<string>
}

/** The front's own connection to MongoDB: a few bytes twenty times a second. */
export interface PublicStateReader {
  read(known: PublicState | undefined): Promise<PublicState>
  close(): Promise<void>
}

const entrySchema = z.object({
  _id: z.coerce.string(),
  seq: z.number(),
  action: z.string(),
  documentType: z.string(),
  documentId: z.string(),
  slug: z.string().nullish(),
  previousSlug: z.string().nullish(),
  previousLocales: z.array(z.string()).nullish(),
})
type Entry = z.infer<typeof entrySchema>

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
      // A first connection that failed is not tried again by what is asked later.
      await client.connect()
      const clock = await db.collection<Clock>(clockCollection).findOne({ _id: clockId })
      const seq = clock?.seq ?? 0
      if (known?.seq === seq) return known
      // A clock set back, by a restored backup, says nothing about what has changed.
      if (known === undefined || seq < known.seq) {
        const oldAddresses = await readOldAddresses(db)
        return { seq, ...newEra(), oldAddresses, justPublished: new Set() }
      }
      const read = await readEntries(db, known.seq)
      const entries = read.filter((entry) => entry.seq > known.seq)
      // A restored backup may have come past the number by itself.
      const isSameLog = known.newestEntry === undefined || read[0]?._id === known.newestEntry
      const isMoved = entries.some(({ documentType }) => documentType === oldAddressCollection)
      const isTold =
        isSameLog &&
        read.length < mostEntries &&
        known.changes.size < mostChanges &&
        tellsAll(entries, known.seq, seq)
      return {
        seq,
        ...(isTold ? { era: known.era, changes: changesBy(known.changes, entries) } : newEra()),
        oldAddresses: isMoved || !isTold ? await readOldAddresses(db) : known.oldAddresses,
        justPublished: newestPaths(known.justPublished, entries),
        newestEntry: entries.find((entry) => entry.seq === seq)?._id,
      }
    },
    close: () => client.close(),
  }
}

/** After so many entries at once, such as those of an import, there is no telling what changed. */
const mostEntries = 200
const mostJustPublished = 50
/** Then everything is made anew once, which is cheaper than to remember for ever. */
const mostChanges = 20_000

const newEra = (): Pick<PublicMoment, 'changes' | 'era'> => ({ changes: new Map(), era: {} })

/**
 * True if the entries say what each number stands for. A gap is something public whose date has
 * changed and nothing else.
 */
function tellsAll(entries: readonly Entry[], since: number, until: number): boolean {
  const told = new Set(entries.map(({ seq }) => seq).filter((seq) => seq <= until))
  return told.size === until - since
}

/** What an entry changes for answers that are kept. */
function keysOf(entry: Entry): string[] {
  const { action, documentId, documentType, previousLocales, previousSlug, slug } = entry
  const addresses = [slug ?? [], previousSlug ?? []].flat()
  // A page that was live in the same languages before is seen by the same readers. Of other types
  // there may be more to it, such as a patient's consent.
  const isPage = pageKinds.some((kind) => kind === documentType)
  const isSeenAsBefore = isPage && action === 'update' && (previousLocales ?? []).length === 0
  return [
    anyKey(documentType),
    documentKey(documentType, documentId),
    ...(isSeenAsBefore ? [] : [visibilityKey(documentType, documentId)]),
    ...addresses.map((address) => addressKey(documentType, address)),
  ]
}

function changesBy(
  known: PublicMoment['changes'],
  entries: readonly Entry[],
): PublicMoment['changes'] {
  const all = entries.flatMap((entry) => keysOf(entry).map((key) => [key, entry.seq] as const))
  return new Map([...known, ...all])
}

/** What the log has written from a number on, that number's own entry first if there is one. */
async function readEntries(db: Db, from: number): Promise<Entry[]> {
  const entries = await db
    .collection('publications')
    .find({ seq: { $gte: from } }, { projection: { snapshot: false } })
    .sort({ seq: 1 })
    .limit(mostEntries)
    .toArray()
  return entries.map((entry) => entrySchema.parse(entry))
}

function newestPaths(known: ReadonlySet<string>, entries: readonly Entry[]): ReadonlySet<string> {
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
