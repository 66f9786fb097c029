import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { apiAt } from '../support/callApi'
import { planPublish } from '../support/planPublish'
import { signOffOverRest } from '../support/signOffOverRest'
import { type Publisher, type Sighting, startPublisher } from '../support/staleness'
import { type Cluster, startCluster } from '../support/startCluster'
import type { Site } from '../support/startSite'

const isLong = process.env.LONG === '1'
const publishes = isLong ? 1_000 : 60
const pauses = isLong ? [1, 1, 1, 1, 10, 10] : [1, 1, 1]
const readersPerSite = 3

const listSchema = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) })

let cluster: Cluster
let publisher: Publisher

beforeAll(async () => {
  cluster = await startCluster()
  publisher = await startPublisher(cluster.sites)
}, 240_000)

afterAll(async () => {
  await cluster?.stop()
})

/** Publishes one after the other while readers ask both processes without a pause. */
async function publishUnderReaders(
  count: number,
  sites: Cluster['sites'],
  { publish, readAll }: Publisher,
  takes: () => Site = () => sites[Math.random() < 0.5 ? 0 : 1],
): Promise<Sighting> {
  const sighting: Sighting = { answers: 0, stale: [] }
  let isOver = false
  const read = async (site: Site) => {
    while (!isOver) await readAll(site, sighting)
  }
  const readers = sites.flatMap((site) => Array.from({ length: readersPerSite }, () => read(site)))
  const publishAll = async () => {
    try {
      for (let n = 0; n < count; n += 1) await publish(takes())
    } finally {
      isOver = true
    }
  }
  await Promise.all([publishAll(), ...readers])
  return sighting
}

test(`${publishes} publishes on two processes: no reader is told older text`, async () => {
  const sighting = await publishUnderReaders(publishes, cluster.sites, publisher)
  expect(sighting.stale).toEqual([])
  expect(sighting.answers).toBeGreaterThan(publishes)
})

test('what the worker publishes is live on both processes', async () => {
  const [first] = cluster.sites
  const api = apiAt(first.url)
  const token = await api.signIn(demoSignIns.editor, demoPassword)
  const found = await api.rest('/conditions?where[slug][equals]=acne-scars&depth=0')
  const [condition] = listSchema.parse(found.body).docs
  const summary = 'A text that was planned.'
  const reviewer = await api.signIn(demoSignIns.reviewer, demoPassword)
  await signOffOverRest(
    api.rest,
    { editor: token, reviewer },
    { collection: 'conditions', id: condition?.id ?? '', data: { summary } },
  )
  await planPublish(first, 'publish', 'conditions', condition?.id ?? '')
  for (const { url } of cluster.sites) {
    const read = async () => (await fetch(`${url}/conditions/acne-scars`)).text()
    await expect.poll(read, { timeout: 60_000, interval: 100 }).toContain(summary)
  }
})

test.each(pauses)(
  'a process that was stopped for %i s and wakes tells nothing older',
  async (seconds) => {
    const [awake, paused] = cluster.sites
    const sighting: Sighting = { answers: 0, stale: [] }
    await publisher.readAll(paused, sighting)
    paused.process.kill('SIGSTOP')
    await publisher.publish(awake)
    await sleep(seconds * 1_000)
    // These wait in the socket: the first thing the process sees when it wakes.
    const waiting = Array.from({ length: 8 }, () => publisher.readAll(paused, sighting))
    await sleep(100)
    paused.process.kill('SIGCONT')
    await Promise.all(waiting)
    expect(sighting.stale).toEqual([])
  },
)

test('with the lease broken on purpose, older text is counted', async () => {
  const broken = await startCluster([{ TEST_LEASE_MS: '3000' }, { TEST_LEASE_MS: '3000' }])
  try {
    const [first] = broken.sites
    // One that takes a publish itself knows all of them: the other one takes none.
    const publisher = await startPublisher(broken.sites)
    const sighting = await publishUnderReaders(10, broken.sites, publisher, () => first)
    expect(sighting.stale.length).toBeGreaterThan(0)
  } finally {
    await broken.stop()
  }
})
