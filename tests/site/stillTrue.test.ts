import { afterAll, beforeAll, expect, test } from 'vitest'
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
import { type AnswerMaking, answerMaking } from '@/domain/answerMaking'
import { locales } from '@/domain/locales'
import { isStillTrue, type PublicReading } from '@/domain/publicMoment'
import { openPublicState, type PublicState, type PublicStateReader } from '@/server/publicState'
import { type Api, apiOf } from '../support/callApi'
import { changeSigned, isSignedCollection, publishSigned } from '../support/factories/signOff'
import { type LooseDocument, looseApi } from '../support/looseApi'
import { randomFrom } from '../support/randomFrom'
import { startPayload, type TestPayload } from '../support/startPayload'

/**
 * What the front keeps, held against what would be made now: after every change of any kind, each
 * answer whose reading is said to be still true must be the answer that somebody gets who shares
 * nothing.
 */
const isLong = process.env.LONG === '1'
const changes = isLong ? 400 : 40
/** Documents of a type whose pages are asked for. */
const pages = isLong ? 8 : 3
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9))

let running: TestPayload
let reader: PublicStateReader
let answers: [string, () => Promise<unknown>][]

const random = randomFrom(seed)
const oneOf = <T>(list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new Error('There is nothing to choose from.')
  return found
}

const now = new Date('2026-01-14T18:00:00Z')
const office = { overrideAccess: true, depth: 0 } as const

const texts = {
  treatments: 'summary',
  conditions: 'summary',
  contraindications: 'question',
  'aftercare-steps': 'title',
  locations: 'summary',
  'safety-notices': 'title',
  citations: 'title',
  clinicians: 'name',
  media: 'alt',
} as const
const all = Object.keys(texts) as (keyof typeof texts)[]
const withAddress = ['treatments', 'conditions', 'locations'] as const

const stored = async (collection: string): Promise<LooseDocument[]> => {
  const found = await looseApi(running.payload).find({
    ...office,
    collection,
    limit: 0,
    locale: 'en',
    trash: true,
  })
  return found.docs
}

const save = (collection: string, id: string, data: object) =>
  isSignedCollection(collection)
    ? changeSigned(running.payload, collection, id, data)
    : looseApi(running.payload).update({
        ...office,
        collection,
        id,
        locale: oneOf(locales),
        data: { _status: 'published', ...data },
      })

const change = (collection: string, id: string, data: object) =>
  looseApi(running.payload).update({ ...office, collection, id, trash: true, data })

let count = 0

/** What editors do, each to documents drawn at random. @returns what it was, in words */
const works: readonly (() => Promise<string>)[] = [
  async () => {
    const collection = oneOf(all)
    const { id } = oneOf(await stored(collection))
    await save(collection, id, { [texts[collection]]: `Text ${count}` })
    return `text of ${collection} ${id}`
  },
  async () => {
    const collection = oneOf(all)
    const { id } = oneOf(await stored(collection))
    await change(collection, id, collection in directTypes ? {} : { _status: 'published' })
    return `nothing of ${collection} ${id}`
  },
  async () => {
    const collection = oneOf(withAddress)
    const docs = await stored(collection)
    const { id } = oneOf(docs)
    // Sometimes an address that another one had.
    await save(collection, id, { slug: oneOf([`address-${count}`, 'address-a', 'address-b']) })
    return `address of ${collection} ${id}`
  },
  async () => {
    const collection = oneOf(['treatments', 'conditions', 'locations', 'safety-notices'])
    const { id } = oneOf(await stored(collection))
    await change(collection, id, { _status: 'draft' })
    return `offline ${collection} ${id}`
  },
  async () => {
    const collection = oneOf(['treatments', 'conditions', 'locations', 'safety-notices'])
    const { id } = oneOf(await stored(collection))
    if (isSignedCollection(collection)) await publishSigned(running.payload, collection, id)
    else await change(collection, id, { _status: 'published' })
    return `live ${collection} ${id}`
  },
  async () => {
    const collection = oneOf(all)
    const { id, deletedAt } = oneOf(await stored(collection))
    await change(collection, id, { deletedAt: deletedAt ? null : now.toISOString() })
    return `trash or back ${collection} ${id}`
  },
  async () => {
    const docs = await stored('treatments')
    const { id } = oneOf(docs)
    await save('treatments', id, { related: [oneOf(docs).id, oneOf(docs).id] })
    return `related of ${id}`
  },
  async () => {
    const treatments = await stored('treatments')
    const { id } = oneOf(await stored('locations'))
    const offers = [oneOf(treatments), oneOf(treatments)].map((each) => ({ treatment: each.id }))
    await save('locations', id, { offers })
    return `offers of ${id}`
  },
  async () => {
    await looseApi(running.payload).updateGlobal({
      slug: 'settings',
      overrideAccess: true,
      locale: oneOf(locales),
      data: { noticeLine: `Notice ${count}`, languages: oneOf([['en'], ['en', 'es']]) },
    })
    return 'settings'
  },
  async () => {
    const featuredTreatments = [oneOf(await stored('treatments')).id]
    await looseApi(running.payload).updateGlobal({
      slug: 'home',
      overrideAccess: true,
      locale: 'en',
      data: { featuredTreatments, _status: 'published' },
    })
    return 'home'
  },
]

const directTypes = { citations: true, clinicians: true, media: true }

/** Everything readers can ask for, by name. */
function answersOf(api: Api, slugs: Record<(typeof withAddress)[number], string[]>) {
  const { payload } = running
  const found: [string, () => Promise<unknown>][] = []
  for (const locale of locales) {
    const query = { locale }
    const clock = { locale, now }
    for (const slug of slugs.treatments) {
      found.push([
        `${locale} treatment ${slug}`,
        () => getTreatmentPage(payload, { ...clock, slug }),
      ])
      const rest = (depth: number) => async () =>
        (await api.rest(`/treatments?where[slug][equals]=${slug}&depth=${depth}&locale=${locale}`))
          .body
      for (const depth of [0, 1, 2])
        found.push([`${locale} treatment ${slug} over REST, depth ${depth}`, rest(depth)])
    }
    for (const slug of slugs.conditions) {
      found.push([
        `${locale} condition ${slug}`,
        () => getConditionPage(payload, { ...clock, slug }),
      ])
    }
    for (const slug of slugs.locations) {
      found.push([`${locale} clinic ${slug}`, () => getLocationPage(payload, { ...clock, slug })])
    }
    found.push(
      [`${locale} home`, () => getHomePage(payload, query)],
      [`${locale} frame`, () => getSiteFrame(payload, query)],
      [`${locale} treatments`, () => listTreatments(payload, query)],
      [`${locale} conditions`, () => listConditions(payload, query)],
      [`${locale} locations`, () => listLocations(payload, { ...query, now })],
    )
  }
  const body = (path: string) => async () => (await api.rest(path)).body
  const graphql = (query: string) => async () => (await api.graphql(query)).body
  found.push(
    ['sitemap', () => listPublicUrls(payload)],
    ['REST list', body('/treatments?depth=1&limit=5')],
    ['REST by name', body('/treatments?sort=name&depth=0&select[name]=true')],
    ['REST clinics', body('/locations?depth=2&limit=5')],
    ['REST count', body('/treatments/count')],
    ['REST settings', body('/globals/settings?depth=1')],
    ['REST home', body('/globals/home?depth=2')],
    [
      'GraphQL',
      graphql('{ Treatments { docs { name treats { condition { name } } related { name } } } }'),
    ],
    [
      'GraphQL clinics',
      graphql('{ Locations { docs { name offers { treatment { name summary } } } } }'),
    ],
  )
  return found
}

/** An answer as text, or why there is none. */
const told = (make: () => Promise<unknown>): Promise<string> =>
  make().then(
    (answer) => JSON.stringify(answer) ?? 'nothing',
    (error: unknown) => String(error),
  )

beforeAll(async () => {
  running = await startPayload()
  await seedDemo(running.payload, () => undefined)
  const slugsOf = async (collection: string) => [
    ...(await stored(collection)).map(({ slug }) => String(slug)).slice(0, pages),
    'address-a',
    'address-b',
  ]
  answers = answersOf(apiOf(running.config), {
    treatments: await slugsOf('treatments'),
    conditions: await slugsOf('conditions'),
    locations: await slugsOf('locations'),
  })
  reader = openPublicState(running.databaseUrl)
}, 300_000)
afterAll(async () => {
  await reader.close()
  await running.stop()
})

test(`after each of ${changes} changes, what is said to be still true is (SEED=${seed})`, async () => {
  const kept = new Map<string, { answer: string; reading: PublicReading | undefined }>()
  let state: PublicState = await reader.read(undefined)
  let survived = 0
  const done: string[] = []
  for (count = 0; count < changes; count += 1) {
    // A refusal is an outcome, too.
    done.push(await oneOf(works)().catch((error: unknown) => `refused: ${error}`))
    state = await reader.read(state)
    for (const [name, make] of answers) {
      const found = kept.get(name)
      const isKept = found?.reading !== undefined && isStillTrue(found.reading, state)
      if (isKept) {
        survived += 1
        expect(found.answer, `${name} after ${done.at(-1)}`).toBe(await told(make))
        continue
      }
      const making: AnswerMaking = { moment: state, dependsOn: new Set() }
      const answer = await answerMaking.run(making, () => told(make))
      expect(answer, `${name} made after ${done.at(-1)}`).toBe(await told(make))
      const { dependsOn } = making
      const { era, seq } = state
      kept.set(name, { answer, reading: dependsOn ? { era, seq, dependsOn } : undefined })
    }
  }
  expect(done.filter((each) => !each.startsWith('refused')).length).toBeGreaterThan(changes / 3)
  // Else nothing was proved.
  expect(survived).toBeGreaterThan(changes * 5)
}, 900_000)
