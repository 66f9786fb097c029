import { type Asked, type Exchanged, exchange } from './exchange'
import { connections, rounds, type Stand } from './stand'
import type { BareServer } from './startBareServer'
import type { Load, Readers } from './startReaders'
import { revalidated, type SubjectName, sampledSlug, subjects } from './subjects'
import { warm } from './warm'

/** What one kind of answer cost when it came from memory, round by round. */
export interface HitSeries {
  size: number
  name: HitName
  bodyBytes: number
  /** Processor time of the server for one answer, in microseconds. */
  ours: number[]
  bare: number[]
  /** Answers in a second, as the client could take them. */
  oursPerSecond: number[]
  barePerSecond: number[]
  /** Processor time of the client for one answer of ours, in microseconds. */
  client: number[]
  /** Which share of the answers did come from memory: all, unless something expired meanwhile. */
  hitShare: number[]
}

export type HitName = SubjectName | `${SubjectName}, 304`

const windowMs = 400

/**
 * Measures cached answers against a bare server that sends the same bytes. Every round visits every
 * size, kind and server in turn, so that a slow moment of the machine falls on all of them.
 */
export async function measureHits(
  stands: readonly Stand[],
  bare: BareServer,
  readers: Readers,
): Promise<HitSeries[]> {
  const all: Target[] = []
  for (const stand of stands) all.push(...(await targetsOf(stand, bare)))
  for (let round = 0; round <= rounds; round += 1) {
    for (const { series, site, asked, expected } of all) {
      const { status, body } = await exchange(site, asked)
      if (status !== expected.status || !body.equals(expected.body)) {
        throw new Error(`${series.name} no longer answers what the bare server sends.`)
      }
      const askOurs = () => costOf(readers, site.url, asked, async () => (await site.usage()).cpuUs)
      const onBare = { ...asked, path: barePath(series) }
      const askBare = () => costOf(readers, bare.url, onBare, bare.cpuUs)
      const isOursFirst = round % 2 === 0
      const first = await (isOursFirst ? askOurs() : askBare())
      const second = await (isOursFirst ? askBare() : askOurs())
      const [ours, limit] = isOursFirst ? [first, second] : [second, first]
      if (round === 0) continue
      series.ours.push(ours.cpuUs)
      series.bare.push(limit.cpuUs)
      series.oursPerSecond.push(ours.load.perSecond)
      series.barePerSecond.push(limit.load.perSecond)
      series.client.push(ours.load.clientCpuUs)
      series.hitShare.push(ours.load.hitShare)
    }
  }
  return all.map(({ series }) => series)
}

interface Target {
  series: HitSeries
  site: Stand['site']
  asked: Asked
  expected: Exchanged
}

const barePath = ({ size, name }: HitSeries): string => `/${size}/${encodeURIComponent(name)}`

async function targetsOf({ size, site }: Stand, bare: BareServer): Promise<Target[]> {
  const targets: Target[] = []
  const add = async (name: HitName, asked: Asked, expected: Exchanged) => {
    const measured = {
      ours: [],
      bare: [],
      oursPerSecond: [],
      barePerSecond: [],
      client: [],
      hitShare: [],
    }
    const series = { size, name, bodyBytes: expected.body.length, ...measured }
    await bare.keep(barePath(series), expected)
    targets.push({ series, site, asked, expected })
  }
  for (const { name, ask } of subjects) {
    const asked = ask(sampledSlug(size, 0, 0))
    const answer = await warm(site, asked)
    await add(name, asked, answer)
    if (!revalidated.includes(name)) continue
    const headers = { ...asked.headers, 'if-none-match': String(answer.headers.etag) }
    const again = { ...asked, headers }
    await add(`${name}, 304`, again, await exchange(site, again))
  }
  return targets
}

async function costOf(
  readers: Readers,
  url: string,
  asked: Asked,
  cpuUs: () => Promise<number>,
): Promise<{ load: Load; cpuUs: number }> {
  const before = await cpuUs()
  const load = await readers.ask(url, [asked], connections, windowMs)
  const wrong = Object.keys(load.statuses).filter((status) => status !== '200' && status !== '304')
  if (wrong.length > 0) throw new Error(`${asked.path} answered ${wrong.join()} under load.`)
  return { load, cpuUs: ((await cpuUs()) - before) / load.answers }
}
