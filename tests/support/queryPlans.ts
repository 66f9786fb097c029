import { type Db, type Document, MongoClient } from 'mongodb'
import { z } from 'zod'

/** How MongoDB answers one shape of read. */
export interface ReadPlan {
  collection: string
  /** Filter and order, as JSON: which read this is, for a person. */
  read: string
  /** The plan's stages, innermost last: `LIMIT`, `FETCH`, `IXSCAN`. */
  stages: string[]
  docsExamined: number
  returned: number
}

/** Watches what a database is asked, and says how each read is answered. */
export interface QueryWatch {
  /** Plans of all reads that `job` has sent, one for each shape. */
  plansOf(job: () => Promise<unknown>): Promise<ReadPlan[]>
  close(): Promise<void>
}

const profile = 'system.profile'
const profiledSchema = z.object({
  ns: z.string(),
  op: z.string(),
  command: z.record(z.string(), z.unknown()).default({}),
})

/** What decides the plan of a read; the rest of a command is about its session. */
const readCommands: Readonly<Record<string, readonly string[]>> = {
  aggregate: ['pipeline', 'hint', 'collation'],
  count: ['query', 'limit', 'skip', 'hint', 'collation'],
  distinct: ['key', 'query', 'collation'],
  find: ['filter', 'sort', 'projection', 'limit', 'skip', 'hint', 'collation'],
}

/** Opens a connection of its own, so that nothing is asked through the one that is watched. */
export async function watchQueries(databaseUrl: string): Promise<QueryWatch> {
  const client = await MongoClient.connect(databaseUrl)
  const db = client.db()
  return {
    plansOf: async (job) => {
      await db.createCollection(profile, { capped: true, size: 64 * 1024 * 1024 })
      await db.command({ profile: 2 })
      await job().finally(() => db.command({ profile: 0 }))
      const profiled = z.array(profiledSchema).parse(await db.collection(profile).find().toArray())
      await db.collection(profile).drop()
      const reads = new Map(
        profiled.flatMap(({ command }) => {
          const read = toRead(command)
          return read ? [[JSON.stringify(shapeOf(read)), read] as const] : []
        }),
      )
      return Promise.all([...reads.values()].map((read) => explain(db, read)))
    },
    close: () => client.close(),
  }
}

function toRead(command: Record<string, unknown>): Document | undefined {
  const kind = Object.keys(readCommands).find((name) => name in command)
  if (kind === undefined) return undefined
  const kept = [kind, ...(readCommands[kind] ?? [])].filter((key) => command[key] !== undefined)
  return Object.fromEntries(kept.map((key) => [key, command[key]]))
}

/** The read without its values: two documents asked for by slug are one shape. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((each) => JSON.stringify(shapeOf(each))))]
  if (!isPlain(value)) return typeof value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key in readCommands ? each : shapeOf(each)]),
  )
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

async function explain(db: Db, read: Document): Promise<ReadPlan> {
  const isPipeline = 'aggregate' in read
  const answer = await db.command({
    explain: isPipeline ? { ...read, cursor: {} } : read,
    verbosity: 'executionStats',
  })
  const [collection] = Object.values(read)
  const [stats] = statsOf(answer)
  if (!stats) throw new Error(`MongoDB explains no plan: ${JSON.stringify(answer)}`)
  const { filter = read.query ?? read.pipeline, sort } = read
  return {
    collection: String(collection),
    read: JSON.stringify(sort ? { filter, sort } : filter),
    stages: [...stagesOf(answer)],
    docsExamined: stats.totalDocsExamined,
    returned: stats.nReturned,
  }
}

/** Stages of the plans that won. A join that scans the other collection counts as a scan. */
function* stagesOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* stagesOf(each)
  if (!isPlain(value)) return
  if (typeof value.stage === 'string') yield value.stage
  if (Number(value.collectionScans ?? 0) > 0) yield 'COLLSCAN'
  for (const [key, each] of Object.entries(value)) {
    if (key !== 'rejectedPlans' && key !== 'command') yield* stagesOf(each)
  }
}

const statsSchema = z.object({ totalDocsExamined: z.number(), nReturned: z.number() })

/** What was looked at and what came out: once for a find, for a pipeline once for its source. */
function* statsOf(value: unknown): Generator<z.infer<typeof statsSchema>> {
  if (Array.isArray(value)) for (const each of value) yield* statsOf(each)
  if (!isPlain(value)) return
  const stats = statsSchema.safeParse(value)
  if (stats.success) yield stats.data
  else for (const each of Object.values(value)) yield* statsOf(each)
}
