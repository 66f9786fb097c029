import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Api, apiOf } from '../support/callApi'
import { conditionData, locationData } from '../support/factories/documentData'
import { directInState, inState } from '../support/factories/inState'
import { makeUser, testPassword } from '../support/factories/people'
import { publishSigned } from '../support/factories/signOff'
import { type LooseApi, looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'

/** Who links a document: from fields and prose, on live pages and in drafts. */
let world: TestPayload
let local: LooseApi
let api: Api
let token: string
const all = { overrideAccess: true, depth: 0 } as const

const words = z.array(z.object({ en: z.string() }).transform(({ en }) => en))
const usesSchema = z.object({
  uses: z.array(
    z.object({
      documentType: z.string(),
      documentId: z.string(),
      title: z.string(),
      live: words,
      draft: words,
    }),
  ),
})

beforeAll(async () => {
  world = await startPayload()
  local = looseApi(world.payload)
  api = apiOf(world.config)
  const editor = await makeUser(world.payload, ['editor'])
  token = await api.signIn(editor.email ?? '', testPassword)
})
afterAll(() => world.stop())

async function usesOf(collection: string, id: string) {
  const { body } = await api.rest(`/${collection}/${id}/where-used`, { token })
  return usesSchema.parse(body).uses
}

/** Prose with one link, in a list in a list. */
const proseWithLink = (url: string) => {
  const node = (type: string, children: object[], rest: object = {}) => ({
    type,
    children,
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    ...rest,
  })
  const text = {
    type: 'text',
    text: 'here',
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
    version: 1,
  }
  const link = node('link', [text], {
    id: '65f000000000000000000001',
    fields: { linkType: 'custom', newTab: false, url },
  })
  const list = (children: object[]) =>
    node('list', children, { listType: 'bullet', start: 1, tag: 'ul' })
  const inner = list([node('listitem', [link], { value: 1 })])
  return { root: node('root', [list([node('listitem', [inner], { value: 1 })])]) }
}

test('from fields in rows and lists, draft and live told apart', async () => {
  const { id } = await inState(world.payload, 'treatments', 'published')
  const treatment = await local.findByID({ ...all, collection: 'treatments', id })
  const rows = z
    .array(z.object({ contraindication: z.string() }))
    .parse(treatment.contraindications)
  const record = rows[0]?.contraindication ?? ''
  expect(await usesOf('contraindications', record)).toEqual([
    {
      documentType: 'treatments',
      documentId: id,
      title: treatment.name,
      live: ['Contraindication'],
      draft: [],
    },
  ])
  await local.update({
    ...all,
    collection: 'treatments',
    id,
    draft: true,
    data: { contraindications: [], _status: 'draft' },
  })
  expect(await usesOf('contraindications', record)).toMatchObject([
    { documentId: id, live: ['Contraindication'], draft: [] },
  ])

  const clinic = await local.create({
    ...all,
    collection: 'locations',
    draft: true,
    data: { ...locationData(), offers: [{ treatment: id }], _status: 'draft' },
  })
  expect(await usesOf('treatments', id)).toMatchObject([
    { documentType: 'locations', documentId: clinic.id, live: [], draft: ['Treatment'] },
  ])
})

test('a picture and a source, and the home page', async () => {
  const picture = await directInState(world.payload, 'media', 'published')
  const { id } = await inState(world.payload, 'treatments', 'published')
  await local.update({
    ...all,
    collection: 'treatments',
    id,
    data: { image: picture.id, _status: 'published' },
  })
  expect(await usesOf('media', picture.id)).toMatchObject([{ documentId: id, live: ['Picture'] }])
  await local.updateGlobal({
    ...all,
    slug: 'home',
    data: { heading: 'Home', featuredTreatments: [id], _status: 'published' },
  })
  expect(await usesOf('treatments', id)).toMatchObject([
    { documentType: 'home', live: ['Treatments to show first'], draft: [] },
  ])
})

test('from prose, by the address of its page', async () => {
  const { id } = await inState(world.payload, 'treatments', 'published')
  const { slug } = await local.findByID({ ...all, collection: 'treatments', id })
  const condition = async (url: string) =>
    local.create({
      ...all,
      collection: 'conditions',
      draft: true,
      data: { ...conditionData(), description: proseWithLink(url), _status: 'draft' },
    })
  const linking = [
    await condition(`/treatments/${slug}`),
    await condition(`/es/treatments/${slug}#risks`),
    await condition(`https://clinic.example/treatments/${slug}/aftercare`),
  ]
  await condition(`/treatments/${slug}-2`)
  await condition(`/conditions/${slug}`)
  const found = await usesOf('treatments', id)
  expect(found.map((use) => use.documentId).toSorted()).toEqual(
    linking.map((doc) => doc.id).toSorted(),
  )
  expect(found[0]).toMatchObject({ live: [], draft: ['What it is'] })
  await publishSigned(world.payload, 'conditions', linking[0]?.id ?? '')
  expect((await usesOf('treatments', id)).find((use) => use.live.length > 0)).toMatchObject({
    documentId: linking[0]?.id,
    live: ['What it is'],
    draft: [],
  })
})

test('for staff only', async () => {
  const { id } = await inState(world.payload, 'conditions', 'published')
  const noRole = await makeUser(world.payload, [])
  for (const as of [{}, { token: await api.signIn(noRole.email ?? '', testPassword) }]) {
    expect((await api.rest(`/conditions/${id}/where-used`, as)).status).toBe(403)
  }
  expect((await api.rest(`/conditions/${'f'.repeat(24)}/where-used`, { token })).status).toBe(404)
})
