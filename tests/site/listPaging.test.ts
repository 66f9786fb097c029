import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listConditions } from '@/content/listConditions'
import { listLocations } from '@/content/listLocations'
import { listTreatments } from '@/content/listTreatments'
import { startPayload, type TestPayload } from '../support/startPayload'
import { contentWorld, english, spanish } from './contentWorld'

let test: TestPayload

/** Puts copies beside a published document, under other names: past Payload, to be quick. */
async function copy(collection: string, slug: string, copies: readonly object[]): Promise<void> {
  const stored = test.payload.db.connection.collection(collection)
  const { _id, ...pattern } = (await stored.findOne({ slug })) ?? {}
  await stored.insertMany(
    copies.map((own, number) => ({ ...pattern, slug: `${slug}-${number}`, ...own })),
  )
}

const numbered = (count: number, words: (number: number) => string): { name: object }[] =>
  Array.from({ length: count }, (_, number) => ({ name: { en: words(number + 1) } }))

beforeAll(async () => {
  test = await startPayload()
  const world = contentWorld(test.payload)
  await world.treatment('peel')
  await copy('treatments', 'peel', [
    ...numbered(198, (number) => `Peel ${number}`),
    { name: { en: 'Ácido' } },
    { name: { en: 'never public' }, publicLocales: [] },
    { name: { en: 'draft' }, _status: 'draft' },
    { name: { en: 'trash' }, deletedAt: new Date() },
    { name: { en: 'Peel 7' }, slug: 'namesake' },
    { name: { en: 'a', es: spanish('ácido') }, publicLocales: ['es'], summary: { es: 'x' } },
  ])
  await world.condition('scars')
  await copy(
    'conditions',
    'scars',
    numbered(100, (number) => `Scars ${number}`),
  )
  await world.location('north')
  await copy('locations', 'north', [
    ...numbered(99, (number) => `Clinic ${number}`),
    { name: { en: 'Another' }, status: 'closed' },
    { name: { en: 'Clinic 5' }, status: 'closed', slug: 'closed-5' },
  ])
})
afterAll(() => test.stop())

const treatments = async (page: number) => {
  const list = await listTreatments(test.payload, { locale: 'en', page })
  return list && { page: list.page, names: list.treatments.map(({ name }) => name) }
}

describe('the list of treatments', () => {
  it('has a hundred names a page, in the order of the language', async () => {
    const [first, second] = [await treatments(1), await treatments(2)]
    expect(first?.page).toEqual({ number: 1, count: 2 })
    expect(second?.page).toEqual({ number: 2, count: 2 })
    expect(first?.names.slice(0, 3)).toEqual(['Ácido', english('peel'), 'Peel 1'])
    expect(first?.names.at(-1)).toBe('Peel 98')
    expect(second?.names.at(0)).toBe('Peel 99')
    expect(second?.names.at(-1)).toBe('Peel 198')
    expect(second?.names).toHaveLength(100)
  })

  it('shows all who share a name', async () => {
    const list = await treatments(1)
    expect(list?.names.filter((name) => name === 'Peel 7')).toHaveLength(2)
    expect(list?.names).toHaveLength(101)
  })

  it('ends where it ends', async () => {
    expect(await treatments(3)).toBeNull()
  })

  it('has pages of its own in another language', async () => {
    const list = await listTreatments(test.payload, { locale: 'es' })
    expect(list).toMatchObject({
      page: { number: 1, count: 1 },
      treatments: [{ name: spanish('ácido') }],
    })
    expect(await listTreatments(test.payload, { locale: 'es', page: 2 })).toBeNull()
  })
})

it('the list of conditions has pages too', async () => {
  const second = await listConditions(test.payload, { locale: 'en', page: 2 })
  expect(second?.conditions.map(({ name }) => name)).toEqual(['Scars 100'])
  expect(await listConditions(test.payload, { locale: 'en', page: 3 })).toBeNull()
})

it('clinics that are open come before the others, from page to page', async () => {
  const [first, second] = await Promise.all(
    [1, 2].map((page) => listLocations(test.payload, { locale: 'en', page })),
  )
  expect(first?.locations).toHaveLength(100)
  expect(first?.locations.every(({ status }) => status === 'open')).toBe(true)
  expect(second?.locations.map(({ name, status }) => [name, status])).toEqual([
    ['Another', 'closed'],
    ['Clinic 5', 'closed'],
  ])
})
