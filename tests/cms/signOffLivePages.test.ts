import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { safetyNoticeData } from '../support/factories/documentData'
import { completeTreatment, inState } from '../support/factories/inState'
import { createSigned, signedCollections } from '../support/factories/signOff'
import { looseApi } from '../support/looseApi'
import { type ReviewWorld, startReviewWorld } from '../support/reviewWorld'

/** What becomes of a sign-off when a live page is taken down, put back, corrected or copied. */
let world: ReviewWorld
beforeAll(async () => {
  world = await startReviewWorld()
})
afterAll(() => world.stop())

const all = { overrideAccess: true, depth: 0 } as const
const reason = 'A doubt.'
const clinical = { summary: 'What it can do, in words without a sign-off.' }
const unsigned = { body: { errors: [{ data: { errors: [{ path: 'review' }] } }] } }

const live = async () =>
  (await createSigned(world.payload, 'treatments', await completeTreatment(world.payload))).id

const at = (id: string, way: string) => `/treatments/${id}/${way}`
const takeDown = (id: string) => world.post('editor', at(id, 'take-down'), { reason })
const putBack = (id: string) => world.post('editor', at(id, 'put-back'))
const statusOf = async (id: string) => (await world.stored('treatments', id))?._status

const draftOf = (id: string) =>
  looseApi(world.payload).findByID({ ...all, collection: 'treatments', id, draft: true })

/** Publishes a notice that recalls a treatment. */
async function recall(id: string): Promise<void> {
  const data = { ...safetyNoticeData(undefined, [id]), level: 'recall', title: 'Stop using it' }
  const notice = await world.draft('safety-notices', data)
  expect((await world.publish('editor', 'safety-notices', notice)).status).toBe(200)
}

describe('taken down and put back', () => {
  test('while a clinical draft waits: the signed text comes back, the draft goes on waiting', async () => {
    const id = await live()
    const before = await world.stored('treatments', id)
    const signOff = (await world.logOf(id)).at(-1)?.signOff
    expect(signOff).toHaveLength(1)
    await world.edit('treatments', id, clinical)

    expect((await takeDown(id)).status).toBe(200)
    expect(await statusOf(id)).toBe('draft')
    expect(await world.publish('editor', 'treatments', id)).toMatchObject({
      status: 400,
      ...unsigned,
    })
    expect((await putBack(id)).status).toBe(200)

    expect(await world.stored('treatments', id)).toMatchObject({
      _status: 'published',
      summary: before?.summary,
      review: before?.review,
      publicLocales: before?.publicLocales,
    })
    expect((await world.logOf(id)).at(-1)).toMatchObject({ action: 'publish', signOff })
    expect(await draftOf(id)).toMatchObject({ _status: 'draft', ...clinical })
    expect(await world.publish('editor', 'treatments', id)).toMatchObject({
      status: 400,
      ...unsigned,
    })
    expect(await world.signOffsOf(id)).toHaveLength(1)
  })

  test('not after a recall, until this text has been reviewed again', async () => {
    const id = await live()
    await takeDown(id)
    await recall(id)
    const refused = await putBack(id)
    expect(refused).toMatchObject({
      status: 409,
      body: { errors: [{ message: expect.stringContaining('“Stop using it” is a recall') }] },
    })
    expect(await statusOf(id)).toBe('draft')
    expect((await world.get('editor', at(id, 'sign-off'))).body).toMatchObject({
      action: 'request-review',
      message: expect.stringContaining('recall'),
    })

    const review = await world.request('editor', 'treatments', id)
    expect((await world.approve('reviewer', review)).status).toBe(200)
    expect((await putBack(id)).status).toBe(200)
    expect(await statusOf(id)).toBe('published')
  })

  test('not after a recall either if it was another text that has been reviewed since', async () => {
    const id = await live()
    await world.edit('treatments', id, clinical)
    await takeDown(id)
    await recall(id)
    await world.approve('reviewer', await world.request('editor', 'treatments', id))
    expect((await putBack(id)).status).toBe(409)
    expect((await world.publish('editor', 'treatments', id)).status).toBe(200)
    expect(await world.stored('treatments', id)).toMatchObject({
      summary: { en: clinical.summary },
    })
  })
})

test('a correction of the live page leaves its review alone', async () => {
  const id = await live()
  const before = await world.stored('treatments', id)
  const signOff = (await world.logOf(id)).at(-1)?.signOff
  await world.edit('treatments', id, { ...clinical, name: 'Corrected' })
  const corrected = await world.post('editor', at(id, 'correct-live'), { fields: ['name'] })
  expect(corrected.status).toBe(200)
  const after = await world.stored('treatments', id)
  expect(after).toMatchObject({ name: { en: 'Corrected' }, summary: before?.summary })
  expect(after?.review).toEqual(before?.review)
  expect((await world.logOf(id)).at(-1)).toMatchObject({
    action: 'update',
    severity: 'minor',
    signOff,
  })
  expect(await world.signOffsOf(id)).toHaveLength(1)
  expect(await world.reviewsOf(id)).toMatchObject([{ kind: 'publish', state: 'published' }])
  expect(await draftOf(id)).toMatchObject(clinical)
  expect(await world.publish('editor', 'treatments', id)).toMatchObject({
    status: 400,
    ...unsigned,
  })
})

describe.each(signedCollections)('a copy of one of the %s', (collection) => {
  test('has no review, no sign-off, and can’t be published', async () => {
    const { id } = await inState(world.payload, collection, 'published')
    expect(await world.stored(collection, id)).toMatchObject({ review: { name: 'Dr Example' } })
    const local = await looseApi(world.payload).duplicate({ ...all, collection, id })
    const overRest = await world.post('editor', `/${collection}/${id}/duplicate`)
    const published = await world.post('editor', `/${collection}/${id}/duplicate?draft=false`, {
      _status: 'published',
    })
    for (const { body, status } of [overRest, published]) {
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { doc: { id: expect.any(String) } },
      })
    }
    const ids = [local.id, ...[overRest, published].map(({ body }) => Object(body.doc).id)].map(
      String,
    )
    for (const copy of ids) {
      const stored = await world.stored(collection, copy)
      expect(stored?._status).toBe('draft')
      expect(Object.values(Object(stored?.review)).filter(Boolean)).toEqual([])
      expect(await world.signOffsOf(copy)).toEqual([])
      expect(await world.reviewsOf(copy)).toEqual([])
      expect((await world.publish('editor', collection, copy)).status).toBe(400)
    }
  })
})
