import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sweepAbandonedDrafts } from '@/editorial/sweepAbandonedDrafts'
import { startPayload, type TestPayload } from '../support/startPayload'
import { startWorld } from './pipelineWorld'

/** Drafts that autosave makes of an opened and abandoned form, on the content model that ships. */
let shipped: TestPayload
const all = { overrideAccess: true, draft: true } as const
const hourMs = 60 * 60 * 1000
const later = (hours: number): Date => new Date(Date.now() + hours * hourMs)

beforeAll(async () => {
  shipped = await startPayload()
})
afterAll(() => shipped.stop())

const exists = async (collection: CollectionSlug, id: string): Promise<boolean> =>
  (await shipped.payload.db.findOne({ collection, where: { id: { equals: id } } })) !== null

test('an empty draft goes after a day; one with a word in any language stays', async () => {
  const { payload } = shipped
  const [treatment, location, safetyNotice] = [
    await payload.create({ ...all, collection: 'treatments', data: {} }),
    await payload.create({ ...all, collection: 'locations', data: {} }),
    await payload.create({ ...all, collection: 'safety-notices', data: {} }),
  ]
  const spanish = await payload.create({
    ...all,
    collection: 'treatments',
    locale: 'es',
    data: { name: 'Láser' },
  })
  const withoutName = await payload.create({
    ...all,
    collection: 'treatments',
    data: { minimumAge: 18 },
  })
  // Begun and emptied main document, text only in the newest version.
  const begun = await payload.create({ ...all, collection: 'conditions', data: {} })
  await payload.update({
    ...all,
    collection: 'conditions',
    id: begun.id,
    autosave: true,
    data: { name: 'Acne' },
  })

  expect(await sweepAbandonedDrafts(payload, later(23))).toBe(0)
  expect(await sweepAbandonedDrafts(payload, later(25))).toBe(3)
  expect(await exists('treatments', treatment.id)).toBe(false)
  expect(await exists('locations', location.id)).toBe(false)
  expect(await exists('safety-notices', safetyNotice.id)).toBe(false)
  expect(await exists('treatments', spanish.id)).toBe(true)
  expect(await exists('treatments', withoutName.id)).toBe(true)
  expect(await exists('conditions', begun.id)).toBe(true)
  expect(await sweepAbandonedDrafts(payload, later(25))).toBe(0)
})

test('what has been public stays, however empty its draft is', async () => {
  const world = await startWorld()
  const at = { collection: 'treatments', overrideAccess: true } as const
  const doc = await world.api.create({ ...at, data: { name: 'One', _status: 'published' } })
  await world.api.update({ ...at, id: doc.id, draft: true, data: { name: '' } })
  expect(await sweepAbandonedDrafts(world.payload, later(25))).toBe(0)
  await world.api.update({ ...at, id: doc.id, data: { _status: 'draft' } })
  await world.api.update({ ...at, id: doc.id, draft: true, data: { name: '' } })
  expect(await sweepAbandonedDrafts(world.payload, later(25))).toBe(0)
  expect(await world.stored('treatments', doc.id)).not.toBeNull()
  await world.stop()
})
