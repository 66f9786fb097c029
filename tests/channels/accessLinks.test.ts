import type { FindArgs, PaginatedDocs } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, apiOf } from '../support/callApi'
import { type WebOfLinks, webOfLinks } from '../support/factories/webOfLinks'
import { looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'

let test: TestPayload
let api: Api
let web: WebOfLinks

beforeAll(async () => {
  test = await startPayload()
  api = apiOf(test.config)
  web = await webOfLinks(test.payload)
})
afterAll(() => test.stop())

/** The hidden ids that an answer names. */
const leaks = (body: unknown): string[] => {
  const text = JSON.stringify(body)
  return web.hidden.filter((id) => text.includes(id))
}

const text = (body: unknown): string => JSON.stringify(body)

const depths = [0, 1, 2, 9]

describe.each(depths)('at depth %i', (depth) => {
  it.each(['en', 'es'])('no id of something hidden leaves, in %s', async (locale) => {
    const query = `depth=${depth}&locale=${locale}`
    const paths = [
      `/treatments/${web.treatment}?${query}`,
      `/treatments?${query}`,
      `/locations/${web.location}?${query}`,
      `/locations?${query}`,
      `/globals/home?${query}`,
      `/conditions/${web.readable}?${query}&joins[treatments][limit]=5`,
      `/contraindications/${web.contraindication}?${query}&joins[treatments][limit]=5`,
    ]
    for (const path of paths) {
      const { status, body } = await api.rest(path)
      expect([path, status]).toEqual([path, 200])
      expect([path, leaks(body)]).toEqual([path, []])
      expect([path, text(body).includes('HIDDENWORDING')]).toEqual([path, false])
    }
  })
})

it('what may be followed is there, in its language', async () => {
  const english = await api.rest(`/treatments/${web.treatment}?depth=0&locale=en`)
  expect(english.body).toMatchObject({
    treats: [{ condition: web.readable }, { condition: web.englishOnly }],
    contraindications: [{ contraindication: web.contraindication }],
    related: [],
    image: null,
  })
  const spanish = await api.rest(`/treatments/${web.treatment}?depth=0&locale=es`)
  expect(spanish.body).toMatchObject({ treats: [{ condition: web.readable }] })
  expect(text(spanish.body)).not.toContain(web.englishOnly)
  const clinic = await api.rest(`/locations/${web.location}?depth=0`)
  expect(clinic.body).toMatchObject({ offers: [{ treatment: web.treatment }], photos: [] })
  const home = await api.rest('/globals/home?depth=0')
  expect(home.body).toMatchObject({
    featuredTreatments: [web.treatment],
    featuredLocations: [web.location],
  })
})

it('staff see every link', async () => {
  const found = await looseApi(test.payload).findByID({
    collection: 'treatments',
    id: web.treatment,
    overrideAccess: true,
    depth: 0,
  })
  expect(leaks(found)).not.toEqual([])
})

it('a selected part of a document is treated like the whole', async () => {
  for (const part of ['treats', 'related', 'image', 'review', 'alternatives']) {
    const path = `/treatments/${web.treatment}?depth=0&select[${part}]=true`
    expect([part, leaks((await api.rest(path)).body)]).toEqual([part, []])
  }
})

it('over GraphQL too, and a row that lost its link doesn’t break the answer', async () => {
  for (const locale of ['en', 'es']) {
    const { body } = await api.graphql(
      `{
        Treatment(id: "${web.treatment}", locale: ${locale}) {
          name
          image { id }
          related { id }
          citations { id }
          review { reviewedBy { id name } }
          treats { condition { id name } }
          alternatives { treatment { id } }
        }
        Locations(locale: ${locale}) { docs { offers { treatment { id name } } photos { id } } }
        Home(locale: ${locale}) { featuredTreatments { id } featuredLocations { id } }
      }`,
    )
    expect(body).not.toHaveProperty('errors')
    expect(leaks(body)).toEqual([])
    const treats = [{ condition: { id: web.readable } }, { condition: { id: web.englishOnly } }]
    expect(body).toMatchObject({
      data: { Treatment: { treats: locale === 'en' ? treats : treats.slice(0, 1) } },
    })
  }
})

it('many documents cost one look-up for each collection they link', async () => {
  const { db } = test.payload
  const asked: string[] = []
  const find = db.find
  db.find = <T>(args: FindArgs) => {
    if (args.select && Object.keys(args.select).join() === 'id') asked.push(args.collection)
    return find.call<typeof db, [FindArgs], Promise<PaginatedDocs<T>>>(db, args)
  }
  try {
    await api.rest('/treatments?depth=0&limit=100')
  } finally {
    db.find = find
  }
  expect(asked.length).toBeGreaterThan(0)
  expect(asked).toEqual([...new Set(asked)])
})

describe('a safety record that is gone', () => {
  const broken = { message: expect.stringContaining('safety warning') }

  beforeAll(async () => {
    // Behind the pipeline's back: what must never happen, in case it does.
    const { connection } = test.payload.db
    const [{ _id } = { _id: undefined }] = await connection
      .collection('contraindications')
      .find({})
      .toArray()
      .then((all) => all.filter(({ _id: id }) => String(id) === web.contraindication))
    await connection
      .collection('contraindications')
      .updateOne({ _id }, { $set: { _status: 'draft' } })
  })

  it.each([
    ['the treatment', () => `/treatments/${web.treatment}`],
    ['the treatment at depth 0', () => `/treatments/${web.treatment}?depth=0`],
    ['a list with it', () => '/treatments?limit=100'],
    [
      'a selected part with the link',
      () => `/treatments/${web.treatment}?select[contraindications]=true`,
    ],
  ])('%s is withheld, loudly', async (_, path) => {
    const { status, body } = await api.rest(path())
    expect(status).toBe(503)
    expect(body).toEqual({ errors: [expect.objectContaining(broken)] })
    expect(text(body)).not.toContain(web.contraindication)
  })

  it('over GraphQL too', async () => {
    const { body } = await api.graphql(`{ Treatment(id: "${web.treatment}") { name } }`)
    expect(body).toMatchObject({
      data: { Treatment: null },
      errors: [{ ...broken, extensions: { statusCode: 503 } }],
    })
  })

  it('staff can still open it to mend it', async () => {
    const found = await looseApi(test.payload).findByID({
      collection: 'treatments',
      id: web.treatment,
      overrideAccess: true,
    })
    expect(found.id).toBe(web.treatment)
  })
})
