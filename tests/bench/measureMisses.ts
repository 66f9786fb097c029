import { builtHeaders } from '@/server/innerRequest'
import { publicRouteOf } from '@/server/publicRoutes'
import { type Asked, exchange } from './exchange'
import { rounds, type Stand } from './stand'
import { pairwise, spreadOf } from './statistics'
import { type Subject, type SubjectName, sampledSlug, subjects } from './subjects'

/**
 * What one kind of answer cost when it had to be made, in milliseconds of processor time: of each
 * round the median, which a collection of garbage on either side does not move.
 */
export interface MissSeries {
  size: number
  name: SubjectName
  /** The whole server: front, Next, Payload, keeping and compressing the answer. */
  throughFront: number[]
  /** The same request, asked of Next and Payload alone. */
  alone: number[]
  /** The difference between the two for the same document. */
  added: number[]
}

const answersInARound = 16

/**
 * Measures answers that are not in memory, one after the other, through the front and straight at
 * Next in turn, in the same process.
 */
export async function measureMisses(stands: readonly Stand[]): Promise<MissSeries[]> {
  const all = stands.flatMap((stand) =>
    subjects.map((subject) => {
      const series: MissSeries = {
        size: stand.size,
        name: subject.name,
        throughFront: [],
        alone: [],
        added: [],
      }
      return { stand, subject, series }
    }),
  )
  for (let round = 0; round <= rounds; round += 1) {
    for (const { stand, subject, series } of all) {
      const { throughFront, alone, added } = await measureRound(stand, subject, round)
      if (round === 0) continue
      series.throughFront.push(throughFront.median)
      series.alone.push(alone.median)
      series.added.push(added.median)
    }
  }
  return all.map(({ series }) => series)
}

async function measureRound({ size, site }: Stand, { ask }: Subject, round: number) {
  const throughFront: number[] = []
  const alone: number[] = []
  for (let number = 0; number < answersInARound; number += 1) {
    const asked = ask(sampledSlug(size, number, round))
    const askFront = async () => {
      throughFront.push(await costOf(site, () => exchange(site, asked)))
    }
    const askNext = async () => {
      const inner = innerOf(asked, site.url)
      alone.push(await costOf(site, () => exchange({ socketPath: site.socketPath }, inner)))
    }
    // Who comes second finds the database's memory warm. By chance and not in turn: a fixed order
    // keeps step with the collecting of garbage, which then falls on the same side again and again.
    const turns = Math.random() < 0.5 ? [askFront, askNext] : [askNext, askFront]
    for (const turn of turns) await turn()
  }
  return {
    throughFront: spreadOf(throughFront),
    alone: spreadOf(alone),
    added: pairwise(throughFront, alone, (whole, part) => whole - part),
  }
}

/** @returns processor time of the whole process, in milliseconds */
async function costOf(site: Stand['site'], work: () => Promise<unknown>): Promise<number> {
  await site.forget()
  const before = await site.usage()
  await work()
  return ((await site.usage()).cpuUs - before.cpuUs) / 1_000
}

/** What the front would ask of Next. */
function innerOf(asked: Asked, publicUrl: string): Asked {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(builtHeaders(publicUrl))) headers[name] = String(value)
  if (asked.body !== undefined) headers['content-type'] = 'application/json'
  return { ...asked, path: publicRouteOf(asked.path)?.path ?? asked.path, headers }
}
