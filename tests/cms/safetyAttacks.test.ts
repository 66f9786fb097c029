import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, type ApiAnswer, type ApiRequest, apiOf } from '../support/callApi'
import { treatmentData, unique } from '../support/factories/documentData'
import { completeTreatment, draftedCollections, inState } from '../support/factories/inState'
import { makeUser, testPassword } from '../support/factories/people'
import { type LooseApi, type LooseDocument, looseApi } from '../support/looseApi'
import { signOffOverRest } from '../support/signOffOverRest'
import { startPayload, type TestPayload } from '../support/startPayload'
import { unsafePages } from '../support/unsafePages'

/** A safety link can't vanish from a live page, by any way into the system, an admin's included. */
let world: TestPayload
let local: LooseApi
let api: Api
let token: string
let editorToken: string
const all = { overrideAccess: true, depth: 0 } as const

interface Live {
  treatment: string
  contraindication: string
  step: string
}
const idsIn = (rows: unknown, field: string): string =>
  String(Array.isArray(rows) ? rows[0]?.[field] : undefined)

async function liveTreatment(): Promise<Live> {
  const { id } = await inState(world.payload, 'treatments', 'published')
  const doc = await local.findByID({ ...all, collection: 'treatments', id })
  return {
    treatment: id,
    contraindication: idsIn(doc.contraindications, 'contraindication'),
    step: idsIn(doc.aftercare, 'step'),
  }
}

const rest = (method: ApiRequest['method'], path: string, body?: object): Promise<ApiAnswer> =>
  api.rest(path, { ...(method ? { method } : {}), token, ...(body ? { body } : {}) })

const now = (): string => new Date().toISOString()

/** The main document, whatever its drafts say. */
const stored = (collection: 'aftercare-steps' | 'contraindications' | 'treatments', id: string) =>
  world.payload.db.findOne<LooseDocument>({ collection, where: { id: { equals: id } } })

async function inTransaction(work: (req: PayloadRequest) => Promise<unknown>): Promise<void> {
  const req = await createLocalReq({}, world.payload)
  const id = await world.payload.db.beginTransaction()
  if (id !== null) req.transactionID = id
  try {
    await work(req)
    await world.payload.db.commitTransaction(String(id))
  } catch {
    await world.payload.db.rollbackTransaction(String(id))
  }
}

async function runDue(type: 'publish' | 'unpublish', collection: string, value: string) {
  const relationTo = draftedCollections.find((each) => each === collection)
  if (!relationTo) throw new Error(`Nothing is planned for ${collection}.`)
  await world.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo, value } },
    overrideAccess: true,
  })
  await world.payload.jobs.run({ overrideAccess: true })
}

const versionsOf = async (collection: string, id: string): Promise<string[]> => {
  const found = await local.findVersions({ ...all, collection, where: { parent: { equals: id } } })
  return found.docs.map((version) => version.id)
}

const quietly = (attempt: Promise<unknown>): Promise<unknown> => attempt.catch(() => undefined)

beforeAll(async () => {
  world = await startPayload()
  local = looseApi(world.payload)
  api = apiOf(world.config)
  const admin = await makeUser(world.payload, ['admin', 'editor', 'clinicalReviewer'])
  token = await api.signIn(admin.email ?? '', testPassword)
  const editor = await makeUser(world.payload, ['editor'])
  editorToken = await api.signIn(editor.email ?? '', testPassword)
})
afterAll(() => world.stop())

/** Ways to take a live safety record away from the page that needs it. */
const removals: Record<string, (collection: string, id: string) => Promise<unknown>> = {
  'REST unpublish': (c, id) => rest('PATCH', `/${c}/${id}`, { _status: 'draft' }),
  'REST unpublish with text': (c, id) =>
    rest('PATCH', `/${c}/${id}?draft=false`, { _status: 'draft', name: 'x' }),
  'REST draft save': (c, id) => rest('PATCH', `/${c}/${id}?draft=true`, { _status: 'draft' }),
  'REST autosave': (c, id) => rest('PATCH', `/${c}/${id}?draft=true&autosave=true`, { name: 'x' }),
  'REST unpublishAllLocales': (c, id) =>
    rest('PATCH', `/${c}/${id}?unpublishAllLocales=true`, { _status: 'draft' }),
  'REST trash': (c, id) => rest('PATCH', `/${c}/${id}`, { deletedAt: now() }),
  'REST trash as a draft': (c, id) => rest('PATCH', `/${c}/${id}?draft=true`, { deletedAt: now() }),
  'REST trash as published': (c, id) =>
    rest('PATCH', `/${c}/${id}`, { deletedAt: now(), _status: 'published' }),
  'REST delete': (c, id) => rest('DELETE', `/${c}/${id}`),
  'REST delete from the trash': (c, id) => rest('DELETE', `/${c}/${id}?trash=true`),
  'REST bulk unpublish': (c, id) =>
    rest('PATCH', `/${c}?where[id][equals]=${id}`, { _status: 'draft' }),
  'REST bulk trash': (c, id) =>
    rest('PATCH', `/${c}?where[id][equals]=${id}`, { deletedAt: now() }),
  'REST bulk delete': (c, id) => rest('DELETE', `/${c}?where[id][equals]=${id}`),
  'REST languages by hand': (c, id) =>
    rest('PATCH', `/${c}/${id}`, { publicLocales: [], _status: 'published' }),
  'REST emptied in every language': async (c, id) => {
    const empty = { name: '', title: '', _status: 'published' }
    await rest('PATCH', `/${c}/${id}?locale=en`, empty)
    await rest('PATCH', `/${c}/${id}?locale=es`, empty)
  },
  'REST restored version': async (c, id) => {
    for (const version of await versionsOf(c, id)) {
      await rest('POST', `/${c}/versions/${version}`)
      await rest('POST', `/${c}/versions/${version}?draft=false`)
    }
  },
  'REST taken down alone': (c, id) => rest('POST', `/${c}/${id}/take-down`, { reason: 'x' }),
  'REST taken down with others than it has': (c, id) =>
    rest('POST', `/${c}/${id}/take-down`, { reason: 'x', andTreatments: ['f'.repeat(24)] }),
  GraphQL: (_c, id) =>
    api.graphql(
      `mutation { deleteContraindication(id: "${id}") { id } deleteAftercareStep(id: "${id}") { id } }`,
      { token },
    ),
  'Local unpublish': (collection, id) =>
    quietly(local.update({ ...all, collection, id, data: { _status: 'draft' } })),
  'Local trash': (collection, id) =>
    quietly(local.update({ ...all, collection, id, data: { deletedAt: now() } })),
  'Local trash as a draft': (collection, id) =>
    quietly(local.update({ ...all, collection, id, draft: true, data: { deletedAt: now() } })),
  'Local delete': (collection, id) => quietly(local.delete({ ...all, collection, id })),
  'Local delete of all': (collection) =>
    quietly(local.delete({ ...all, collection, trash: true, where: { id: { exists: true } } })),
  'Local restore of every version': async (collection, id) => {
    for (const version of await versionsOf(collection, id)) {
      await quietly(local.restoreVersion({ ...all, collection, id: version }))
      await quietly(local.restoreVersion({ ...all, collection, id: version, draft: true }))
    }
  },
  schedule: (collection, id) => runDue('unpublish', collection, id),
  'payload.db': async (slug, id) => {
    const collection = slug === 'contraindications' ? slug : 'aftercare-steps'
    const { db } = world.payload
    const where = { id: { equals: id } }
    const data = { _status: 'draft' }
    await quietly(db.updateOne({ collection, id, data }))
    await quietly(db.deleteOne({ collection, where }))
    await quietly(db.deleteMany({ collection, where }))
    await inTransaction((req) => db.updateOne({ collection, id, data, req }))
    await inTransaction((req) => db.deleteOne({ collection, where, req }))
  },
  'payload.db in the transaction of a publish': async (slug, id) => {
    const collection = slug === 'contraindications' ? slug : 'aftercare-steps'
    const { db } = world.payload
    const other = (await inState(world.payload, 'conditions', 'draft')).id
    const publishOther = (req: PayloadRequest) =>
      local.update({
        ...all,
        collection: 'conditions',
        id: other,
        req,
        data: { _status: 'published' },
      })
    const where = { id: { equals: id } }
    for (const attempt of [
      (req: PayloadRequest) => db.updateOne({ collection, id, req, data: { _status: 'draft' } }),
      (req: PayloadRequest) => db.updateOne({ collection, where, req, data: { _status: 'draft' } }),
      (req: PayloadRequest) =>
        db.updateMany({ collection, where, req, data: { deletedAt: now() } }),
      (req: PayloadRequest) => db.deleteOne({ collection, where, req }),
      (req: PayloadRequest) => db.deleteMany({ collection, where, req }),
      (req: PayloadRequest) => db.upsert({ collection, where, req, data: { _status: 'draft' } }),
    ]) {
      await inTransaction(async (req) => {
        await publishOther(req)
        await attempt(req)
      })
    }
  },
}

describe.each(Object.keys(removals))('%s', (name) => {
  test.each(['contraindication', 'step'] as const)('does not take a live %s away', async (kind) => {
    const collection = kind === 'step' ? 'aftercare-steps' : 'contraindications'
    const live = await liveTreatment()
    const before = await stored(collection, live[kind])
    const page = await stored('treatments', live.treatment)
    await removals[name]?.(collection, live[kind])
    expect(await stored(collection, live[kind])).toMatchObject({
      _status: 'published',
      publicLocales: before?.publicLocales,
    })
    expect((await stored(collection, live[kind]))?.deletedAt ?? null).toBeNull()
    expect(await stored('treatments', live.treatment)).toEqual(page)
    expect(await unsafePages(world.payload)).toEqual([])
  })
})

/** Ways to make a page live although a record it links is not; all get the page's id as a draft. */
const launches: Record<string, (id: string) => Promise<unknown>> = {
  'REST publish': (id) => rest('PATCH', `/treatments/${id}`, { _status: 'published' }),
  'REST publish as a draft': (id) =>
    rest('PATCH', `/treatments/${id}?draft=true`, { _status: 'published' }),
  'REST publish of one language': (id) =>
    rest('PATCH', `/treatments/${id}?publishSpecificLocale=en`, { _status: 'published' }),
  'REST bulk publish': (id) =>
    rest('PATCH', `/treatments?where[id][equals]=${id}&draft=true`, { _status: 'published' }),
  'REST bulk edit': (id) =>
    rest('PATCH', `/treatments?where[id][equals]=${id}`, { name: 'Renamed', _status: 'published' }),
  'REST duplicate': (id) => rest('POST', `/treatments/${id}/duplicate`, { _status: 'published' }),
  'REST duplicate, not as a draft': (id) =>
    rest('POST', `/treatments/${id}/duplicate?draft=false`, { _status: 'published' }),
  'REST put back': (id) => rest('POST', `/treatments/${id}/put-back`),
  'REST correct live': (id) =>
    rest('POST', `/treatments/${id}/correct-live`, { fields: ['contraindications', 'aftercare'] }),
  'REST restored version': async (id) => {
    for (const version of await versionsOf('treatments', id)) {
      await rest('POST', `/treatments/versions/${version}?draft=false`)
    }
  },
  'REST restored from the trash': async (id) => {
    await rest('PATCH', `/treatments/${id}`, { deletedAt: now() })
    await rest('PATCH', `/treatments/${id}?trash=true`, { deletedAt: null })
    await rest('PATCH', `/treatments/${id}`, { deletedAt: now() })
    await rest('PATCH', `/treatments/${id}?trash=true`, { deletedAt: null, _status: 'published' })
    await rest('PATCH', `/treatments/${id}?trash=true`, { deletedAt: null, _status: 'draft' })
  },
  'REST import': async (id) => {
    const doc = await local.findByID({ ...all, collection: 'treatments', id, draft: true })
    const slug = unique('import')
    await rest('POST', '/treatments', { ...doc, slug, _status: 'published' })
    await rest('POST', '/treatments?draft=true', { ...doc, slug, _status: 'published' })
  },
  GraphQL: (id) =>
    api.graphql(`mutation { updateTreatment(id: "${id}", data: {_status: published}) { id } }`, {
      token,
    }),
  'Local publish': (id) =>
    quietly(local.update({ ...all, collection: 'treatments', id, data: { _status: 'published' } })),
  'Local publish that names its languages': (id) =>
    quietly(
      local.update({
        ...all,
        collection: 'treatments',
        id,
        data: { _status: 'published', publicLocales: ['en', 'es'] },
      }),
    ),
  'Local duplicate': (id) =>
    quietly(
      local.duplicate({ ...all, collection: 'treatments', id, data: { _status: 'published' } }),
    ),
  'Local import with its id': async (id) => {
    const doc = await local.findByID({ ...all, collection: 'treatments', id, draft: true })
    const data = { ...doc, slug: unique('import'), _status: 'published' }
    await quietly(local.create({ ...all, collection: 'treatments', data }))
    await quietly(
      local.create({ ...all, collection: 'treatments', data: { ...data, publicLocales: ['en'] } }),
    )
  },
  'Local restore of every version': async (id) => {
    for (const version of await versionsOf('treatments', id)) {
      await quietly(local.restoreVersion({ ...all, collection: 'treatments', id: version }))
    }
  },
  schedule: (id) => runDue('publish', 'treatments', id),
  'payload.db': async (id) => {
    const { db } = world.payload
    const data = { _status: 'published', publicLocales: ['en', 'es'] }
    await quietly(db.updateOne({ collection: 'treatments', id, data }))
    await inTransaction((req) => db.updateOne({ collection: 'treatments', id, data, req }))
    await quietly(db.create({ collection: 'treatments', data: { ...treatmentData(), ...data } }))
  },
}

/** How a link of a page comes to lead to nothing public, once the page has its sign-off. */
const brokenLinks: Record<
  string,
  { state: 'draft' | 'published'; breakIt?: (id: string) => Promise<unknown> }
> = {
  'a draft': { state: 'draft' },
  'a withdrawn record': {
    state: 'published',
    breakIt: (id) =>
      local.update({ ...all, collection: 'contraindications', id, data: { _status: 'draft' } }),
  },
  'a trashed record': {
    state: 'published',
    breakIt: (id) =>
      local.update({ ...all, collection: 'contraindications', id, data: { deletedAt: now() } }),
  },
  'a record that is gone': {
    state: 'published',
    breakIt: (id) => local.delete({ ...all, collection: 'contraindications', id }),
  },
}

interface BrokenPage {
  page: string
  contraindication: string
}

/** A draft that lacks nothing, sign-off included, but one of its records. */
async function makeBrokenPage(link: string): Promise<BrokenPage> {
  const { breakIt, state } = brokenLinks[link] ?? { state: 'draft' }
  const contraindication = (await inState(world.payload, 'contraindications', state)).id
  const data = await completeTreatment(world.payload, { contraindications: [contraindication] })
  const { id } = await local.create({
    ...all,
    collection: 'treatments',
    draft: true,
    data: { ...data, _status: 'draft' },
  })
  const signers = { editor: editorToken, reviewer: token }
  await signOffOverRest(api.rest, signers, { collection: 'treatments', id })
  await breakIt?.(contraindication)
  return { page: id, contraindication }
}

const brokenPages = new Map<string, Promise<BrokenPage>>()

/** The same page each time: no attack may have changed it. */
function brokenPage(link: string): Promise<BrokenPage> {
  const made = brokenPages.get(link) ?? makeBrokenPage(link)
  brokenPages.set(link, made)
  return made
}

describe.each(Object.keys(launches))('%s', (name) => {
  test.each(Object.keys(brokenLinks))('makes no page live that links %s', async (link) => {
    const { contraindication, page } = await brokenPage(link)
    const before = await stored('treatments', page)
    expect([before?._status, before?.deletedAt ?? null]).toEqual(['draft', null])
    await launches[name]?.(page)
    expect((await stored('treatments', page))?._status).toBe('draft')
    const { docs } = await local.find({
      ...all,
      collection: 'treatments',
      pagination: false,
      where: {
        and: [
          { _status: { equals: 'published' } },
          { 'contraindications.contraindication': { equals: contraindication } },
        ],
      },
    })
    expect(docs).toEqual([])
    expect(await unsafePages(world.payload)).toEqual([])
  })
})

test('a live page is not written over with a link to nothing', async () => {
  const { treatment } = await liveTreatment()
  const page = await stored('treatments', treatment)
  const draft = await inState(world.payload, 'contraindications', 'draft')
  const rows = [{ contraindication: draft.id }]
  const written = { contraindications: rows, _status: 'published' }
  const signers = { editor: editorToken, reviewer: token }
  await signOffOverRest(api.rest, signers, {
    collection: 'treatments',
    id: treatment,
    data: { contraindications: rows },
  })
  await rest('PATCH', `/treatments/${treatment}`, written)
  await rest('PATCH', `/treatments/${treatment}?draft=true`, { contraindications: rows })
  await rest('PATCH', `/treatments?where[id][equals]=${treatment}&draft=true`, {
    _status: 'published',
  })
  await runDue('publish', 'treatments', treatment)
  expect(await stored('treatments', treatment)).toEqual(page)
  expect(await unsafePages(world.payload)).toEqual([])
})

test('one language copied to another stays a draft', async () => {
  const { treatment } = await liveTreatment()
  const page = await stored('treatments', treatment)
  const source = await local.findByID({
    ...all,
    collection: 'treatments',
    id: treatment,
    draft: true,
  })
  expect(source._status).toBe('published')
  // What the admin's "Copy to locale" does.
  await local.update({
    ...all,
    collection: 'treatments',
    id: treatment,
    draft: true,
    locale: 'es',
    data: source,
  })
  expect(await stored('treatments', treatment)).toEqual(page)
})
