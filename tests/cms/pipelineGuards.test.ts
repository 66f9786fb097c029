import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { takePublishLock } from '@/editorial/lock'
import { noteBefore, openTransaction } from '@/editorial/publishTransaction'
import { type Doc, hooks, startWorld, type World } from './pipelineWorld'

/** Nothing goes public, or into the log, by any way but a whole and committed publish. */
let world: World
const all = { overrideAccess: true } as const
const at = { collection: 'treatments', ...all } as const

const create = (name: string, status: 'draft' | 'published' = 'published', data: object = {}) =>
  world.api.create({ ...at, draft: status === 'draft', data: { name, ...data, _status: status } })

const nameOf = async (doc: Doc): Promise<unknown> =>
  (await world.stored('treatments', doc.id))?.name

/** Runs `attempt`, expects it to fail, and expects no trace of it in public. */
async function expectNoTrace(doc: Doc, attempt: () => Promise<unknown>, words?: RegExp) {
  await world.newEntries()
  const before = { doc: await world.stored('treatments', doc.id), seq: await world.seq() }
  await expect(attempt()).rejects.toThrow(words)
  expect({ doc: await world.stored('treatments', doc.id), seq: await world.seq() }).toEqual(before)
  expect(await world.newEntries()).toEqual([])
}

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())
beforeEach(() => {
  hooks.beforeChange = undefined
  hooks.afterChange = undefined
})

describe('whole or nothing', () => {
  test('a hook that throws after the write leaves no entry and no number', async () => {
    const doc = await create('One')
    hooks.afterChange = () => Promise.reject(new Error('too late'))
    await expectNoTrace(
      doc,
      () => world.api.update({ ...at, id: doc.id, data: { name: 'Two', _status: 'published' } }),
      /too late/,
    )
  })

  test('a nested publish is part of it: both entries, or none', async () => {
    const other = await create('Other', 'draft')
    const publishOther = (req: object) =>
      world.api.update({ ...at, id: other.id, req, data: { _status: 'published' } })
    let depth = 0
    hooks.afterChange = async (req) => {
      depth += 1
      if (depth === 1) await publishOther(req)
    }
    await world.newEntries()
    const doc = await create('One')
    expect((await world.newEntries()).map(({ documentId }) => documentId).toSorted()).toEqual(
      [doc.id, other.id].toSorted(),
    )

    await world.api.update({ ...at, id: other.id, data: { _status: 'draft' } })
    depth = 0
    hooks.afterChange = async (req, id) => {
      depth += 1
      if (depth === 1) await publishOther(req)
      if (id === doc.id) throw new Error('too late')
    }
    await expectNoTrace(
      doc,
      () => world.api.update({ ...at, id: doc.id, data: { name: 'Two', _status: 'published' } }),
      /too late/,
    )
    expect((await world.stored('treatments', other.id))?._status).toBe('draft')
  })

  test('a hook that writes the same document again: the log tells the whole step once', async () => {
    const doc = await create('One', 'draft')
    await world.newEntries()
    let depth = 0
    hooks.afterChange = async (req) => {
      depth += 1
      if (depth > 1) return
      await world.api.update({
        ...at,
        id: doc.id,
        req,
        data: { slug: 'x', _status: 'published' },
      })
    }
    await world.api.update({ ...at, id: doc.id, data: { name: 'Two', _status: 'published' } })
    expect(await world.newEntries()).toMatchObject([{ action: 'publish', slug: 'x', title: 'Two' }])
  })

  test('one document that may not go live keeps the whole bulk from it', async () => {
    const record = await world.api.create({
      ...all,
      collection: 'contraindications',
      draft: true,
      data: { name: 'Pregnancy' },
    })
    const good = await create('Good', 'draft')
    const bad = await create('Bad', 'draft', {
      contraindications: [{ contraindication: record.id }],
    })
    const where = { id: { in: [good.id, bad.id] } }
    const seq = await world.seq()
    await world.newEntries()
    await expect(
      world.api.update({ ...at, where, data: { _status: 'published' } }),
    ).rejects.toMatchObject({ status: 400, message: expect.stringMatching(/Nothing was changed/) })
    expect((await world.stored('treatments', good.id))?._status).toBe('draft')
    const query = `where[id][in][0]=${good.id}&where[id][in][1]=${bad.id}`
    const answer = await world.rest('PATCH', `/treatments?${query}`, { _status: 'published' })
    expect(answer).toMatchObject({ status: 400, counted: true })
    expect(answer.errors[0]?.message).toMatch(/“Pregnancy” is not published|Nothing was changed/)
    expect((await world.stored('treatments', good.id))?._status).toBe('draft')
    expect(await world.newEntries()).toEqual([])
    expect(await world.seq()).toBe(seq)
  })

  test('one record in use keeps the whole bulk delete from happening', async () => {
    const [used, unused] = await Promise.all(
      ['Used', 'Unused'].map((name) =>
        world.api.create({
          ...all,
          collection: 'contraindications',
          data: { name, _status: 'published' },
        }),
      ),
    )
    await create('Laser', 'published', { contraindications: [{ contraindication: used?.id }] })
    await world.newEntries()
    await expect(
      world.api.delete({
        ...all,
        collection: 'contraindications',
        where: { id: { in: [used?.id, unused?.id] } },
      }),
    ).rejects.toThrow(/“Laser”/)
    expect(await world.stored('contraindications', String(unused?.id))).not.toBeNull()
    expect(await world.newEntries()).toEqual([])
  })

  test('a transaction of one’s own that is rolled back leaves nothing', async () => {
    const doc = await create('One')
    const before = await world.seq()
    await world.newEntries()
    const req = await world.begin()
    await world.api.update({ ...at, id: doc.id, req, data: { name: 'Two', _status: 'published' } })
    await world.payload.db.rollbackTransaction(String(await req.transactionID))
    expect(await nameOf(doc)).toEqual({ en: 'One' })
    expect(await world.newEntries()).toEqual([])
    expect(await world.seq()).toBe(before)
  })

  test('several publishes in one transaction: the log tells each step, and the sum is right', async () => {
    const doc = await create('One')
    await world.newEntries()
    const req = await world.begin()
    for (const data of [{ name: 'Two' }, { name: 'Three' }]) {
      await world.api.update({ ...at, id: doc.id, req, data: { ...data, _status: 'published' } })
    }
    await world.payload.db.commitTransaction(String(await req.transactionID))
    expect(await world.newEntries()).toMatchObject([
      { action: 'update', title: 'Two' },
      { action: 'update', title: 'Three' },
    ])
  })
})

describe('back doors are shut', () => {
  test('payload.db outside a transaction', async () => {
    const doc = await create('One')
    const { db } = world.payload
    const collection = 'treatments'
    const where = { id: { equals: doc.id } }
    const data = { slug: 'x' }
    for (const attempt of [
      () => db.updateOne({ collection, id: doc.id, data }),
      () => db.updateMany({ collection, where, data }),
      () => db.upsert({ collection, where, data }),
      () => db.deleteOne({ collection, where }),
      () => db.deleteMany({ collection, where }),
      () => db.create({ collection, data: { name: { en: 'x' }, _status: 'draft' } }),
      () => db.updateGlobal({ slug: 'settings', data }),
      () => db.createGlobal({ slug: 'settings', data }),
    ]) {
      await expectNoTrace(doc, attempt, /outside a transaction/)
    }
  })

  test('payload.db inside a transaction that holds no lock', async () => {
    const doc = await create('One')
    const req = await world.begin()
    await expectNoTrace(
      doc,
      () =>
        world.payload.db.updateOne({
          collection: 'treatments',
          id: doc.id,
          req,
          data: { slug: 'x' },
        }),
      /publish lock/,
    )
    await world.payload.db.rollbackTransaction(String(await req.transactionID))
  })

  test('disableTransaction', async () => {
    const doc = await create('One')
    await expectNoTrace(doc, () =>
      world.api.update({
        ...at,
        id: doc.id,
        disableTransaction: true,
        data: { name: 'Two', _status: 'published' },
      }),
    )
  })

  test('a swallowed error that has killed the transaction', async () => {
    const doc = await create('One')
    hooks.beforeChange = async (req) => {
      await req.payload
        .findByID({ collection: 'treatments', id: 'f'.repeat(24), overrideAccess: true, req })
        .catch(() => null)
    }
    await expectNoTrace(
      doc,
      () => world.api.update({ ...at, id: doc.id, data: { name: 'Two', _status: 'published' } }),
      /aborted/,
    )
  })

  test('a draft save in which a hook reaches past Payload to what is live', async () => {
    const doc = await create('One')
    hooks.beforeChange = async (req) => {
      const { connection, sessions } = req.payload.db
      const session = sessions[String(await req.transactionID)]
      await connection
        .collection('treatments')
        .updateOne({ slug: 'reached' }, { $set: { 'name.en': 'Two' } }, session ? { session } : {})
    }
    await world.api.update({ ...at, id: doc.id, data: { slug: 'reached', _status: 'published' } })
    await expectNoTrace(
      doc,
      () => world.api.update({ ...at, id: doc.id, draft: true, data: { name: 'Three' } }),
      /publish lock/,
    )
  })

  test('the log takes no change from anybody', async () => {
    await create('One')
    const [entry] = await world.allEntries()
    const id = String(entry?.id)
    const publications = { collection: 'publications', ...all }
    await expect(world.api.update({ ...publications, id, data: { title: 'x' } })).rejects.toThrow(
      /never changed/,
    )
    await expect(world.api.delete({ ...publications, id })).rejects.toThrow(/never changed/)
    await expect(
      world.api.create({ ...publications, data: { ...entry, id: undefined, seq: 999_999 } }),
    ).rejects.toThrow(/lock/)
    for (const method of ['POST', 'PATCH', 'DELETE']) {
      const path = method === 'POST' ? '/publications' : `/publications/${id}`
      expect((await world.rest(method, path, { title: 'x' })).status).toBe(403)
    }
    expect((await world.rest('GET', '/publications', undefined, 'anybody')).status).toBe(403)
    expect((await world.rest('GET', '/publications')).status).toBe(200)
  })

  test('who is not staff is refused before the lock: nobody can hold up publishing', async () => {
    const doc = await create('One')
    const req = await world.begin()
    await world.api.update({ ...at, id: doc.id, req, data: { name: 'Two', _status: 'published' } })
    for (const [method, path] of [
      ['PATCH', `/treatments/${doc.id}`],
      ['DELETE', `/treatments/${doc.id}`],
      ['POST', '/treatments'],
      ['POST', '/globals/settings'],
    ] as const) {
      for (const who of ['anybody', 'noRole'] as const) {
        const answer = await world.rest(method, path, { _status: 'published' }, who)
        expect(answer.status, who).toBe(403)
      }
    }
    await world.payload.db.rollbackTransaction(String(await req.transactionID))
  }, 5_000)
})

describe('what is written of a document that is sent whole', () => {
  test('only what differs', async () => {
    const doc = await create('One')
    const model = world.payload.db.collections.treatments
    if (!model) throw new Error('There is no such collection.')
    const write = vi.spyOn(model, 'findOneAndUpdate')
    await world.api.update({ ...at, id: doc.id, data: { name: 'Two', _status: 'published' } })
    const written: unknown = write.mock.calls[0]?.[1]
    write.mockRestore()
    expect(written).toMatchObject({ name: { en: 'Two' }, updatedAt: expect.anything() })
    expect(written).not.toHaveProperty('_status')
    expect(await nameOf(doc)).toEqual({ en: 'Two' })
  })

  test('a date that is sent as it is stored stays, and a second write is compared with nothing', async () => {
    const doc = await create('One')
    const ref = { kind: 'collection', slug: 'treatments', id: doc.id } as const
    const req = await world.begin()
    await takePublishLock(req)
    const stored = await noteBefore(req, ref)
    const write = (data: object) =>
      world.payload.db.updateOne({
        collection: 'treatments',
        id: doc.id,
        req,
        data: { ...stored, ...data },
      })
    expect(await write({ name: { en: 'Two' } })).toMatchObject({
      name: { en: 'Two' },
      updatedAt: stored?.updatedAt,
    })
    expect(await write({})).toMatchObject({ name: { en: 'One' } })
    await world.payload.db.rollbackTransaction(String(await req.transactionID))
  })
})

test('code that is loaded again, as in development, finds what a transaction has done', async () => {
  const req = await world.begin()
  const noted = await openTransaction(world.payload, req)
  vi.resetModules()
  const again = await import('@/editorial/publishTransaction')
  expect(again.openTransaction).not.toBe(openTransaction)
  expect(await again.openTransaction(world.payload, req)).toBe(noted)
  await world.payload.db.rollbackTransaction(String(await req.transactionID))
})
