import { afterAll, beforeAll, beforeEach, expect, type MockInstance, test, vi } from 'vitest'
import { linkedCollections, shownCollections } from '@/access/linkedCollections'
import { getTreatmentPage } from '@/content/getTreatmentPage'
import { type AnswerMaking, answerMaking } from '@/domain/answerMaking'
import { type Clock, clockCollection, clockId } from '@/domain/clock'
import { openPublicState, type PublicState, type PublicStateReader } from '@/server/publicState'
import { type Api, apiOf } from '../support/callApi'
import { changeSigned } from '../support/factories/signOff'
import { looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'
import { contentWorld, english } from './contentWorld'

/** The real public state, followed as the front follows it, and the real reads of pages and REST. */
let running: TestPayload
let api: Api
let reader: PublicStateReader
let state: PublicState
let source: string
let find: MockInstance<TestPayload['payload']['db']['find']>

const office = { overrideAccess: true, depth: 0 } as const

/** As the front makes an answer: from what is known of the public state now. */
async function madeForAll<T>(make: () => Promise<T>): Promise<T> {
  state = await reader.read(state)
  find.mockClear()
  return answerMaking.run({ moment: state, dependsOn: null }, make)
}

async function countUp(by: number): Promise<void> {
  await running.payload.db.connection
    .collection<Clock>(clockCollection)
    .updateOne({ _id: clockId }, { $inc: { seq: by } })
}

const page = (slug: string) =>
  getTreatmentPage(running.payload, { slug, locale: 'en' }).then((found) => JSON.stringify(found))

const overRest = async (slug: string) =>
  JSON.stringify((await api.rest(`/treatments?where[slug][equals]=${slug}&depth=2`)).body)

beforeAll(async () => {
  running = await startPayload()
  const { payload } = running
  api = apiOf(running.config)
  const world = contentWorld(payload)
  source = (await world.citation({ title: 'First title', year: 2017 })).id
  const medicine = await world.contraindication('medicine', { citations: [source] })
  const step = (await world.aftercare('Cool it')).id
  const links = {
    contraindications: [{ contraindication: medicine.id, severity: 'absolute' as const }],
    aftercare: [{ step }],
  }
  for (const slug of ['one', 'two']) await world.treatment(slug, links)
  find = vi.spyOn(payload.db, 'find')
  reader = openPublicState(running.databaseUrl)
})
afterAll(async () => {
  await reader.close()
  await running.stop()
})
beforeEach(async () => {
  state = await reader.read(undefined)
})

/** Changes the source that both treatments show over two links. */
const retitle = (title: string) =>
  looseApi(running.payload).update({
    ...office,
    collection: 'citations',
    id: source,
    locale: 'en',
    data: { title },
  })

/** Which of the linked records were read since the last answer began to be made. */
const records = () =>
  find.mock.calls
    .map(([{ collection }]) => collection)
    .filter((slug) => slug === 'contraindications' || slug === 'citations')

test.each([
  ['pages', page],
  ['REST', overRest],
])('%s fill in a linked record once, and again once it has changed', async (_, ask) => {
  await madeForAll(() => ask('one'))
  expect(await madeForAll(() => ask('two'))).toContain('First title')
  expect(records()).toEqual([])

  await retitle('Second title')
  // Over two links: the contraindication that shows it has not changed itself.
  expect(await madeForAll(() => ask('one'))).toContain('Second title')
  expect(records()).toContain('contraindications')
  expect(await madeForAll(() => ask('two'))).toContain('Second title')
  expect(records()).toEqual([])

  await retitle('First title')
})

test('records whose parts a reader has chosen push out nobody else’s', async () => {
  await madeForAll(() => overRest('one'))
  const chosen = async () => {
    const populate = 'populate[contraindications][name]=true&populate[citations][title]=true'
    return await api.rest(`/treatments?where[slug][equals]=one&depth=2&${populate}`)
  }
  for (const _ of ['first', 'again']) {
    await madeForAll(chosen)
    expect(records()).toContain('contraindications')
  }
  await madeForAll(() => overRest('one'))
  expect(records()).toEqual([])
})

test('a record that was saved as it is tells its new date', async () => {
  await madeForAll(() => overRest('one'))
  const { updatedAt } = await looseApi(running.payload).update({
    ...office,
    collection: 'citations',
    id: source,
    data: {},
  })
  expect(await madeForAll(() => overRest('one'))).toContain(updatedAt)
})

test('what changes elsewhere leaves linked records alone', async () => {
  await madeForAll(() => page('one'))
  const { docs } = await running.payload.find({
    ...office,
    collection: 'treatments',
    where: { slug: { equals: 'two' } },
  })
  const summary = english('another summary')
  await changeSigned(running.payload, 'treatments', String(docs[0]?.id), { summary })
  expect(await madeForAll(() => page('two'))).toContain(summary)
  expect(records()).toEqual([])
})

test('a record that nobody may read any more is missed at once', async () => {
  await madeForAll(() => page('one'))
  // Past the pipeline, which refuses that: what the log doesn't tell, a gap in its numbers does.
  await running.payload.db.connection
    .collection('aftercare-steps')
    .updateOne({ 'title.en': english('Cool it') }, { $set: { _status: 'draft' } })
  await countUp(1)
  await expect(madeForAll(() => page('one'))).rejects.toThrow(/missing/)
  await running.payload.db.connection
    .collection('aftercare-steps')
    .updateOne({ 'title.en': english('Cool it') }, { $set: { _status: 'published' } })
  await countUp(1)
})

test('a clock set back by a restored backup makes everything be read again', async () => {
  await madeForAll(() => page('one'))
  await madeForAll(() => page('one'))
  expect(records()).toEqual([])
  await countUp(-1)
  await madeForAll(() => page('one'))
  expect(records()).toContain('contraindications')
})

test('so does another log that has come past the number', async () => {
  await retitle('Before')
  await madeForAll(() => page('one'))
  const { era } = state
  await retitle('After')
  await madeForAll(() => page('one'))
  expect(state.era).toBe(era)
  // As if the number had been given to something else.
  await running.payload.db.connection
    .collection<{ _id: string }>('publications')
    .deleteOne({ seq: state.seq })
  await retitle('First title')
  await madeForAll(() => page('one'))
  expect(state.era).not.toBe(era)
})

test('staff and whoever goes past the front read for themselves', async () => {
  await madeForAll(() => page('one'))
  find.mockClear()
  await page('one')
  expect(records()).toContain('contraindications')
})

test('Settings are read once for all pages, and again once they or a picture have changed', async () => {
  const findGlobal = vi.spyOn(running.payload.db, 'findGlobal')
  await madeForAll(() => page('one'))
  findGlobal.mockClear()
  await madeForAll(() => page('two'))
  expect(findGlobal).not.toHaveBeenCalled()
  await looseApi(running.payload).updateGlobal({
    slug: 'settings',
    overrideAccess: true,
    locale: 'en',
    data: { phone: '+13125550199' },
  })
  findGlobal.mockClear()
  await madeForAll(() => page('two'))
  expect(findGlobal).toHaveBeenCalledOnce()
})

test('what a reader selects of a linked record narrows it only if it is a plain list', () => {
  const of = (select: unknown) => shownCollections(running.payload, 'treatments', select)
  expect(of({ name: true, seo: { title: true } })).toEqual([])
  expect(of({ name: true, image: true })).toContain('media')
  for (const odd of [null, {}, { seo: { title: false } }, { name: false, slug: true }]) {
    expect(of(odd), JSON.stringify(odd)).toContain('conditions')
  }
})

test('an id that is written otherwise than the log writes it stands for any document', async () => {
  const { docs } = await running.payload.find({ ...office, collection: 'treatments', limit: 1 })
  const id = String(docs[0]?.id)
  const keysOf = async (written: string) => {
    const making: AnswerMaking = { moment: state, dependsOn: new Set() }
    const query = `{ Treatment(id: "${written}") { slug } }`
    const { body } = await answerMaking.run(making, () => api.graphql(query))
    expect(JSON.stringify(body)).toContain(String(docs[0]?.slug))
    return [...(making.dependsOn ?? [])]
  }
  const keys = await keysOf(id)
  expect(keys).toContain(`treatments:${id}`)
  expect(keys).not.toContain('treatments')
  expect(await keysOf(id.toUpperCase())).toContain('treatments')
})

test('what a record shows is known by its links', () => {
  const of = (slug: string) => [...linkedCollections(running.payload, slug)].sort()
  expect(of('citations')).toEqual(['citations'])
  expect(of('contraindications')).toEqual([
    'citations',
    'clinicians',
    'conditions',
    'contraindications',
    'media',
    'users',
  ])
  expect(of('locations')).toEqual(expect.arrayContaining(['treatments', 'contraindications']))
})
