import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Publisher, type Sighting, startPublisher } from '../support/staleness'
import { type Cluster, startCluster } from '../support/startCluster'
import type { Site } from '../support/startSite'

const minutes = 10
/** The first minutes fill caches and compile code. */
const warmUpMinutes = 3
/** Each reader rests between two rounds: this looks for leaks, not for speed. */
const restMs = 20

let cluster: Cluster
let publisher: Publisher

beforeAll(async () => {
  cluster = await startCluster()
  publisher = await startPublisher(cluster.sites)
}, 240_000)

afterAll(async () => {
  await cluster?.stop()
})

const memorySchema = z.object({ heapUsed: z.number() })

interface Measured {
  heapMB: number
  /** Open files and sockets; where the system doesn't tell, none. */
  descriptors: number
}

async function measure({ process: child }: Site): Promise<Measured> {
  child.send('memory')
  const [message] = await once(child, 'message')
  const { heapUsed } = memorySchema.parse(message)
  const descriptors = process.platform === 'linux' ? readdirSync(`/proc/${child.pid}/fd`).length : 0
  return { heapMB: heapUsed / 1024 / 1024, descriptors }
}

/** Questions that no reader asks twice, and some that nobody should ask. */
async function askOddly({ url }: Site, n: number): Promise<void> {
  const odd = [
    `/api/treatments?where[slug][equals]=s-${n}&depth=0`,
    `/treatments/none-${n}`,
    `/es/treatments/microneedling?q=${n}`,
    `/nowhere/${n}`,
    `/api/treatments?limit=many-${n}`,
    '/admin/login',
  ]
  for (const path of odd) await (await fetch(`${url}${path}`)).arrayBuffer()
}

test(`${minutes} minutes of readers and publishes leave heap and file descriptors as they were`, async () => {
  const sighting: Sighting = { answers: 0, stale: [] }
  let isOver = false
  const read = async (site: Site) => {
    for (let n = 0; !isOver; n += 1) {
      await publisher.readAll(site, sighting)
      await askOddly(site, n)
      await sleep(restMs)
    }
  }
  const publish = async () => {
    for (let n = 0; !isOver; n += 1) {
      await publisher.publish(cluster.sites[n % 2 === 0 ? 0 : 1])
      await sleep(2_000)
    }
  }
  const busy = Promise.all([
    ...cluster.sites.flatMap((site) => [read(site), read(site)]),
    publish(),
  ])
  const measured: Measured[] = []
  for (let minute = 1; minute <= minutes; minute += 1) {
    await Promise.race([sleep(60_000), busy])
    measured.push(await measure(cluster.sites[0]))
  }
  isOver = true
  await busy
  console.log(
    measured
      .map(({ heapMB, descriptors }) => `${heapMB.toFixed(0)} MB, ${descriptors}`)
      .join(' | '),
  )
  const settled = measured.slice(warmUpMinutes)
  const half = Math.floor(settled.length / 2)
  const least = (all: Measured[], what: keyof Measured) =>
    Math.min(...all.map((each) => each[what]))
  const [early, late] = [settled.slice(0, half), settled.slice(half)]
  expect(least(late, 'heapMB')).toBeLessThan(least(early, 'heapMB') * 1.1)
  expect(least(late, 'descriptors')).toBeLessThanOrEqual(least(early, 'descriptors') + 10)
  expect(sighting.stale).toEqual([])
})
