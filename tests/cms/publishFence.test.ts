import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type PublishFence, setPublishFence } from '@/editorial/publishFence'
import { leaseId, type StoredLease, workerCollection } from '@/editorial/workerAlive'
import { fenceJobWrites } from '@/worker/fencedTransaction'
import { type JobsLease, jobsLease } from '@/worker/jobsLease'
import { startWorld, type World } from './pipelineWorld'

/** A publish proves its worker's lease in its own transaction. */
let world: World
let first: JobsLease
let second: JobsLease
const treatments = { collection: 'treatments', overrideAccess: true } as const

beforeAll(async () => {
  world = await startWorld()
  // Run out as soon as they are taken: only a transaction holds on to them.
  first = jobsLease(world.payload, 'first', 0)
  second = jobsLease(world.payload, 'second', 0)
  const fence: PublishFence = async (session) => {
    if (!(await first.hold(session))) throw new Error('The lease is lost.')
  }
  setPublishFence(fence)
  fenceJobWrites(world.payload, fence)
})
afterEach(() => first.giveBack())
afterAll(async () => {
  setPublishFence(undefined)
  await world.stop()
})

const draft = () => world.api.create({ ...treatments, draft: true, data: { name: 'Laser' } })
const holder = async () =>
  (
    await world.payload.db.connection
      .collection<StoredLease>(workerCollection)
      .findOne({ _id: leaseId })
  )?.holder

test('with the lease a page goes live, without it nothing does', async () => {
  const { id } = await draft()
  const publish = () => world.api.update({ ...treatments, id, data: { _status: 'published' } })
  expect(await first.take()).toBe(true)
  expect(await second.take()).toBe(true)
  await expect(publish()).rejects.toThrow('The lease is lost.')
  expect((await world.stored('treatments', id))?._status).toBe('draft')
  expect(await first.renew()).toBe(false)
  expect(await first.take()).toBe(true)
  await publish()
  expect((await world.stored('treatments', id))?._status).toBe('published')
})

test('with the lease what became of a job is noted, without it nothing is', async () => {
  const { id } = await world.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'treatments', value: (await draft()).id } },
    overrideAccess: true,
  })
  const run = () => world.payload.jobs.runByID({ id, overrideAccess: true, silent: true })
  const job = () =>
    world.payload.db.findOne({ collection: 'payload-jobs', where: { id: { equals: id } } })
  expect(await first.take()).toBe(true)
  expect(await second.take()).toBe(true)
  await expect(run()).rejects.toThrow('The lease is lost.')
  expect(await job()).toMatchObject({ hasError: false, processing: false, totalTried: 0 })
  expect(await first.take()).toBe(true)
  await run()
  expect(await job()).toMatchObject({ hasError: false, processing: false, totalTried: 1 })
})

test('nobody takes the lease while a publish that has proved it is under way', async () => {
  const { id } = await draft()
  expect(await first.take()).toBe(true)
  const req = await world.begin()
  await world.api.update({ ...treatments, id, req, data: { _status: 'published' } })
  const taking = second.take()
  // By the time another write has come back, an unhindered one would have, too.
  for (let each = 0; each < 20; each += 1) await draft()
  expect(await holder()).toBe('first')
  await world.payload.db.commitTransaction(String(await req.transactionID))
  expect(await taking).toBe(true)
  expect(await holder()).toBe('second')
})

test('of two that want it at once one has it, and keeps it while it renews', async () => {
  const pair = [
    jobsLease(world.payload, 'third', 60_000),
    jobsLease(world.payload, 'fourth', 60_000),
  ]
  await second.giveBack()
  const taken = await Promise.all(pair.map((lease) => lease.take()))
  expect([...taken].sort()).toEqual([false, true])
  expect(await Promise.all(pair.map((lease) => lease.renew()))).toEqual(taken)
  expect(await Promise.all(pair.map((lease) => lease.take()))).toEqual([false, false])
})
