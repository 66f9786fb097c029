import type { TypedUser } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Api, apiOf } from '../support/callApi'
import { redirectData, unique } from '../support/factories/documentData'
import {
  type DraftedCollection,
  type DraftedState,
  directInState,
  inState,
} from '../support/factories/inState'
import { makeUser, testPassword } from '../support/factories/people'
import { pictureFile } from '../support/factories/pictureFile'
import { changeSigned, signOff } from '../support/factories/signOff'
import { logGaps } from '../support/logGaps'
import { type LooseDocument, looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'

/** The configuration that ships, changed in every way there is: each leaves its entry, and one. */
let shipped: TestPayload
let api: Api
let admin: TypedUser
let token: string
let lastSeq = 0

const all = { overrideAccess: true, depth: 0 } as const

/** Entries since the last call. Redirects follow from some changes, in entries of their own. */
async function newEntries(): Promise<LooseDocument[]> {
  const { docs } = await shipped.payload.db.find<LooseDocument & { seq: number }>({
    collection: 'publications',
    pagination: false,
    sort: 'seq',
    where: { seq: { greater_than: lastSeq } },
  })
  lastSeq = docs.at(-1)?.seq ?? lastSeq
  return docs.filter(({ documentType }) => documentType !== 'redirects')
}

const isPublished = z.object({ _status: z.literal('published') })

const inShort = (entries: LooseDocument[]): string[] =>
  entries.map(({ action, documentType }) => `${action} ${documentType}`)

const now = () => new Date().toISOString()

async function stored(collection: DraftedCollection, state: DraftedState): Promise<string> {
  const { id } = await inState(shipped.payload, collection, state)
  if (state === 'draft') await signOff(shipped.payload, collection, id)
  await newEntries()
  return id
}

const saveForm = (method: 'PATCH' | 'POST', path: string, data: object, file?: File) =>
  api.saveForm(method, path, { data, token, ...(file ? { file } : {}) })

beforeAll(async () => {
  shipped = await startPayload()
  api = apiOf(shipped.config)
  admin = await makeUser(shipped.payload, ['admin'])
  token = await api.signIn(String(admin.email), testPassword)
})
afterAll(() => shipped.stop())
afterEach(async () => {
  expect(await logGaps(shipped.payload)).toEqual([])
})

describe('a document with drafts', () => {
  test('over REST: published, changed at another address, withdrawn', async () => {
    const id = await stored('conditions', 'draft')
    const patch = (data: object) =>
      api.rest(`/conditions/${id}?depth=0`, { method: 'PATCH', body: data, token })
    const first = unique('first')
    await patch({ _status: 'published', slug: first })
    const second = unique('second')
    await patch({ _status: 'published', slug: second })
    await patch({ _status: 'draft' })
    const by = { account: String(admin.id), name: 'admin' }
    expect(await newEntries()).toMatchObject([
      { action: 'publish', documentId: id, slug: first, by, locales: ['en', 'es'] },
      { action: 'update', slug: second, previousSlug: first, severity: 'minor', by },
      { action: 'unpublish', slug: second, locales: [], by },
    ])
  })

  test('in the admin: autosaves leave nothing, the publish button one entry', async () => {
    const id = await stored('contraindications', 'published')
    const form = `/contraindications/${id}?depth=0&fallback-locale=null&locale=en`
    const name = 'Another name'
    await saveForm('PATCH', `${form}&draft=true&autosave=true`, { name, _status: 'draft' })
    expect(await newEntries()).toEqual([])
    await signOff(shipped.payload, 'contraindications', id)
    await saveForm('PATCH', form, { name, _status: 'published' })
    expect(await newEntries()).toMatchObject([
      { action: 'update', documentId: id, title: name, snapshot: { name: { en: name } } },
    ])
  })

  test('to the trash, restored as published, deleted for good', async () => {
    const id = await stored('locations', 'published')
    const local = looseApi(shipped.payload)
    const at = { ...all, collection: 'locations', id }
    await local.update({ ...at, data: { deletedAt: now() } })
    await local.update({ ...at, trash: true, data: { deletedAt: null, _status: 'published' } })
    await local.delete(at)
    expect(inShort(await newEntries())).toEqual([
      'trash locations',
      'restore locations',
      'delete locations',
    ])
  })

  test('a version restored and published is a change back', async () => {
    const id = await stored('conditions', 'published')
    const local = looseApi(shipped.payload)
    const at = { ...all, collection: 'conditions' }
    const { docs } = await local.findVersions({ ...at, where: { parent: { equals: id } } })
    await changeSigned(shipped.payload, 'conditions', id, { name: 'Later' })
    const version = docs.find(({ version: copy }) => isPublished.safeParse(copy).success)
    const path = `/conditions/versions/${version?.id}`
    const restored = await api.rest(`${path}?draft=true`, { method: 'POST', token })
    expect(restored.status).toBe(200)
    expect(inShort(await newEntries())).toEqual(['update conditions'])
    // A later text has been live since, so that the sign-off of this one counts no more.
    await signOff(shipped.payload, 'conditions', id)
    await local.update({ ...at, id, data: { _status: 'published' } })
    const [back] = await newEntries()
    expect(back).toMatchObject({ action: 'update' })
    expect(back?.title).not.toBe('Later')
  })

  test('many at once, over REST', async () => {
    const ids = [await stored('conditions', 'draft'), await stored('conditions', 'draft')]
    const many = `/conditions?depth=0&${ids.map((id, i) => `where[id][in][${i}]=${id}`).join('&')}`
    const published = await api.rest(many, {
      method: 'PATCH',
      body: { _status: 'published' },
      token,
    })
    expect(published.status).toBe(200)
    await api.rest(many, { method: 'DELETE', token })
    expect(inShort(await newEntries())).toEqual([
      'publish conditions',
      'publish conditions',
      'delete conditions',
      'delete conditions',
    ])
  })

  test('planned: published and withdrawn later, by whoever planned it', async () => {
    const id = await stored('conditions', 'draft')
    for (const type of ['publish', 'unpublish'] as const) {
      await shipped.payload.jobs.queue({
        task: 'schedulePublish',
        input: {
          type,
          doc: { relationTo: 'conditions', value: id },
          user: { relationTo: 'users', value: String(admin.id) },
        },
        overrideAccess: true,
      })
      await shipped.payload.jobs.run({ overrideAccess: true })
    }
    const by = { account: String(admin.id) }
    expect(await newEntries()).toMatchObject([
      { action: 'publish', documentId: id, by },
      { action: 'unpublish', documentId: id, by },
    ])
  })

  test('a script’s change is the system’s', async () => {
    const id = await stored('conditions', 'draft')
    const at = { ...all, collection: 'conditions', id }
    await looseApi(shipped.payload).update({ ...at, data: { _status: 'published' } })
    const [entry] = await newEntries()
    expect(entry?.by).toEqual({ name: 'system' })
  })

  test('a language that a warning loses is lost by the pages that need it', async () => {
    const id = await stored('treatments', 'published')
    const treatment = await shipped.payload.findByID({ ...all, collection: 'treatments', id })
    const warning = treatment.contraindications?.[0]?.contraindication
    const local = looseApi(shipped.payload)
    const at = { ...all, collection: 'contraindications', id: String(warning) }
    await local.update({ ...at, locale: 'es', draft: true, data: { name: '' } })
    await local.update({ ...at, locale: 'en', data: { _status: 'published' } })
    expect(await newEntries()).toMatchObject([
      { action: 'update', documentType: 'contraindications', locales: ['en'] },
      { action: 'languages', documentType: 'treatments', documentId: id, locales: ['en'] },
    ])
  })
})

describe('what is live as soon as it is saved', () => {
  test('a picture: uploaded in the admin, its file replaced, described, trashed', async () => {
    const upload = async () => {
      const { data, mimetype, name } = await pictureFile()
      return new File([new Uint8Array(data)], name, { type: mimetype })
    }
    const answer = await saveForm('POST', '/media?depth=0', { alt: 'A cheek' }, await upload())
    const { id } = z.object({ doc: z.object({ id: z.string() }) }).parse(answer.body).doc
    await saveForm('PATCH', `/media/${id}?depth=0`, {}, await upload())
    await saveForm('PATCH', `/media/${id}?depth=0`, { alt: 'A chin' })
    await saveForm('PATCH', `/media/${id}?depth=0`, { deletedAt: now() })
    const entries = await newEntries()
    expect(inShort(entries)).toEqual([
      'publish media',
      'update media',
      'update media',
      'trash media',
    ])
    expect(entries.map(({ title }) => title)).toEqual(['A cheek', 'A cheek', 'A chin', 'A chin'])
    const files = entries.map(
      ({ snapshot }) => z.object({ filename: z.string() }).safeParse(snapshot).data?.filename,
    )
    expect(files[0]).not.toBe(files[1])
    expect(files[1]).toBe(files[2])
  })

  test('sources and people', async () => {
    for (const collection of ['citations', 'clinicians'] as const) {
      const { id } = await directInState(shipped.payload, collection, 'published')
      const path = `/${collection}/${id}?depth=0`
      const field = collection === 'citations' ? 'publisher' : 'credentials'
      await api.rest(path, { method: 'PATCH', body: { [field]: 'Other' }, token })
      await api.rest(path, { method: 'DELETE', token })
      expect(inShort(await newEntries())).toEqual([
        `publish ${collection}`,
        `update ${collection}`,
        `delete ${collection}`,
      ])
    }
  })

  test('old addresses are in the log too', async () => {
    const { body } = await api.rest('/redirects', { method: 'POST', body: redirectData(), token })
    const { doc } = z.object({ doc: z.object({ id: z.string() }) }).parse(body)
    const { docs } = await shipped.payload.find({
      collection: 'publications',
      overrideAccess: true,
      where: { documentId: { equals: doc.id } },
    })
    expect(docs).toMatchObject([{ action: 'publish', documentType: 'redirects' }])
  })

  test('Settings, and Home with its drafts', async () => {
    await saveForm('POST', '/globals/settings?depth=0', {
      organisation: 'A clinic',
      emergencyText: 'Call.',
    })
    await saveForm('POST', '/globals/settings?depth=0', { organisation: 'Another clinic' })
    const home = '/globals/home?depth=0&locale=en'
    await saveForm('POST', `${home}&draft=true&autosave=true`, { heading: 'One', _status: 'draft' })
    await saveForm('POST', home, { heading: 'One', _status: 'published' })
    await saveForm('POST', home, { heading: 'Two', _status: 'published' })
    await saveForm('POST', home, { _status: 'draft' })
    expect(inShort(await newEntries())).toEqual([
      'publish settings',
      'update settings',
      'publish home',
      'update home',
      'unpublish home',
    ])
  })
})
