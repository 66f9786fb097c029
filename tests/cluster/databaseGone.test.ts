import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Publisher, type Sighting, startPublisher } from '../support/staleness'
import { type Cluster, startCluster } from '../support/startCluster'
import type { Site } from '../support/startSite'

// What docs/operations.md promises readers while MongoDB fails.
const isLong = process.env.LONG === '1'
const staleSeconds = isLong ? 60 : 6
const patience = { timeout: 90_000 + staleSeconds * 1_000, interval: 100 }

let cluster: Cluster
let publisher: Publisher
/** Serves what it has for a while when the database is gone. */
let lenient: Site
/** Serves nothing then. */
let strict: Site

beforeAll(async () => {
  cluster = await startCluster([{ STALE_LIMIT: String(staleSeconds) }, { STALE_LIMIT: '0' }])
  ;[lenient, strict] = cluster.sites
  publisher = await startPublisher(cluster.sites)
}, 240_000)

afterAll(async () => {
  await cluster?.stop()
})

const page = (site: Site) => fetch(`${site.url}/treatments/microneedling`)

/** Every process has what readers ask for, made from the newest state. */
async function warmUp(): Promise<void> {
  for (const site of cluster.sites) {
    await expect
      .poll(async () => (await page(site)).headers.get('cache-status'), patience)
      .toBe('Skinwise; hit')
  }
}

/** Both processes answer as if nothing had been, and a publish is seen by readers of both. */
async function expectRecovered(): Promise<void> {
  for (const site of cluster.sites) {
    await expect.poll(async () => (await page(site)).status, patience).toBe(200)
    await expect
      .poll(() => publisher.publish(site).then(() => 'published', String), patience)
      .toBe('published')
  }
  const sighting: Sighting = { answers: 0, stale: [] }
  for (const site of cluster.sites) {
    await expect
      .poll(() => publisher.readAll(site, sighting).then(() => 'read', String), patience)
      .toBe('read')
  }
  expect(sighting.stale).toEqual([])
}

/** What readers are told until `isOver`; every answer is either a page that says its age or a 503. */
async function watch(site: Site, work: () => Promise<void>): Promise<Set<string>> {
  const seen = new Set<string>()
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      const answer = await page(site)
      const isUnreachable = answer.headers.get('cache-status')?.includes('unreachable') === true
      seen.add(isUnreachable ? `${answer.status} with its age` : String(answer.status))
      if (isUnreachable) expect(Number(answer.headers.get('age'))).toBeGreaterThan(0)
      await answer.text()
    }
  })()
  await work().finally(() => {
    isOver = true
  })
  await watching
  return seen
}

test.each(['stepDown', 'killPrimary'] as const)(
  '%s: readers get pages, and an election later all is as before',
  async (failure) => {
    await warmUp()
    const seen = await watch(lenient, async () => {
      await cluster.set[failure]()
      await cluster.set.startAll()
    })
    for (const answer of seen) expect(['200', '200 with its age']).toContain(answer)
    await expectRecovered()
  },
)

test('all of MongoDB gone: what was kept, with its age and no longer than allowed; then 503', async () => {
  await warmUp()
  await cluster.set.killAll()
  await expect
    .poll(async () => (await page(lenient)).headers.get('cache-status'), patience)
    .toMatch(/^Skinwise; hit; ttl=-\d+; detail=database-unreachable$/)
  const kept = await page(lenient)
  expect(kept.status).toBe(200)
  expect(Number(kept.headers.get('age'))).toBeGreaterThan(0)
  expect(Number(kept.headers.get('age'))).toBeLessThanOrEqual(staleSeconds)

  const refused = await page(strict)
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('5')
  expect(refused.headers.get('cache-control')).toBe('no-store')
  expect(await refused.text()).toContain('<h1')
  expect((await fetch(`${lenient.url}/treatments/not-kept`)).status).toBe(503)
  const api = await fetch(`${lenient.url}/api/treatments?limit=7`)
  expect(api.status).toBe(503)
  expect(await api.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('again') }],
  })
  expect((await fetch(`${lenient.url}/healthz`)).status).toBe(200)
  expect((await fetch(`${lenient.url}/readyz`)).status).toBe(503)

  await expect.poll(async () => (await page(lenient)).status, patience).toBe(503)
  await cluster.set.startAll()
  await expectRecovered()
})
