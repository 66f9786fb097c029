import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Doc, startWorld, type World } from './pipelineWorld'

/** What may go live, in which languages, and what keeps a safety record where it is. */
let world: World
const all = { overrideAccess: true } as const

interface Names {
  en?: string
  es?: string
}

/** Saves a draft in each language, then publishes the whole from the first one. */
async function save(
  collection: string,
  names: Names,
  rest: object = {},
  status: 'draft' | 'published' = 'published',
): Promise<Doc> {
  const [first, ...others] = Object.entries(names)
  const doc = await world.api.create({
    ...all,
    collection,
    draft: true,
    locale: first?.[0],
    data: { name: first?.[1], ...rest },
  })
  for (const [locale, name] of others) {
    await world.api.update({ ...all, collection, id: doc.id, draft: true, locale, data: { name } })
  }
  if (status === 'published') await publish(collection, doc.id, first?.[0])
  return doc
}

const publish = (collection: string, id: string, locale = 'en', data: object = {}): Promise<Doc> =>
  world.api.update({ ...all, collection, id, locale, data: { ...data, _status: 'published' } })

const withWarning = (record: Doc): object => ({
  contraindications: [{ contraindication: record.id }],
})

const localesOf = async (collection: string, id: string): Promise<unknown> =>
  (await world.stored(collection, id))?.publicLocales

async function isLive(collection: string, id: string): Promise<boolean> {
  const doc = await world.stored(collection, id)
  return doc !== null && doc._status === 'published' && !doc.deletedAt
}

const entries = async (): Promise<string[]> =>
  (await world.newEntries()).map(({ action, documentType }) => `${action} ${documentType}`)

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())
beforeEach(async () => {
  await world.newEntries()
})

describe('languages', () => {
  test('a language is public as soon as its required text is complete', async () => {
    const doc = await save('treatments', { en: 'Laser' })
    expect(await localesOf('treatments', doc.id)).toEqual(['en'])
    const asked = (locale: string) =>
      world.rest('GET', `/treatments?locale=${locale}&depth=0`, undefined, 'anybody')
    expect((await asked('en')).docs.map(({ id }) => id)).toContain(doc.id)
    expect((await asked('es')).docs).toEqual([])
    expect((await asked('all')).docs).toEqual([])

    await publish('treatments', doc.id, 'es', { name: 'Láser' })
    expect(await localesOf('treatments', doc.id)).toEqual(['en', 'es'])
    expect((await asked('es')).docs.map(({ id }) => id)).toEqual([doc.id])
  })

  test('Spanish alone can be public', async () => {
    const doc = await save('treatments', { es: 'Láser' })
    expect(await localesOf('treatments', doc.id)).toEqual(['es'])
  })

  test('nobody but the gate says in which languages', async () => {
    const answer = await world.rest('POST', '/treatments', {
      name: 'Laser',
      _status: 'published',
      publicLocales: ['es'],
    })
    expect(await localesOf('treatments', String(answer.doc?.id))).toEqual(['en'])
    const doc = await world.api.create({
      ...all,
      collection: 'treatments',
      data: { name: 'Laser', _status: 'published', publicLocales: ['en', 'es'] },
    })
    expect(await localesOf('treatments', doc.id)).toEqual(['en'])
  })

  test('blanks are no text: with no language left it is refused, and the form marks the field', async () => {
    const answer = await world.rest('POST', '/treatments', { name: '  ', _status: 'published' })
    expect(answer.status).toBe(400)
    expect(answer.errors[0]?.data).toMatchObject({
      errors: [{ path: 'name', label: expect.stringContaining('(English)') }],
    })
    expect(await entries()).toEqual([])
  })
})

describe('a live treatment keeps its safety records', () => {
  test('it goes live only when each of them is', async () => {
    const record = await save('contraindications', { en: 'Pregnancy' }, {}, 'draft')
    const draft = await save('treatments', { en: 'Laser' }, withWarning(record), 'draft')
    await expect(publish('treatments', draft.id)).rejects.toMatchObject({
      status: 400,
      data: {
        errors: [
          {
            path: 'contraindications.0.contraindication',
            message: expect.stringContaining('“Pregnancy” is not published'),
          },
        ],
      },
    })
    expect(await isLive('treatments', draft.id)).toBe(false)
    await publish('contraindications', record.id)
    await publish('treatments', draft.id)
    expect(await isLive('treatments', draft.id)).toBe(true)
  })

  test.each([
    [
      'unpublished',
      (id: string) => world.rest('PATCH', `/contraindications/${id}`, { _status: 'draft' }),
    ],
    [
      'trashed',
      (id: string) =>
        world.rest('PATCH', `/contraindications/${id}`, { deletedAt: new Date().toISOString() }),
    ],
    ['deleted', (id: string) => world.rest('DELETE', `/contraindications/${id}`)],
  ])('a record in use is not %s', async (_, withdraw) => {
    const record = await save('contraindications', { en: 'Pregnancy' })
    const treatment = await save('treatments', { en: 'Laser peel' }, withWarning(record))
    await world.newEntries()
    const answer = await withdraw(record.id)
    expect(answer.status).toBe(409)
    expect(answer.errors[0]?.message).toMatch(/part of the safety information of “Laser peel”/)
    expect(await isLive('contraindications', record.id)).toBe(true)

    // A draft without the link is not enough: patients still read the live page.
    await world.api.update({
      ...all,
      collection: 'treatments',
      id: treatment.id,
      draft: true,
      data: { contraindications: [] },
    })
    expect((await withdraw(record.id)).status).toBe(409)
    expect(await entries()).toEqual([])
    await publish('treatments', treatment.id)
    expect((await withdraw(record.id)).status).toBe(200)
    expect(await isLive('contraindications', record.id)).toBe(false)
  })

  test('a record that only drafts and trashed pages use can go', async () => {
    const record = await save('aftercare-steps', { en: 'Stay out of the sun' })
    const link = { aftercare: [{ step: record.id }] }
    await save('treatments', { en: 'Draft' }, link, 'draft')
    const trashed = await save('treatments', { en: 'Trashed' }, link)
    await world.api.update({
      ...all,
      collection: 'treatments',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    })
    await world.api.delete({ ...all, collection: 'aftercare-steps', id: record.id })
    // And the trashed page can't come back without it.
    await expect(
      world.api.update({
        ...all,
        collection: 'treatments',
        id: trashed.id,
        trash: true,
        data: { deletedAt: null, _status: 'published' },
      }),
    ).rejects.toMatchObject({ status: 400 })
    expect(await isLive('treatments', trashed.id)).toBe(false)
  })

  test('a scheduled unpublish of a record in use fails and leaves it live', async () => {
    const record = await save('contraindications', { en: 'Pregnancy' })
    await save('treatments', { en: 'Laser' }, withWarning(record))
    const job = await world.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'unpublish', doc: { relationTo: 'contraindications', value: record.id } },
      overrideAccess: true,
    })
    await world.payload.jobs.runByID({ id: job.id })
    expect(await isLive('contraindications', record.id)).toBe(true)
  })
})

describe('a treatment is public only in the languages of its safety records', () => {
  test('it gains and loses a language with them, in the same publish', async () => {
    const record = await save('contraindications', { en: 'Pregnancy' })
    const treatment = await save('treatments', { en: 'Laser', es: 'Láser' }, withWarning(record))
    expect(await localesOf('treatments', treatment.id)).toEqual(['en'])
    await world.newEntries()

    await publish('contraindications', record.id, 'es', { name: 'Embarazo' })
    expect(await localesOf('treatments', treatment.id)).toEqual(['en', 'es'])
    expect(await world.newEntries()).toMatchObject([
      { action: 'update', documentType: 'contraindications', locales: ['en', 'es'] },
      { action: 'languages', documentType: 'treatments', locales: ['en', 'es'] },
    ])

    await world.api.update({
      ...all,
      collection: 'contraindications',
      id: record.id,
      draft: true,
      locale: 'es',
      data: { name: '' },
    })
    await publish('contraindications', record.id)
    expect(await localesOf('treatments', treatment.id)).toEqual(['en'])
    expect(await entries()).toEqual(['update contraindications', 'languages treatments'])
  })

  test('a record may not lose the only language a treatment has', async () => {
    const record = await save('contraindications', { en: 'Pregnancy', es: 'Embarazo' })
    const treatment = await save('treatments', { es: 'Láser' }, withWarning(record))
    await world.newEntries()
    await world.api.update({
      ...all,
      collection: 'contraindications',
      id: record.id,
      draft: true,
      locale: 'es',
      data: { name: '' },
    })
    await expect(publish('contraindications', record.id)).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('“Láser”'),
    })
    expect(await localesOf('contraindications', record.id)).toEqual(['en', 'es'])
    expect(await localesOf('treatments', treatment.id)).toEqual(['es'])
    expect(await entries()).toEqual([])
  })

  test('a treatment and a record without a common language: refused at the row', async () => {
    const record = await save('contraindications', { en: 'Pregnancy' })
    const draft = await save('treatments', { es: 'Láser' }, withWarning(record), 'draft')
    await expect(publish('treatments', draft.id, 'es')).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'contraindications.0.contraindication' }] },
    })
  })

  test('many records published at once settle their treatment to the last word', async () => {
    const records = await Promise.all(
      ['A', 'B', 'C'].map((name) => save('contraindications', { en: name })),
    )
    const treatment = await save(
      'treatments',
      { en: 'Laser', es: 'Láser' },
      { contraindications: records.map(({ id }) => ({ contraindication: id })) },
    )
    for (const { id } of records) {
      await world.api.update({
        ...all,
        collection: 'contraindications',
        id,
        draft: true,
        locale: 'es',
        data: { name: 'Sí' },
      })
    }
    await world.newEntries()
    await world.api.update({
      ...all,
      collection: 'contraindications',
      where: { id: { in: records.map(({ id }) => id) } },
      draft: true,
      data: { _status: 'published' },
    })
    expect(await localesOf('treatments', treatment.id)).toEqual(['en', 'es'])
    expect((await entries()).toSorted()).toEqual([
      'languages treatments',
      ...Array(3).fill('update contraindications'),
    ])
  })
})
