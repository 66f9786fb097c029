import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getConditionPage } from '@/content/getConditionPage'
import { getHomePage } from '@/content/getHomePage'
import { getLocationPage } from '@/content/getLocationPage'
import { getSiteFrame } from '@/content/getSiteFrame'
import { getTreatmentPage } from '@/content/getTreatmentPage'
import { listConditions } from '@/content/listConditions'
import { listLocations } from '@/content/listLocations'
import { listPublicUrls } from '@/content/listPublicUrls'
import { listTreatments } from '@/content/listTreatments'
import { seedDemo } from '@/demo/seedDemo'
import { seedScale } from '@/demo/seedScale'
import { publicCollections, publicGlobals } from '@/server/publicRoutes'
import { openPublicState } from '@/server/publicState'
import { type Api, apiOf } from '../support/callApi'
import { type QueryWatch, type ReadPlan, watchQueries } from '../support/queryPlans'
import { startPayload, type TestPayload } from '../support/startPayload'

let test: TestPayload
let api: Api
let watch: QueryWatch

beforeAll(async () => {
  test = await startPayload()
  const ids = await seedDemo(test.payload, () => undefined)
  await seedScale(test.payload, ids, 300, () => undefined, 4)
  // In Spanish only what the demonstration has: the samples, all of them newer, are not.
  await test.payload.db.connection
    .collection('treatments')
    .updateMany({ slug: /^sample-/ }, { $set: { publicLocales: ['en'] } })
  api = apiOf(test.config)
  watch = await watchQueries(test.databaseUrl)
}, 300_000)
afterAll(async () => {
  await watch.close()
  await test.stop()
})

/** Collections that are read without an index, each with the reason why that is right. */
const scanned: Readonly<Record<string, string>> = {
  globals: 'one document a global: two',
  redirects: 'the front keeps all of them in memory, so all of them is what it asks for',
}

const withoutIndex = (plans: readonly ReadPlan[]) =>
  plans.filter(({ collection, stages }) => stages.includes('COLLSCAN') && !(collection in scanned))

/**
 * Reads that look at more documents than they need. What has an address is found at once; elsewhere
 * MongoDB may look at all of a small collection, whichever index it takes.
 */
const wasteful = (plans: readonly ReadPlan[]) =>
  plans.filter(({ read, docsExamined, returned }) => {
    const allowed = read.includes('"slug":{') ? returned + 1 : 2 * returned + 40
    return docsExamined > allowed
  })

/** @returns the plans of what a public surface reads, none of it without an index */
async function plansOf(surface: () => Promise<unknown>): Promise<ReadPlan[]> {
  const plans = await watch.plansOf(surface)
  expect(plans).not.toEqual([])
  expect(withoutIndex(plans)).toEqual([])
  return plans
}

async function rest(path: string): Promise<unknown> {
  const { status, body } = await api.rest(path)
  expect(status, path).toBe(200)
  return body
}

async function graphql(query: string): Promise<void> {
  const { body } = await api.graphql(query)
  expect(body).not.toHaveProperty('errors')
}

async function anyOf(collection: (typeof publicCollections)[number]) {
  const { docs } = await test.payload.find({
    collection,
    overrideAccess: false,
    locale: 'en',
    depth: 0,
    limit: 1,
    sort: 'createdAt',
  })
  const [doc] = docs
  if (!doc) throw new Error(`The demonstration has no ${collection}.`)
  return doc
}

describe('pages', () => {
  const en = { locale: 'en' } as const
  it.each<[string, () => Promise<unknown>]>([
    ['home', () => getHomePage(test.payload, en)],
    ['the frame', () => getSiteFrame(test.payload, en)],
    ['a treatment', () => getTreatmentPage(test.payload, { ...en, slug: 'microneedling' })],
    ['no treatment', () => getTreatmentPage(test.payload, { ...en, slug: 'nothing' })],
    ['a location', () => getLocationPage(test.payload, { ...en, slug: 'south-loop' })],
    ['a condition', () => getConditionPage(test.payload, { ...en, slug: 'acne-scars' })],
    ['treatments', () => listTreatments(test.payload, en)],
    ['treatments, page 2', () => listTreatments(test.payload, { ...en, page: 2 })],
    ['conditions', () => listConditions(test.payload, en)],
    ['locations', () => listLocations(test.payload, en)],
    ['the sitemap', () => listPublicUrls(test.payload)],
  ])('%s: looks at little more than it shows', async (_name, read) => {
    expect(wasteful(await plansOf(read))).toEqual([])
  })
})

describe.each(publicCollections)('REST: %s', (collection) => {
  it.each([0, 1, 2])('a list without totals at depth %i is read in its order', async (depth) => {
    const plans = await plansOf(() =>
      rest(`/${collection}?limit=5&pagination=false&depth=${depth}`),
    )
    expect(wasteful(plans)).toEqual([])
    const [list] = plans.filter((plan) => plan.collection === collection)
    expect(list?.read).toContain('"sort":{"createdAt"')
    expect(list?.stages).not.toContain('SORT')
  })

  it('one by its id, and none', async () => {
    const { id } = await anyOf(collection)
    const plans = await plansOf(async () => {
      await rest(`/${collection}/${id}?depth=2`)
      expect((await api.rest(`/${collection}/0123456789abcdef01234567`)).status).toBe(404)
    })
    expect(wasteful(plans)).toEqual([])
  })

  it('a list with totals, a number, an order, the other language', async () => {
    await plansOf(async () => {
      await rest(`/${collection}?page=2&limit=3`)
      await rest(`/${collection}/count`)
      await rest(`/${collection}?sort=-updatedAt&pagination=false`)
      await rest(`/${collection}?locale=es&limit=1`)
    })
  })
})

describe('REST', () => {
  it.each(['treatments', 'conditions', 'contraindications', 'locations'])(
    '%s by slug, found and not',
    async (collection) => {
      const body = await rest(`/${collection}?limit=1`)
      const slug = String(
        Reflect.get(Object([Reflect.get(Object(body), 'docs')].flat()[0]), 'slug'),
      )
      for (const wanted of [slug, 'nothing']) {
        const plans = await plansOf(() => rest(`/${collection}?where[slug][equals]=${wanted}`))
        expect(wasteful(plans)).toEqual([])
      }
    },
  )

  it('a list in a language that most documents lack', async () => {
    const plans = await plansOf(() =>
      rest('/treatments?locale=es&limit=3&pagination=false&depth=0&select[name]=true'),
    )
    expect(wasteful(plans)).toEqual([])
    expect(plans[0]?.stages).not.toContain('SORT')
  })

  it.each([
    '/locations?where[point][near]=-87.63,41.87,20000&limit=2&depth=0',
    '/conditions?where[or][0][name][like]=scar&where[or][1][alsoKnownAs][like]=scar&sort=-name',
    '/treatments?sort=name&pagination=false',
    '/treatments?where[minimumAge][greater_than]=17',
    '/treatments?where[name][in]=Microneedling,Nothing',
    '/contraindications?where[kind][not_equals]=medicine',
    '/conditions?where[slug][equals]=acne-scars&joins[treatments][limit]=5&joins[treatments][sort]=name',
    '/conditions?limit=1&joins[treatments][count]=true&joins[contraindications][limit]=3',
    '/clinicians?limit=3&joins[examinesAt][limit]=3&joins[performsAt][limit]=3',
  ])('%s', async (path) => {
    await plansOf(() => rest(path))
  })

  it('the links that can be asked for', async () => {
    const [condition, treatment] = await Promise.all([anyOf('conditions'), anyOf('treatments')])
    await plansOf(async () => {
      await rest(`/treatments?where[treats.condition][equals]=${condition.id}`)
      await rest(`/contraindications?where[concerns][in]=${condition.id}`)
      await rest(`/locations?where[offers.treatment][equals]=${treatment.id}`)
      await rest(`/safety-notices?where[treatments][equals]=${treatment.id}`)
    })
  })

  it.each(publicGlobals)('the global %s', async (slug) => {
    await plansOf(() => rest(`/globals/${slug}?depth=2`))
  })

  it('a picture', async () => {
    const filename = String(Reflect.get(await anyOf('media'), 'filename'))
    const plans = await plansOf(async () => {
      expect((await api.rest(`/media/file/${filename}`)).status).toBe(200)
    })
    expect(wasteful(plans)).toEqual([])
  })
})

describe('GraphQL', () => {
  it.each([
    '{ Treatments(where: { slug: { equals: "microneedling" } }, limit: 1, pagination: false) { docs { name treats { condition { name } } contraindications { contraindication { name } } } } }',
    '{ Treatments(limit: 10, pagination: false) { docs { name slug } } }',
    '{ Locations(where: { slug: { equals: "south-loop" } }, limit: 1, pagination: false) { docs { name offers { treatment { name } } } } }',
    '{ Conditions(limit: 3, pagination: false) { docs { name treatments(limit: 3) { docs { name } } } } }',
    '{ Home { heading featuredTreatments { name } } Setting { organisation } }',
  ])('%s', async (query) => {
    const plans = await plansOf(() => graphql(query))
    expect(wasteful(plans)).toEqual([])
  })

  it('one by its id, a number, totals', async () => {
    const { id } = await anyOf('treatments')
    await plansOf(() =>
      graphql(
        `{ Treatment(id: "${id}") { name } countTreatments { totalDocs } Conditions(limit: 2, sort: "name") { totalDocs } }`,
      ),
    )
  })
})

it('the front reads its clock, the log and the old addresses', async () => {
  const state = openPublicState(test.databaseUrl)
  try {
    const plans = await plansOf(async () => {
      const known = await state.read(undefined)
      await state.read({ ...known, seq: known.seq - 1 })
    })
    expect(new Set(plans.map(({ collection }) => collection))).toEqual(
      new Set(['clock', 'publications', 'redirects']),
    )
    expect(wasteful(plans)).toEqual([])
  } finally {
    await state.close()
  }
})

describe('a missing index', () => {
  const bySlug = () =>
    watch.plansOf(() => rest('/treatments?where[slug][equals]=microneedling&depth=0'))

  it('is noticed', async () => {
    const treatments = test.payload.db.connection.collection('treatments')
    expect(wasteful(await bySlug())).toEqual([])
    await treatments.dropIndex('slug_1')
    expect(wasteful(await bySlug())).not.toEqual([])
    await treatments.dropIndexes()
    expect(withoutIndex(await bySlug())).not.toEqual([])
  })
})
