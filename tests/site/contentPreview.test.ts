import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getConditionPage } from '@/content/getConditionPage'
import { getHomePage } from '@/content/getHomePage'
import { getLocationPage } from '@/content/getLocationPage'
import { getTreatmentPage } from '@/content/getTreatmentPage'
import { startPayload, type TestPayload } from '../support/startPayload'
import { contentWorld, english } from './contentWorld'

let test: TestPayload
let user: TypedUser
let world: ReturnType<typeof contentWorld>

beforeAll(async () => {
  test = await startPayload()
  world = contentWorld(test.payload)
  user = await world.editor()
})
afterAll(() => test.stop())

/** A row somebody has begun. Payload's types ask for whole ones, its draft saves do not. */
const half = (row: object) => JSON.parse(JSON.stringify(row))

describe('an editor’s preview', () => {
  it('shows the newest draft, and the public page stays as it is', async () => {
    const { payload } = test
    const { id } = await world.treatment('peel')
    await payload.update({
      collection: 'treatments',
      id,
      overrideAccess: true,
      locale: 'en',
      draft: true,
      data: { summary: english('a better sentence'), _status: 'draft' },
    })
    const preview = await getTreatmentPage(payload, { locale: 'en', preview: { id, user } })
    expect(preview).toMatchObject({
      isPreview: true,
      name: 'english peel',
      summary: 'english a better sentence',
    })
    const page = await getTreatmentPage(payload, { locale: 'en', slug: 'peel' })
    expect(page).toMatchObject({ isPreview: false, summary: 'english peel summary' })
  })

  it('has placeholders for everything an empty draft lacks', async () => {
    const { payload } = test
    const empty = { overrideAccess: true, locale: 'en', draft: true } as const
    const treatment = await payload.create({
      ...empty,
      collection: 'treatments',
      data: { _status: 'draft', name: 'Only a name', risks: [half({})], questions: [half({})] },
    })
    expect(
      await getTreatmentPage(payload, { locale: 'en', preview: { id: treatment.id, user } }),
    ).toMatchObject({
      name: 'Only a name',
      summary: 'Not written yet',
      whatItIsHtml: '<p>Not written yet</p>',
      noTreatment: 'Not written yet',
      risks: [{ name: 'Not written yet' }],
      questions: [{ question: 'Not written yet', answerHtml: '<p>Not written yet</p>' }],
      availableIn: ['en'],
    })
    expect(
      await getTreatmentPage(payload, { locale: 'es', preview: { id: treatment.id, user } }),
    ).toMatchObject({ name: 'Todavía sin escribir', availableIn: ['es'] })

    const condition = await payload.create({
      ...empty,
      collection: 'conditions',
      data: { _status: 'draft' },
    })
    expect(
      await getConditionPage(payload, { locale: 'en', preview: { id: condition.id, user } }),
    ).toMatchObject({ name: 'Not written yet', onSkinTonesHtml: '<p>Not written yet</p>' })

    const location = await payload.create({
      ...empty,
      collection: 'locations',
      data: {
        _status: 'draft',
        weeklyHours: [half({ day: '1', opens: '09:00' })],
        exceptions: [half({})],
      },
    })
    expect(
      await getLocationPage(payload, { locale: 'en', preview: { id: location.id, user } }),
    ).toMatchObject({ name: 'Not written yet', openNow: null, exceptions: [] })
  })

  it('says of linked drafts that they are drafts, and shows where a safety record is missing', async () => {
    const { payload } = test
    const contraindication = await world.contraindication('fever', { _status: 'draft' })
    const step = await world.aftercare('rest', { _status: 'draft' })
    const condition = await world.condition('spots', { _status: 'draft' })
    const gone = await world.contraindication('gone', { _status: 'draft' })
    const { id } = await world.treatment('linked', {
      _status: 'draft',
      contraindications: [{ contraindication: contraindication.id }, { contraindication: gone.id }],
      aftercare: [{ step: step.id }],
      treats: [{ condition: condition.id, regulatoryStatus: 'authorised', jurisdiction: 'us' }],
    })
    await payload.delete({ collection: 'contraindications', id: gone.id, overrideAccess: true })
    const page = await getTreatmentPage(payload, { locale: 'en', preview: { id, user } })
    expect(page?.contraindications.map(({ name, severity }) => [name, severity])).toEqual([
      ['A contraindication that was deleted, or none was chosen', 'absolute'],
      ['english fever (draft)', 'temporary'],
    ])
    expect(page?.aftercare[0]?.title).toBe('english rest (draft)')
    expect(page?.treats[0]?.condition.name).toBe('english spots (draft)')
  })

  it('of the home page shows its newest draft', async () => {
    const { payload } = test
    await payload.updateGlobal({
      slug: 'home',
      overrideAccess: true,
      locale: 'en',
      draft: true,
      data: { heading: 'Draft heading', _status: 'draft' },
    })
    expect(await getHomePage(payload, { locale: 'en', preview: { user } })).toMatchObject({
      heading: 'Draft heading',
      isPreview: true,
    })
    expect(await getHomePage(payload, { locale: 'en' })).toMatchObject({ heading: null })
  })

  it('is nothing for an account without a role', async () => {
    const { payload } = test
    const stranger = { ...user, id: '0123456789abcdef01234567', roles: [] }
    const { id } = await world.treatment('hidden', { _status: 'draft' })
    const query = { locale: 'en', preview: { id, user: stranger } } as const
    expect(await getTreatmentPage(payload, query)).toBeNull()
    // Refused or empty: either is right, the draft is not.
    const home = await getHomePage(payload, { locale: 'en', preview: { user: stranger } }).catch(
      () => null,
    )
    expect(home?.heading ?? null).toBeNull()
  })

  it('is nothing for an id that leads nowhere', async () => {
    const { payload } = test
    for (const id of ['0123456789abcdef01234567', 'no-id', '']) {
      expect(await getTreatmentPage(payload, { locale: 'en', preview: { id, user } })).toBeNull()
      expect(await getConditionPage(payload, { locale: 'en', preview: { id, user } })).toBeNull()
    }
  })
})

describe('a live treatment whose warning can’t be read', () => {
  it('has no page rather than one without the warning', async () => {
    const { payload } = test
    const warning = await world.contraindication('warning')
    const step = await world.aftercare('care')
    const { id } = await world.treatment('bare', {
      contraindications: [{ contraindication: warning.id }],
      aftercare: [{ step: step.id }],
    })
    const read = () => getTreatmentPage(payload, { locale: 'en', slug: 'bare' })
    expect((await read())?.contraindications).toHaveLength(1)

    // The gates would refuse this; a fault in them, or a hand in the database, would not ask.
    for (const [collection, record] of [
      ['contraindications', warning.id],
      ['aftercare-steps', step.id],
    ] as const) {
      const raw = payload.db.collections[collection]
      await raw?.updateOne({ _id: record }, { $set: { _status: 'draft' } })
      await expect(read()).rejects.toThrow(/safety warning|no readable record/)
      await raw?.updateOne({ _id: record }, { $set: { _status: 'published' } })
    }
    await payload.db.collections.treatments?.updateOne(
      { _id: id },
      { $unset: { 'contraindications.0.contraindication': 1 } },
    )
    await expect(read()).rejects.toThrow(/safety warning|no readable record/)
  })
})

describe('languages that Settings has switched off', () => {
  it('have no pages, but previews', async () => {
    const { payload } = test
    const settings = (languages: ('en' | 'es')[]) =>
      payload.updateGlobal({
        slug: 'settings',
        overrideAccess: true,
        locale: 'en',
        data: { organisation: 'Example', emergencyText: 'Call', languages },
      })
    const condition = await world.condition('both')
    await world.conditionInSpanish(condition.id, 'both')
    const inSpanish = () => getConditionPage(payload, { locale: 'es', slug: 'both' })
    const inEnglish = () => getConditionPage(payload, { locale: 'en', slug: 'both' })

    await settings(['en', 'es'])
    expect((await inSpanish())?.name).toBe('español both')
    expect((await inEnglish())?.availableIn).toEqual(['en', 'es'])
    await settings(['en'])
    expect(await inSpanish()).toBeNull()
    expect((await inEnglish())?.availableIn).toEqual(['en'])
    expect(await getHomePage(payload, { locale: 'es' })).toBeNull()

    const preview = { id: condition.id, user }
    expect(await getConditionPage(payload, { locale: 'es', preview })).toMatchObject({
      name: 'español both',
      availableIn: ['es'],
    })
  })
})
