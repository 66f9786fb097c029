import type { FindArgs, PaginatedDocs } from 'payload'
import { expect } from 'vitest'
import { attackList } from './attack'
import { attackedSite } from './attackedSite'
import { directInState } from './factories/inState'
import { webOfLinks } from './factories/webOfLinks'
import { looseApi } from './looseApi'

const { attack, attackEach, attacks } = attackList()
export const linkAttacks = attacks

/** The hidden ids that an answer names. */
const leaks = (body: unknown): string[] => {
  const { web } = attackedSite()
  const text = JSON.stringify(body)
  return web.hidden.filter((id) => text.includes(id))
}

const text = (body: unknown): string => JSON.stringify(body)

const depths = [0, 1, 2, 9]

attackEach(depths.flatMap((depth) => ['en', 'es'].map((locale) => [depth, locale] as const)))(
  'a link leads nowhere hidden, at this depth and in this language',
  async ([depth, locale]) => {
    const { api, web } = attackedSite()
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
  },
)

attack('link: what may be followed is there, in its language', async () => {
  const { api, web } = attackedSite()
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

attack('link: staff see every link', async () => {
  const { test, web } = attackedSite()
  const found = await looseApi(test.payload).findByID({
    collection: 'treatments',
    id: web.treatment,
    overrideAccess: true,
    depth: 0,
  })
  expect(leaks(found)).not.toEqual([])
})

attack('link: a selected part of a document is treated like the whole', async () => {
  const { api, web } = attackedSite()
  for (const part of ['treats', 'related', 'image', 'review', 'alternatives']) {
    const path = `/treatments/${web.treatment}?depth=0&select[${part}]=true`
    expect([part, leaks((await api.rest(path)).body)]).toEqual([part, []])
  }
})

attack(
  'link: over GraphQL too, and a row that lost its link doesn’t break the answer',
  async () => {
    const { api, web } = attackedSite()
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
  },
)

attack('link: many documents cost one look-up for each collection they link', async () => {
  const { api, test } = attackedSite()
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

attack('link: a picture whose consent has ended', async () => {
  const { api, test } = attackedSite()
  const picture = await directInState(test.payload, 'media', 'published')
  const person = await directInState(test.payload, 'clinicians', 'published')
  const local = looseApi(test.payload)
  const base = { overrideAccess: true, depth: 0 } as const
  await local.update({
    ...base,
    collection: 'clinicians',
    id: person.id,
    data: { photo: picture.id },
  })
  const stored = await local.findByID({ ...base, collection: 'media', id: picture.id })
  expect((await api.rest(`/clinicians/${person.id}?depth=0`)).body).toMatchObject({
    photo: picture.id,
  })
  // Behind the form's back, which lets nobody enter a day that has passed.
  await test.payload.db.connection
    .collection('media')
    .updateOne(
      { filename: stored.filename },
      { $set: { showsPatient: true, consentExpiresOn: new Date('2026-01-01') } },
    )
  expect((await api.rest(`/media/${picture.id}`)).status).toBe(404)
  expect((await api.rest(`/media/file/${stored.filename}`)).status).toBe(404)
  expect((await api.rest(`/clinicians/${person.id}?depth=0`)).body).toMatchObject({ photo: null })
})

attack('link: a safety record that is gone withholds the treatment, loudly', async () => {
  const { api, test } = attackedSite()
  const web = await webOfLinks(test.payload, { onHomePage: false })
  const slug = await slugOf(web.contraindication)
  const records = test.payload.db.connection.collection('contraindications')
  // Behind the pipeline's back: what must never happen, in case it does.
  await records.updateOne({ slug }, { $set: { _status: 'draft' } })
  try {
    for (const path of [
      `/treatments/${web.treatment}`,
      `/treatments/${web.treatment}?depth=0`,
      `/treatments/${web.treatment}?select[contraindications]=true`,
      '/treatments?limit=100',
    ]) {
      const { status, body } = await api.rest(path)
      expect([path, status]).toEqual([path, 503])
      expect(text(body)).toContain('safety warning')
      expect(text(body)).not.toContain(web.contraindication)
    }
    const { body } = await api.graphql(`{ Treatment(id: "${web.treatment}") { name } }`)
    expect(body).toMatchObject({
      data: { Treatment: null },
      errors: [{ message: expect.stringContaining('safety'), extensions: { statusCode: 503 } }],
    })
    const asStaff = { collection: 'treatments', id: web.treatment, overrideAccess: true } as const
    expect((await looseApi(test.payload).findByID(asStaff)).id).toBe(web.treatment)
  } finally {
    await records.updateOne({ slug }, { $set: { _status: 'published' } })
  }

  async function slugOf(id: string): Promise<unknown> {
    const options = { collection: 'contraindications', id, overrideAccess: true } as const
    return (await looseApi(test.payload).findByID(options)).slug
  }
})
