import { afterAll, afterEach, beforeAll, expect, onTestFailed, test, vi } from 'vitest'
import { leaseId, type StoredLease, workerCollection } from '@/editorial/workerAlive'
import { inState } from '../support/factories/inState'
import { signOff } from '../support/factories/signOff'
import { holdUpPublishes } from '../support/holdUpPublishes'
import { startPayload, type TestPayload } from '../support/startPayload'
import { startTestWorker, type TestWorker } from '../support/startTestWorker'

/** Workers as processes: started together, killed, paused. This process is a web process. */
let cms: TestPayload
let workers: TestWorker[] = []
// Up to three processes start at once, on a machine that may be busy with other tests.
const patience = { timeout: 90_000, interval: 50 }
vi.setConfig({ testTimeout: 240_000 })

beforeAll(async () => {
  cms = await startPayload()
})
afterEach(async () => {
  for (const worker of workers) worker.process.kill('SIGKILL')
  await Promise.all(workers.map((worker) => worker.ended()))
  workers = []
  await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})
afterAll(() => cms.stop())

function start(): TestWorker {
  const worker = startTestWorker(cms.databaseUrl)
  workers.push(worker)
  onTestFailed(() => console.error(worker.log()))
  return worker
}

const untilHolder = (worker: TestWorker): Promise<void> =>
  expect.poll(() => worker.isHolder() || worker.log(), patience).toBe(true)

async function plan(id: string): Promise<void> {
  await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'conditions', value: id } },
    overrideAccess: true,
  })
}

/** A page that only has to be published: it is signed off. */
async function draft(): Promise<string> {
  const { id } = await inState(cms.payload, 'conditions', 'draft')
  await signOff(cms.payload, 'conditions', id)
  return id
}

/** How often a page went live: every publish leaves a version. */
const publishesOf = async (id: string): Promise<number> =>
  (
    await cms.payload.countVersions({
      collection: 'conditions',
      overrideAccess: true,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
  ).totalDocs

const planned = { taskSlug: { equals: 'schedulePublish' } }
const jobs = async () =>
  (await cms.payload.db.find({ collection: 'payload-jobs', where: planned })).docs

const untilAllDone = (): Promise<void> => expect.poll(jobs, patience).toEqual([])

const untilUnderWay = (): Promise<void> =>
  expect.poll(jobs, patience).toMatchObject([{ processing: true }])

test('of two started at once one runs each job, once', async () => {
  const ids = [await draft(), await draft(), await draft(), await draft()]
  for (const id of ids) await plan(id)
  const pair = [start(), start()]
  await untilAllDone()
  expect(await Promise.all(ids.map(publishesOf))).toEqual([1, 1, 1, 1])
  const more = [await draft(), await draft()]
  for (const id of more) await plan(id)
  await untilAllDone()
  expect(await Promise.all(more.map(publishesOf))).toEqual([1, 1])
  expect(pair.map((worker) => worker.isHolder()).sort()).toEqual([false, true])
})

test('a job whose worker is killed half-way is finished by the next one', async () => {
  const id = await draft()
  const first = start()
  await untilHolder(first)
  const second = start()
  const letGo = await holdUpPublishes(cms.payload)
  await plan(id)
  await untilUnderWay()
  first.process.kill('SIGKILL')
  await first.ended()
  await letGo()
  await untilAllDone()
  expect(second.isHolder()).toBe(true)
  expect(await publishesOf(id)).toBe(1)
})

test('a worker paused in the middle of a job publishes nothing when it wakes replaced', async () => {
  const id = await draft()
  const first = start()
  await untilHolder(first)
  const second = start()
  const letGo = await holdUpPublishes(cms.payload)
  await plan(id)
  await untilUnderWay()
  first.process.kill('SIGSTOP')
  await untilHolder(second)
  await letGo()
  await untilAllDone()
  expect(await publishesOf(id)).toBe(1)
  // What is written after that publish is nobody's to publish.
  await cms.payload.update({
    collection: 'conditions',
    id,
    overrideAccess: true,
    draft: true,
    data: { _status: 'draft', name: 'Not to be seen yet' },
  })
  first.process.kill('SIGCONT')
  expect(await first.ended()).toBe(1)
  expect(first.log()).toContain('ends at once')
  expect(await publishesOf(id)).toBe(1)
  expect(await jobs()).toEqual([])
})

test('a worker told to stop gives the lease back, and the next one takes it at once', async () => {
  const first = start()
  await untilHolder(first)
  first.process.kill('SIGTERM')
  expect(await first.ended()).toBe(0)
  const lease = await cms.payload.db.connection
    .collection<StoredLease>(workerCollection)
    .findOne({ _id: leaseId })
  expect(lease).toMatchObject({ holder: null, expiresAt: new Date(0) })
  await untilHolder(start())
})
