import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findRefusedPlans } from '@/admin/overview/findRefusedPlans'
import { refusalOf } from '@/editorial/plannedRefusal'
import { isWorkerAlive, leaseId, type StoredLease, workerCollection } from '@/editorial/workerAlive'
import { startWorker, type Worker } from '@/worker/runJobs'
import { inState } from '../support/factories/inState'
import { makeUser } from '../support/factories/people'
import { changeSigned, signOff } from '../support/factories/signOff'
import { holdUpPublishes } from '../support/holdUpPublishes'
import { startPayload, type TestPayload } from '../support/startPayload'

/** What becomes of a job, with a worker in this process. */
let cms: TestPayload
let worker: Worker
let leftBehind: Record<'begun' | 'committed' | 'hopeless', { job: string; page: string }>
const patience = { timeout: 30_000, interval: 50 }
const all = { overrideAccess: true } as const
const conditions = { collection: 'conditions', ...all } as const
const minuteMs = 60_000

/** What a test lets happen before a condition is written. */
let beforeWrite: (() => void) | undefined

beforeAll(async () => {
  cms = await startPayload()
  cms.payload.collections.conditions.config.hooks.beforeChange.push(({ data }) => {
    beforeWrite?.()
    return data
  })
  leftBehind = {
    begun: await leaveBehind({}),
    committed: await leaveBehind({ completedAt: new Date().toISOString() }),
    hopeless: await leaveBehind({ totalTried: 5 }),
  }
  worker = startWorker(cms.payload, { everyMs: 50 })
})
afterEach(() => {
  beforeWrite = undefined
})
afterAll(async () => {
  await worker.stop()
  await cms.stop()
})

/** A page that only has to be published: it is signed off. */
async function draft(): Promise<string> {
  const { id } = await inState(cms.payload, 'conditions', 'draft')
  await signOff(cms.payload, 'conditions', id)
  return id
}

type Kind = 'publish' | 'unpublish'

async function plan(type: Kind, id: string, waitUntil = new Date()): Promise<string> {
  const job = await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: 'conditions', value: id } },
    waitUntil,
    ...all,
  })
  return String(job.id)
}

const jobSchema = z.object({
  totalTried: z.number(),
  processing: z.boolean(),
  hasError: z.boolean(),
  error: z.unknown().optional(),
  waitUntil: z.string().nullish(),
})

/** A job as it is stored; null once it has ended well. */
async function jobOf(id: string): Promise<z.infer<typeof jobSchema> | null> {
  const job = await cms.payload.db.findOne({
    collection: 'payload-jobs',
    where: { id: { equals: id } },
  })
  return job ? jobSchema.parse(job) : null
}

const untilJob = (id: string, state: object | null): Promise<void> =>
  state === null
    ? expect.poll(() => jobOf(id), patience).toBeNull()
    : expect.poll(() => jobOf(id), patience).toMatchObject(state)

async function statusOf(id: string): Promise<unknown> {
  return (await cms.payload.findByID({ ...conditions, id, depth: 0 }))._status
}

const setJob = (id: string, data: Record<string, unknown>): Promise<unknown> =>
  cms.payload.db.updateOne({ collection: 'payload-jobs', id, data })

/** A job as a killed worker leaves it: for ever under way. */
async function leaveBehind(data: Record<string, unknown>) {
  const page = await draft()
  const job = await plan('publish', page)
  await setJob(job, { processing: true, ...data })
  return { job, page }
}

const asEditor = async (): Promise<PayloadRequest> =>
  createLocalReq({ user: await makeUser(cms.payload, ['editor']) }, cms.payload)

describe('a plan that a rule refuses', () => {
  test('is tried once, changes nothing, says why in both languages, and is seen until mended', async () => {
    const { id } = await cms.payload.create({
      ...conditions,
      draft: true,
      data: { _status: 'draft', name: 'Rosacea' },
    })
    const job = await plan('publish', id)
    await untilJob(job, { hasError: true, processing: false })
    expect(await statusOf(id)).toBe('draft')
    const reason = refusalOf((await jobOf(job))?.error)
    expect(reason?.en).toMatch(/^Summary, What it is, .*, …: This field is required\.$/)
    expect(reason?.es).toMatch(/^Resumen, .*, …: Este campo es obligatorio\.$/)

    const req = await asEditor()
    const refused = { title: 'Rosacea', path: `/collections/conditions/${id}`, kind: 'publish' }
    const seen = async () =>
      (await findRefusedPlans(req)).filter(({ path }) => path === refused.path)
    expect(await seen()).toMatchObject([{ ...refused, id: job, reason }])
    // Published, and only Payload's last note went wrong.
    await setJob(job, { completedAt: new Date().toISOString() })
    expect(await seen()).toEqual([])
    await setJob(job, { completedAt: null })
    const again = await plan('publish', id, new Date(Date.now() + 10 * minuteMs))
    expect(await seen()).toEqual([])
    await cms.payload.delete({ collection: 'payload-jobs', id: again, ...all })
    expect(await seen()).toHaveLength(1)

    const whole = await draft()
    const {
      name: _name,
      slug: _slug,
      ...text
    } = await cms.payload.findByID({
      ...conditions,
      id: whole,
      depth: 0,
    })
    await changeSigned(cms.payload, 'conditions', id, text)
    expect(await seen()).toEqual([])
  })

  test('whose planner may no longer publish is refused too', async () => {
    const user = await makeUser(cms.payload, ['editor'])
    const id = await draft()
    const job = await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'conditions', value: id },
        user: { relationTo: 'users', value: user.id },
      },
      waitUntil: new Date(Date.now() + 10 * minuteMs),
      ...all,
    })
    await cms.payload.db.updateOne({ collection: 'users', id: user.id, data: { roles: [] } })
    await setJob(String(job.id), { waitUntil: new Date().toISOString() })
    await untilJob(String(job.id), { hasError: true, processing: false })
    expect(await statusOf(id)).toBe('draft')
  })
})

test('a plan that fails for no rule’s sake is tried again later', async () => {
  const id = await draft()
  beforeWrite = () => {
    throw new Error('The connection was lost.')
  }
  const job = await plan('publish', id)
  await untilJob(job, { totalTried: 1, hasError: false, processing: false })
  const waitUntil = Date.parse((await jobOf(job))?.waitUntil ?? '')
  expect(waitUntil).toBeGreaterThan(Date.now())
  beforeWrite = undefined
  await setJob(job, { waitUntil: new Date().toISOString() })
  await untilJob(job, null)
  expect(await statusOf(id)).toBe('published')
})

test('what is overdue happens in the order it was planned for, not written down in', async () => {
  const page = await draft()
  const id = await draft()
  const letGo = await holdUpPublishes(cms.payload)
  const first = await plan('publish', page)
  await untilJob(first, { processing: true })
  const ago = (minutes: number) => new Date(Date.now() - minutes * minuteMs)
  const unpublish = await plan('unpublish', id, ago(5))
  const publish = await plan('publish', id, ago(10))
  await letGo()
  await untilJob(publish, null)
  await untilJob(unpublish, null)
  expect(await statusOf(id)).toBe('draft')
})

test('a plan cancelled in the middle of its job is not carried out', async () => {
  const id = await draft()
  const letGo = await holdUpPublishes(cms.payload)
  const job = await plan('publish', id)
  await untilJob(job, { processing: true })
  await cms.payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: job } } })
  await letGo()
  await untilJob(await plan('publish', await draft()), null)
  expect(await statusOf(id)).toBe('draft')
})

describe('a job that a dead worker left behind', () => {
  test('runs again', async () => {
    await untilJob(leftBehind.begun.job, null)
    expect(await statusOf(leftBehind.begun.page)).toBe('published')
  })

  test('after its commit does not publish a second time', async () => {
    await untilJob(leftBehind.committed.job, null)
    expect(await statusOf(leftBehind.committed.page)).toBe('draft')
  })

  test('like others before is given up, in words', async () => {
    const { job, page } = leftBehind.hopeless
    await untilJob(job, { hasError: true, processing: false })
    expect(refusalOf((await jobOf(job))?.error)?.es).toContain('interrumpió')
    expect(await statusOf(page)).toBe('draft')
  })
})

test('a publish cut short right after its commit is not done a second time', async () => {
  const id = await draft()
  const { db } = cms.payload
  const { updateJobs } = db
  let isKilled = false
  db.updateJobs = async (args) => {
    if (args.data.processing === true) return updateJobs.call(db, args)
    // No note on how the job has ended ever comes, and somebody writes on.
    const data = { _status: 'draft', name: 'Not to be seen yet' } as const
    if (!isKilled) await cms.payload.update({ ...conditions, id, draft: true, data })
    isKilled = true
    throw new Error('The process was killed.')
  }
  const job = await plan('publish', id)
  await untilJob(job, null)
  db.updateJobs = updateJobs
  expect(isKilled).toBe(true)
  const { _status, name } = await cms.payload.findByID({ ...conditions, id, depth: 0 })
  expect(_status).toBe('published')
  expect(name).not.toBe('Not to be seen yet')
})

test('the hourly sweep is planned by itself', async () => {
  const sweeps = { and: [{ taskSlug: { equals: 'sweepAbandonedDrafts' } }] }
  const count = async () =>
    (await cms.payload.db.count({ collection: 'payload-jobs', where: sweeps })).totalDocs
  await expect.poll(count, patience).toBe(1)
})

// The last test, since it stops the worker.
test('two minutes without a sign of life are too long', async () => {
  const leases = cms.payload.db.connection.collection<StoredLease>(workerCollection)
  const wasAlive = (ms: number) =>
    leases.updateOne({ _id: leaseId }, [{ $set: { aliveAt: { $subtract: ['$$NOW', ms] } } }])
  expect(await isWorkerAlive(cms.payload)).toBe(true)
  await worker.stop()
  await wasAlive(2 * minuteMs - 10_000)
  expect(await isWorkerAlive(cms.payload)).toBe(true)
  await wasAlive(2 * minuteMs)
  expect(await isWorkerAlive(cms.payload)).toBe(false)
})
