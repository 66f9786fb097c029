import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiAt } from '../support/callApi'
import { openPayload } from '../support/startPayload'
import { type Site, startSite } from '../support/startSite'

let site: Site

beforeAll(async () => {
  site = await startSite()
})

afterAll(async () => {
  await site.stop()
})

test('a scheduled unpublish happens by itself, soon after it is due', async () => {
  const address = '/locations?where[slug][equals]=south-loop&depth=0'
  const count = async () => {
    const { body } = await apiAt(site.url).rest(address)
    return body
  }
  expect(await count()).toMatchObject({ totalDocs: 1 })
  const { payload, close } = await openPayload(site.databaseUrl)
  // Set up as the test's own hand: what is tested is who runs the job, not who may queue it.
  const { docs } = await payload.find({
    collection: 'locations',
    overrideAccess: true,
    where: { slug: { equals: 'south-loop' } },
    depth: 0,
  })
  const editors = await payload.find({
    collection: 'users',
    overrideAccess: true,
    where: { email: { equals: 'editor@example.com' } },
  })
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'unpublish',
      doc: { relationTo: 'locations', value: docs[0]?.id ?? '' },
      user: { relationTo: 'users', value: editors.docs[0]?.id ?? '' },
    },
    waitUntil: new Date(Date.now() + 1_000),
  })
  await close()
  await expect.poll(count, { timeout: 60_000, interval: 500 }).toMatchObject({ totalDocs: 0 })
})

test('nobody outside runs jobs, not even under the inner header’s name', async () => {
  const run = (headers: Record<string, string>) =>
    fetch(`${site.url}/api/payload-jobs/run?allQueues=true`, { headers })
  expect((await run({})).status).toBe(401)
  expect((await run({ 'x-skinwise-jobs': site.jobsSecret })).status).toBe(401)
  expect((await run({ authorization: `Bearer ${site.jobsSecret}` })).status).toBe(200)
})
