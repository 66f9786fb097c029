import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { correctableFields } from '@/editorial/correctLive/correctableFields'
import { type Api, type ApiAnswer, apiOf } from '../support/callApi'
import { unique } from '../support/factories/documentData'
import { inState } from '../support/factories/inState'
import { makeUser, testPassword } from '../support/factories/people'
import { proseOf } from '../support/factories/proseOf'
import { type LooseApi, type LooseDocument, looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'

/** A live page is corrected where no clinical word stands, while a clinical draft goes on waiting. */
let world: TestPayload
let local: LooseApi
let api: Api
let token: string
const base = { overrideAccess: true, depth: 0, collection: 'treatments' } as const

beforeAll(async () => {
  world = await startPayload()
  local = looseApi(world.payload)
  api = apiOf(world.config)
  const editor = await makeUser(world.payload, ['editor'])
  token = await api.signIn(editor.email ?? '', testPassword)
})
afterAll(() => world.stop())

const saveDraft = (id: string, data: object, locale = 'en'): Promise<LooseDocument> =>
  local.update({ ...base, id, draft: true, locale, data: { ...data, _status: 'draft' } })

const live = (id: string, locale = 'en'): Promise<LooseDocument> =>
  local.findByID({ ...base, id, locale })

const draftOf = async (id: string): Promise<unknown> => {
  const { updatedAt: _u, ...draft } = await local.findByID({ ...base, id, draft: true })
  return draft
}

const ask = (id: string): Promise<ApiAnswer> =>
  api.rest(`/treatments/${id}/correct-live`, { token })

const correct = (id: string, fields: string[], as: { token?: string } = { token }) =>
  api.rest(`/treatments/${id}/correct-live`, { method: 'POST', body: { fields }, ...as })

const entriesOf = async (id: string): Promise<LooseDocument[]> => {
  const found = await local.find({
    collection: 'publications',
    overrideAccess: true,
    where: { documentId: { equals: id } },
  })
  return found.docs
}

const namesIn = ({ body }: ApiAnswer): string[] =>
  z
    .object({ fields: z.array(z.object({ name: z.string() })) })
    .parse(body)
    .fields.map(({ name }) => name)

test('the fields that can be corrected hold no clinical content, inside either', () => {
  const { fields } = world.payload.collections.treatments.config
  const names = correctableFields('treatments', fields).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['name', 'slug', 'seo', 'image', 'related']))
  for (const clinical of ['summary', 'whatItIs', 'variants', 'treats', 'risks', 'questions']) {
    expect(names).not.toContain(clinical)
  }
  for (const guarded of ['contraindications', 'aftercare', 'review', 'publicLocales', 'editedBy']) {
    expect(names).not.toContain(guarded)
  }
})

test('puts the chosen words live in every language, and leaves the draft waiting', async () => {
  const { id } = await inState(world.payload, 'treatments', 'published')
  const was = await live(id)
  await saveDraft(id, { name: 'Corrected', whatItIs: proseOf('Another claim.') })
  await saveDraft(id, { name: 'Corregido' }, 'es')
  await saveDraft(id, { seo: { title: 'For search' } })
  const answer = await ask(id)
  expect(namesIn(answer).toSorted()).toEqual(['name', 'seo'])
  expect(JSON.stringify(answer.body)).toContain('"labels":[{"en":"Name","es":"Nombre"}]')
  const draft = await draftOf(id)
  const before = await entriesOf(id)

  expect((await correct(id, ['name'])).status).toBe(200)
  expect(await live(id)).toMatchObject({
    name: 'Corrected',
    whatItIs: was.whatItIs,
    seo: was.seo,
    _status: 'published',
  })
  expect((await live(id, 'es')).name).toBe('Corregido')
  expect(await draftOf(id)).toEqual(draft)
  const versions = await local.findVersions({
    ...base,
    where: {
      and: [
        { parent: { equals: id } },
        { 'version._status': { equals: 'draft' } },
        { updatedAt: { greater_than: (await live(id)).updatedAt } },
      ],
    },
  })
  expect(versions.docs.length, 'the form still says: changed').toBeGreaterThan(0)
  const entries = await entriesOf(id)
  expect(entries).toHaveLength(before.length + 1)
  expect(entries[0]).toMatchObject({ action: 'update', severity: 'minor', title: 'Corrected' })
  expect(namesIn(await ask(id))).toEqual(['seo'])
})

test('refuses clinical fields, unknown fields and fields that say the same', async () => {
  const { id } = await inState(world.payload, 'treatments', 'published')
  await saveDraft(id, { name: 'New', summary: 'Another claim.', risks: [] })
  const before = await entriesOf(id)
  const was = await live(id)
  for (const field of [
    'summary',
    'risks',
    'contraindications',
    'aftercare',
    'review',
    '_status',
    'publicLocales',
    'updatedAt',
    'deletedAt',
    'id',
    'editedBy',
    'name.en',
    'seo',
    'nothing',
  ]) {
    const answer = await correct(id, ['name', field])
    expect(answer.status, field).toBe(400)
  }
  expect((await correct(id, [])).status).toBe(400)
  expect(await live(id)).toEqual(was)
  expect(await entriesOf(id)).toEqual(before)
})

test('a new address is checked and the old one leads to it', async () => {
  const { id } = await inState(world.payload, 'treatments', 'published')
  const other = await live((await inState(world.payload, 'treatments', 'published')).id)
  const old = (await live(id)).slug
  const slug = unique('corrected')
  await saveDraft(id, { slug: other.slug })
  const refused = await correct(id, ['slug'])
  expect(refused.status).toBe(400)
  expect(JSON.stringify(refused.body)).toMatch(/already the address of/)
  expect((await live(id)).slug).toBe(old)

  await saveDraft(id, { slug })
  expect((await correct(id, ['slug'])).status).toBe(200)
  const [row] = (
    await local.find({
      collection: 'redirects',
      overrideAccess: true,
      where: { from: { equals: `/treatments/${old}` } },
    })
  ).docs
  expect(row?.to).toBe(`/treatments/${slug}`)
})

test('the form’s own rules hold in every language that is live', async () => {
  const { id } = await inState(world.payload, 'treatments', 'published')
  await saveDraft(id, { seo: { title: 'x'.repeat(71) } }, 'es')
  const answer = await correct(id, ['seo'])
  expect(answer.status).toBe(400)
  expect((await live(id, 'es')).seo).not.toMatchObject({ title: expect.anything() })

  await saveDraft(id, { seo: { title: '' } }, 'es')
  await saveDraft(id, { name: '' }, 'es')
  expect((await correct(id, ['name'])).body).toMatchObject({
    errors: [{ message: expect.stringMatching(/in Spanish the draft leaves empty/) }],
  })
  await saveDraft(id, { name: '' })
  expect((await correct(id, ['name'])).status).toBe(400)
  expect((await live(id)).name).toBeTruthy()
})

test('needs something live, a draft, and a member of staff', async () => {
  const draft = await inState(world.payload, 'treatments', 'draft')
  const unchanged = await inState(world.payload, 'treatments', 'published')
  const withdrawn = await inState(world.payload, 'treatments', 'withdrawn')
  for (const { id } of [draft, unchanged, withdrawn]) {
    expect(namesIn(await ask(id))).toEqual([])
    expect((await correct(id, ['name'])).status).toBe(409)
  }
  const { id } = await inState(world.payload, 'treatments', 'publishedWithDraft')
  const noRole = await makeUser(world.payload, [])
  const strangers = [{}, { token: await api.signIn(noRole.email ?? '', testPassword) }]
  for (const as of strangers) {
    expect((await correct(id, ['name'], as)).status).toBe(403)
    expect((await api.rest(`/treatments/${id}/correct-live`, as)).status).toBe(403)
  }
  expect((await correct('f'.repeat(24), ['name'])).status).toBe(404)
})
