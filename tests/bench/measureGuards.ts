import { z } from 'zod'
import { type Edit, edits } from './publisher'
import { rounds } from './stand'
import { siteSettings } from './startMeasuredSite'
import { type BenchProcess, startProcess } from './startProcess'
import { pairwise, spreadOf } from './statistics'

/** Milliseconds that a publish took: of each round the median. */
export interface Compared {
  /** With all checks and guards. */
  guarded: number[]
  unguarded: number[]
  /** The difference between two publishes in a row. */
  added: number[]
}

/** What publishing one treatment cost after such an edit. */
export interface GuardSeries {
  edit: Edit
  /** Until it was acknowledged. */
  ms: Compared
  /** The publishing process's own processor time. */
  cpuMs: Compared
}

const publishesInARound = 6
const costSchema = z.object({ ms: z.number(), cpuMs: z.number() })
type Cost = z.infer<typeof costSchema>
interface Costs {
  guarded: Cost[]
  unguarded: Cost[]
}

/** One that publishes with all checks and guards, and one without, each on a database of its own. */
export interface Publishers {
  guarded: BenchProcess
  unguarded: BenchProcess
}

/** Publishes the same edits of the same document with and without checks and guards, in turn. */
export async function measureGuards(publishers: Publishers): Promise<GuardSeries[]> {
  const nothing = (): Compared => ({ guarded: [], unguarded: [], added: [] })
  const all = edits.map((edit): GuardSeries => ({ edit, ms: nothing(), cpuMs: nothing() }))
  for (let round = 0; round <= rounds; round += 1) {
    for (const series of all) {
      const costs = await measureRound(publishers, series.edit, round)
      if (round === 0) continue
      keep(series.ms, costs, ({ ms }) => ms)
      keep(series.cpuMs, costs, ({ cpuMs }) => cpuMs)
    }
  }
  return all
}

async function measureRound(
  { guarded, unguarded }: Publishers,
  edit: Edit,
  round: number,
): Promise<Costs> {
  const costs: Costs = { guarded: [], unguarded: [] }
  for (let count = 1; count <= publishesInARound; count += 1) {
    const question = { edit, number: round * publishesInARound + count }
    const turns = [
      async () => costs.guarded.push(costSchema.parse(await guarded.ask(question))),
      async () => costs.unguarded.push(costSchema.parse(await unguarded.ask(question))),
    ]
    // Who comes second finds the database's memory warm.
    for (const turn of count % 2 === 0 ? turns : turns.toReversed()) await turn()
  }
  return costs
}

function keep(compared: Compared, costs: Costs, costOf: (cost: Cost) => number): void {
  const guarded = costs.guarded.map(costOf)
  const unguarded = costs.unguarded.map(costOf)
  compared.guarded.push(spreadOf(guarded).median)
  compared.unguarded.push(spreadOf(unguarded).median)
  compared.added.push(pairwise(guarded, unguarded, (one, other) => one - other).median)
}

/** Starts both on databases with the same content. */
export async function startPublishers(
  databases: Record<keyof Publishers, string>,
  mediaDir: string,
): Promise<Publishers> {
  const start = (file: string, databaseUrl: string) =>
    startProcess(file, 'measured', {
      ...process.env,
      ...siteSettings(databaseUrl, mediaDir),
      NODE_ENV: 'production',
      PUBLIC_URL: 'http://127.0.0.1:3000',
    })
  return {
    guarded: await start('guardedProcess.ts', databases.guarded),
    unguarded: await start('unguardedProcess.ts', databases.unguarded),
  }
}
