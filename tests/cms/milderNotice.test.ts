import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { safetyNoticeData } from '../support/factories/documentData'
import { completeTreatment } from '../support/factories/inState'
import { createSigned } from '../support/factories/signOff'
import { looseApi } from '../support/looseApi'
import { type Person, type ReviewWorld, startReviewWorld } from '../support/reviewWorld'

/** A live safety notice is made milder by nobody but a clinical reviewer. */
let world: ReviewWorld
beforeAll(async () => {
  world = await startReviewWorld()
})
afterAll(() => world.stop())

const page = async () =>
  (await createSigned(world.payload, 'treatments', await completeTreatment(world.payload))).id

interface Recall {
  notice: string
  treatments: string[]
}

/** A recall of two treatments, published by an editor alone. */
async function recall(): Promise<Recall> {
  const treatments = [await page(), await page()]
  const data = { ...safetyNoticeData(), level: 'recall', treatments }
  const notice = await world.draft('safety-notices', data)
  expect((await world.publish('editor', 'safety-notices', notice)).status).toBe(200)
  return { notice, treatments }
}

const change = (who: Person, { notice }: Recall, data: object) =>
  world.ask(who, 'PATCH', `/safety-notices/${notice}?locale=en&depth=0`, data)
const now = () => new Date().toISOString()

const ways: Record<string, (who: Person, recall: Recall) => Promise<{ status: number }>> = {
  'taken offline': (who, recall) => change(who, recall, { _status: 'draft' }),
  trashed: (who, recall) => change(who, recall, { deletedAt: now() }),
  'lowered in level': (who, recall) =>
    change(who, recall, { level: 'caution', _status: 'published' }),
  'taken from one of its treatments': (who, recall) =>
    change(who, recall, { treatments: recall.treatments.slice(1), _status: 'published' }),
  'narrowed to one technique': (who, recall) =>
    change(who, recall, { techniques: ['mechanical'], _status: 'published' }),
}

describe.each(Object.keys(ways))('a live notice %s', (name) => {
  const way = ways[name]
  if (!way) throw new Error(name)

  test('stays as it is if no reviewer does it, and its treatments stay recalled', async () => {
    const made = await recall()
    const before = await world.stored('safety-notices', made.notice)
    for (const who of ['editor', 'admin'] as const) {
      expect((await way(who, made)).status).toBe(403)
    }
    expect(await world.stored('safety-notices', made.notice)).toEqual(before)
    const [recalled] = made.treatments
    const publish = await world.publish('editor', 'treatments', String(recalled), { name: 'New' })
    expect(publish.status).toBe(400)
  })

  test('goes through by a reviewer', async () => {
    expect((await way('reviewer', await recall())).status).toBe(200)
  })
})

test('a live notice is deleted for good by an admin once a reviewer has put it in the trash', async () => {
  const made = await recall()
  const path = `/safety-notices/${made.notice}`
  expect((await world.ask('admin', 'DELETE', path)).status).toBe(403)
  expect((await ways.trashed?.('reviewer', made))?.status).toBe(200)
  expect((await world.ask('admin', 'DELETE', `${path}?trash=true`)).status).toBe(200)
})

test('a script takes no live notice offline', async () => {
  const made = await recall()
  const update = looseApi(world.payload).update({
    collection: 'safety-notices',
    id: made.notice,
    overrideAccess: true,
    draft: false,
    data: { _status: 'draft' },
  })
  await expect(update).rejects.toMatchObject({ status: 403 })
})

test('anybody of the staff makes it stricter, or says it in other words', async () => {
  const made = await recall()
  const wider = { treatments: [...made.treatments, await page()], title: 'In other words' }
  expect((await change('editor', made, { ...wider, _status: 'published' })).status).toBe(200)
})

test('a treatment that a notice named until now is looked at as well', async () => {
  const made = await recall()
  const [left] = made.treatments
  for (const review of await world.reviewsOf(String(left), 'notice')) {
    expect((await world.approve('reviewer', review.id)).status).toBe(200)
  }
  expect((await ways['taken from one of its treatments']?.('reviewer', made))?.status).toBe(200)
  const reviews = await world.reviewsOf(String(left), 'notice')
  expect(reviews.map(({ state }) => state)).toEqual(['open', 'approved'])
})
