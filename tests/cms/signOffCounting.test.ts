import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { conditionData } from '../support/factories/documentData'
import { changeSigned, createSigned } from '../support/factories/signOff'
import { looseApi } from '../support/looseApi'
import { type ReviewWorld, startReviewWorld } from '../support/reviewWorld'

/** Which sign-offs of a text still count once a later text has been live. */
let world: ReviewWorld
beforeAll(async () => {
  world = await startReviewWorld()
})
afterAll(() => world.stop())

const earlier = { summary: 'What was said at first.' }
const later = { summary: 'What is said by now.' }

/** A page on which the later text is live, with a sign-off of each. */
async function live(): Promise<string> {
  const { payload } = world
  const { id } = await createSigned(payload, 'conditions', { ...conditionData(), ...earlier })
  await changeSigned(payload, 'conditions', id, later)
  return id
}

const liveSummary = async (id: string) => {
  const stored = await world.stored('conditions', id)
  return stored?._status === 'published' ? Object(stored.summary).en : null
}

const publish = async (id: string, data?: object) =>
  (await world.publish('editor', 'conditions', id, data)).status

const take = async (way: 'put-back' | 'take-down', id: string) =>
  (await world.post('editor', `/conditions/${id}/${way}`, { reason: 'A doubt.' })).status

describe('text that a later one has replaced', () => {
  test('has no sign-off any more, can be asked about again, and goes live with a new one', async () => {
    const id = await live()
    expect(await publish(id, earlier)).toBe(400)
    await world.edit('conditions', id, earlier)
    expect(await publish(id)).toBe(400)
    expect((await world.get('editor', `/conditions/${id}/sign-off`)).body).toMatchObject({
      action: 'request-review',
    })
    expect(await liveSummary(id)).toBe(later.summary)

    const review = await world.request('editor', 'conditions', id)
    expect((await world.approve('reviewer', review)).status).toBe(200)
    expect(await publish(id)).toBe(200)
    expect(await liveSummary(id)).toBe(earlier.summary)
    expect(await world.signOffsOf(id)).toHaveLength(3)
    // Now it is the other one that has been replaced.
    expect(await publish(id, later)).toBe(400)
  })

  test('does not come back through a restored version', async () => {
    const id = await live()
    const { docs } = await looseApi(world.payload).findVersions({
      collection: 'conditions',
      overrideAccess: true,
      depth: 0,
      where: {
        and: [{ parent: { equals: id } }, { 'version.summary': { equals: earlier.summary } }],
      },
    })
    const restored = await world.post('editor', `/conditions/versions/${docs[0]?.id}?draft=true`)
    expect(restored.status).toBe(200)
    expect(await publish(id)).toBe(400)
    expect(await liveSummary(id)).toBe(later.summary)
  })

  test('does not come back by way of offline or the trash, which the later one does', async () => {
    const id = await live()
    const { payload } = world
    const update = (data: object) =>
      looseApi(payload).update({
        collection: 'conditions',
        id,
        draft: false,
        depth: 0,
        overrideAccess: true,
        trash: true,
        data,
      })
    await update({ _status: 'draft' })
    expect(await publish(id, earlier)).toBe(400)
    expect(await publish(id, later)).toBe(200)
    await update({ deletedAt: new Date().toISOString() })
    await update({ deletedAt: null, _status: 'draft' })
    expect(await publish(id, earlier)).toBe(400)
    expect(await publish(id, later)).toBe(200)
  })
})

test('text that was taken down comes back with the sign-off it had', async () => {
  const id = await live()
  const used = (await world.logOf(id)).at(-1)?.signOff
  expect(used).toHaveLength(1)
  await world.edit('conditions', id, earlier)
  expect(await take('take-down', id)).toBe(200)
  expect(await take('put-back', id)).toBe(200)
  expect(await liveSummary(id)).toBe(later.summary)
  expect((await world.logOf(id)).at(-1)).toMatchObject({ action: 'publish', signOff: used })
  // The draft is the earlier text still, and still without a sign-off that counts.
  expect(await publish(id)).toBe(400)
})

test('text that was only approved replaces nothing', async () => {
  const id = await live()
  await world.edit('conditions', id, { summary: 'Approved, and never published.' })
  await world.approve('reviewer', await world.request('editor', 'conditions', id))
  expect(await take('take-down', id)).toBe(200)
  expect(await take('put-back', id)).toBe(200)
  expect(await liveSummary(id)).toBe(later.summary)
  expect(await publish(id, later)).toBe(200)
})
