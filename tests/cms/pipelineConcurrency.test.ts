import { afterAll, beforeAll, expect, test } from 'vitest'
import { takePublishLock } from '@/editorial/lock'
import { type Doc, startWorld, type World } from './pipelineWorld'

/** Publishing at the same time: nobody loses a warning, nobody gets a 500, numbers keep order. */
let world: World
const all = { overrideAccess: true } as const
const rounds = process.env.LONG === '1' ? 200 : 20

const publish = (collection: string, id: string): Promise<Doc> =>
  world.api.update({ ...all, collection, id, data: { _status: 'published' } })

const unpublish = (collection: string, id: string): Promise<Doc> =>
  world.api.update({ ...all, collection, id, data: { _status: 'draft' } })

const draft = (collection: string, data: object): Promise<Doc> =>
  world.api.create({ ...all, collection, draft: true, data })

const statusOf = async (collection: string, id: string): Promise<unknown> =>
  (await world.stored(collection, id))?._status

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

test(`a live treatment never loses its warning to a second writer (${rounds} rounds)`, async () => {
  const losers: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const record = await draft('contraindications', { name: 'Pregnancy' })
    await publish('contraindications', record.id)
    const treatment = await draft('treatments', {
      name: 'Laser',
      contraindications: [{ contraindication: record.id }],
    })
    const pause = new Promise((resolve) => setTimeout(resolve, Math.random() * 4))
    const first = publish('treatments', treatment.id)
    await pause
    const results = await Promise.allSettled([first, unpublish('contraindications', record.id)])
    const isLive = (await statusOf('treatments', treatment.id)) === 'published'
    const isWarned = (await statusOf('contraindications', record.id)) === 'published'
    expect({ round, isLive, isWarned }).not.toEqual({ round, isLive: true, isWarned: false })
    const failed = results.filter((result) => result.status === 'rejected')
    expect(failed).toHaveLength(1)
    for (const { reason } of failed) losers.push(String(reason.status))
  }
  // Each loser was told why by a gate.
  expect(losers.every((status) => status === '400' || status === '409')).toBe(true)
})

test('40 publishes at once all succeed, and numbers rise in commit order', async () => {
  const docs: Doc[] = []
  for (let each = 0; each < 40; each += 1) docs.push(await draft('treatments', { name: 'Laser' }))
  const committed: unknown[] = []
  const stream = world.payload.db.connection
    .collection('publications')
    .watch([{ $match: { operationType: 'insert' } }])
  stream.on('change', (change) => {
    if (change.operationType === 'insert') committed.push(change.fullDocument.seq)
  })
  // The stream starts with its first request; an entry before that would be missed.
  await new Promise((resolve) => setTimeout(resolve, 300))
  const results = await Promise.allSettled([
    ...docs.slice(0, 30).map(({ id }) => publish('treatments', id)),
    ...docs.slice(30).map(async ({ id }) => {
      const { status } = await world.rest('PATCH', `/treatments/${id}`, { _status: 'published' })
      if (status !== 200) throw new Error(`REST answered ${status}`)
    }),
  ])
  expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
  await expect.poll(() => committed.length, { timeout: 10_000 }).toBe(40)
  await stream.close()
  expect(committed).toEqual(committed.toSorted((a, b) => Number(a) - Number(b)))
  expect(new Set(committed).size).toBe(40)
})

test('due jobs publish side by side', async () => {
  const docs = await Promise.all(
    Array.from({ length: 8 }, () => draft('treatments', { name: 'Laser' })),
  )
  for (const { id } of docs) {
    await world.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'treatments', value: id } },
      overrideAccess: true,
    })
  }
  await world.payload.jobs.run()
  const statuses = await Promise.all(docs.map(({ id }) => statusOf('treatments', id)))
  expect(statuses).toEqual(docs.map(() => 'published'))
})

test('draft saves don’t wait for a publish', async () => {
  const [one, two] = [await draft('treatments', { name: 'One' }), await draft('treatments', {})]
  const req = await world.begin()
  await world.api.update({
    ...all,
    collection: 'treatments',
    id: one.id,
    req,
    data: { _status: 'published' },
  })
  await world.api.update({
    ...all,
    collection: 'treatments',
    id: two.id,
    draft: true,
    data: { name: 'Two' },
  })
  await world.payload.db.rollbackTransaction(String(await req.transactionID))
}, 5_000)

test('who can’t have the lock in time is told so, and nothing has happened', async () => {
  const holder = await world.begin()
  await takePublishLock(holder)
  const patient = await world.begin()
  await expect(takePublishLock(patient, 200)).rejects.toMatchObject({ status: 503 })

  // What a transaction did before it asks for the lock would be lost by starting it again.
  const busy = await world.begin()
  await world.payload.db.findOne({ collection: 'users', req: busy, where: {} })
  const started = performance.now()
  await expect(takePublishLock(busy)).rejects.toMatchObject({ status: 503 })
  expect(performance.now() - started).toBeLessThan(2_000)

  for (const req of [holder, patient, busy]) {
    await world.payload.db.rollbackTransaction(String(await req.transactionID))
  }
  const next = await world.begin()
  await takePublishLock(next, 1_000)
  await world.payload.db.rollbackTransaction(String(await next.transactionID))
})
