import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { takePublishLock } from '@/editorial/lock'
import { type Api, apiOf } from '../support/callApi'
import { inState } from '../support/factories/inState'
import { makeReaders, type Reader, readers, testPassword } from '../support/factories/people'
import { type LooseDocument, looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'

/** The publish log as a whole, tried by everybody through every door: it stays as it was. */
let shipped: TestPayload
let api: Api
let people: Record<Reader, TypedUser | null>
let tokens: Map<Reader, string>
let entry: LooseDocument
let before: string

const collection = 'publications'

const dump = async (): Promise<string> =>
  JSON.stringify(
    await shipped.payload.db.connection.collection(collection).find().sort({ _id: 1 }).toArray(),
  )

beforeAll(async () => {
  shipped = await startPayload()
  api = apiOf(shipped.config)
  people = await makeReaders(shipped.payload)
  tokens = new Map()
  for (const reader of readers) {
    const email = people[reader]?.email
    if (email) tokens.set(reader, await api.signIn(email, testPassword))
  }
  await inState(shipped.payload, 'conditions', 'withdrawn')
  const found = await looseApi(shipped.payload).find({ collection, overrideAccess: true, limit: 1 })
  const [first] = found.docs
  if (!first) throw new Error('There is no entry.')
  entry = first
  before = await dump()
})
afterAll(() => shipped.stop())

let wasTried = 0
beforeEach(() => {
  wasTried = 0
})

/** Runs an attempt, which must fail, and looks whether the log stayed. */
async function expectRefused(attempt: () => Promise<unknown>): Promise<void> {
  wasTried += 1
  await expect(attempt()).rejects.toThrow()
  expect(await dump()).toBe(before)
}

const forged = (): Record<string, unknown> => {
  const { id: _id, createdAt: _created, updatedAt: _updated, ...rest } = entry
  return { ...rest, seq: 1_000_000, title: 'Forged' }
}

test.each(readers)('over REST, as %s', async (reader) => {
  const token = tokens.get(reader)
  const session = token === undefined ? {} : { token }
  const { id } = entry
  const bulk = `/${collection}?where[id][exists]=true`
  const attempts = [
    ['POST', `/${collection}`, forged()],
    ['POST', `/${collection}/${id}/duplicate`, {}],
    ['POST', `/${collection}/versions/${id}`, {}],
    ['PATCH', `/${collection}/${id}`, { title: 'Rewritten' }],
    [
      'PATCH',
      `/${collection}/${id}?trash=true&draft=true`,
      { deletedAt: new Date().toISOString() },
    ],
    ['PATCH', bulk, { title: 'Rewritten' }],
    ['PUT', `/${collection}/${id}`, { title: 'Rewritten' }],
    ['DELETE', `/${collection}/${id}`, undefined],
    ['DELETE', bulk, undefined],
  ] as const
  for (const [method, path, body] of attempts) {
    const { status } = await api.rest(path, { method, ...(body ? { body } : {}), ...session })
    expect([method, path, status >= 400]).toEqual([method, path, true])
    expect(await dump()).toBe(before)
  }
})

test.each(readers)('over GraphQL, as %s', async (reader) => {
  const token = tokens.get(reader)
  const id = JSON.stringify(entry.id)
  for (const mutation of [
    `createPublication(data: { seq: 1000000, title: "Forged" }) { id }`,
    `updatePublication(id: ${id}, data: { title: "Rewritten" }) { id }`,
    `deletePublication(id: ${id}) { id }`,
    `duplicatePublication(id: ${id}) { id }`,
    `restoreVersionPublication(id: ${id}) { id }`,
  ]) {
    const answer = await api.graphql(
      `mutation { ${mutation} }`,
      token === undefined ? {} : { token },
    )
    expect(JSON.stringify(answer.body)).toContain('errors')
    expect(await dump()).toBe(before)
  }
})

test.each([...readers, 'a script'] as const)('over the Local API, as %s', async (who) => {
  const local = looseApi(shipped.payload)
  const as =
    who === 'a script'
      ? { collection, overrideAccess: true }
      : { collection, overrideAccess: false, user: people[who] }
  const { id } = entry
  const where = { id: { exists: true } }
  const data = { title: 'Rewritten' }
  await expectRefused(() => local.create({ ...as, data: forged() }))
  await expectRefused(() => local.duplicate({ ...as, id }))
  await expectRefused(() => local.restoreVersion({ ...as, id }))
  await expectRefused(() => local.update({ ...as, id, data }))
  await expectRefused(() => local.delete({ ...as, id }))
  // These tell of failures in their answer, or throw.
  for (const bulk of [
    () => local.update({ ...as, where, data }),
    () => local.delete({ ...as, where }),
  ]) {
    const answer = await bulk().catch((error: unknown) => ({ errors: [error] }))
    expect(answer).toHaveProperty('errors[0]')
    expect(await dump()).toBe(before)
  }
  expect(wasTried).toBe(5)
})

test('through the database adapter, alone and in a transaction that may publish', async () => {
  const { db } = shipped.payload
  const { id } = entry
  const where = { id: { equals: id } }
  const data = { title: 'Rewritten' }
  const req = await createLocalReq({}, shipped.payload)
  const transactionID = await db.beginTransaction()
  if (transactionID === null) throw new Error('There is no transaction to try this in.')
  req.transactionID = transactionID
  await takePublishLock(req)
  await expectRefused(() => db.create({ collection, data: forged() }))
  for (const each of [{}, { req }]) {
    await expectRefused(() => db.updateOne({ collection, id, data, ...each }))
    await expectRefused(() => db.updateMany({ collection, where, data, ...each }))
    await expectRefused(() => db.upsert({ collection, where, data, ...each }))
    await expectRefused(() => db.deleteOne({ collection, where, ...each }))
    await expectRefused(() => db.deleteMany({ collection, where, ...each }))
  }
  await db.rollbackTransaction(transactionID)
  expect(wasTried).toBe(11)
})
