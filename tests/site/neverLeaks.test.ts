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
import { proseFromText } from '@/demo/content/proseFromText'
import { type Locale, locales } from '@/domain/locales'
import { signersOf } from '../support/factories/signOff'
import { startPayload, type TestPayload } from '../support/startPayload'
import { contentWorld, english, secret } from './contentWorld'

const office = { overrideAccess: true, locale: 'en' } as const

let test: TestPayload
/** Ids of everything that is not public. */
const hiddenIds: string[] = []
/** Slugs that exist and are not public in a language. */
const hiddenSlugs: Record<Locale, string[]> = { en: [], es: [] }

/**
 * One public treatment, condition and clinic in both languages, each linked in every way to
 * neighbours in every state: draft, withdrawn, trashed, newer draft over a live page, English only.
 */
beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  const world = contentWorld(payload)
  const word = (state: string) => `${secret} ${state}`

  const draft = { _status: 'draft' } as const
  const states = ['draft', 'trashed', 'withdrawn'] as const

  /** What happens after everything has been linked: nobody could link it any more. */
  const afterwards: (() => Promise<unknown>)[] = []

  function hide(
    collection: 'conditions' | 'contraindications' | 'locations' | 'treatments',
    state: (typeof states)[number],
    { id, slug }: { id: string; slug: string },
  ): string {
    const deletedAt = new Date().toISOString()
    const changes = state === 'trashed' ? { deletedAt } : draft
    if (state !== 'draft') {
      afterwards.push(() =>
        payload.update({ ...office, collection, id, draft: false, data: changes }),
      )
    }
    hiddenIds.push(id)
    for (const locale of locales) hiddenSlugs[locale].push(slug)
    return id
  }
  const statusOf = (state: (typeof states)[number]) =>
    state === 'draft' ? draft : ({ _status: 'published' } as const)

  const conditions: string[] = []
  const treatments: string[] = []
  const clinics: string[] = []
  for (const state of states) {
    const changes = { name: word(state), summary: word(state), ...statusOf(state) }
    conditions.push(hide('conditions', state, await world.condition(`condition-${state}`, changes)))
    treatments.push(hide('treatments', state, await world.treatment(`treatment-${state}`, changes)))
  }
  const trashedSource = await world.citation({ title: word('source'), url: 'https://e.example' })
  const trashedPerson = await world.clinician({ name: word('person') })
  // Every signed page names the person who signed it.
  const signer = { id: String((await signersOf(payload)).reviewer.clinician) }
  const trashedPicture = await world.picture(word('picture'), 'trashed.png')
  for (const [collection, { id }] of [
    ['citations', trashedSource],
    ['clinicians', trashedPerson],
    ['clinicians', signer],
    ['media', trashedPicture],
  ] as const) {
    const deletedAt = new Date().toISOString()
    afterwards.push(() => payload.update({ ...office, collection, id, data: { deletedAt } }))
    hiddenIds.push(id)
  }

  const acne = await world.condition('acne', {
    citations: [trashedSource.id],
    image: trashedPicture.id,
  })
  await world.conditionInSpanish(acne.id, 'acne')
  conditions.push(acne.id)

  const englishOnly = await world.treatment('english-only', { alsoKnownAs: [english('local')] })
  treatments.push(englishOnly.id)
  hiddenSlugs.es.push('english-only')

  const warning = await world.contraindication('warning', { concerns: conditions })
  await world.contraindicationInSpanish(warning)
  for (const state of states) {
    // Speaks against the public condition, and is itself not public.
    const hidden = await world.contraindication(`warning-${state}`, {
      name: word(state),
      concerns: [acne.id],
      ...statusOf(state),
    })
    hide('contraindications', state, hidden)
  }
  const care = await world.aftercare('care')
  await world.aftercareInSpanish(care.id, 'care')

  const peel = await world.treatment('peel', {
    alsoKnownAs: [english('scrub')],
    comfort: english('comfort'),
    image: trashedPicture.id,
    treats: conditions.map((condition) => ({
      condition,
      regulatoryStatus: 'authorised',
      jurisdiction: 'us',
      evidence: english('evidence'),
      citations: [trashedSource.id],
    })),
    contraindications: [{ contraindication: warning.id, patientWording: english('wording') }],
    aftercare: [{ step: care.id }],
    alternatives: treatments.map((treatment) => ({ treatment, comparison: english('compared') })),
    related: treatments,
    citations: [trashedSource.id],
    seo: { title: english('title'), description: english('description') },
  })
  // Wording, evidence, comfort and search texts stay without Spanish: nothing may stand in for them.
  await world.treatmentInSpanish(peel)
  // A newer draft over the live page.
  await payload.update({
    ...office,
    collection: 'treatments',
    id: peel.id,
    draft: true,
    data: { summary: word('newer draft'), related: [], ...draft },
  })

  for (const state of states) {
    const clinic = await world.location(`clinic-${state}`, {
      name: word(state),
      summary: word(state),
      offers: [{ treatment: peel.id }],
      ...statusOf(state),
    })
    clinics.push(hide('locations', state, clinic))
  }
  const north = await world.location('north', {
    neighbourhood: 'Center',
    access: english('ramp'),
    exceptions: [{ date: '2099-01-01T12:00:00.000Z', reason: english('holiday') }],
    offers: [peel.id, ...treatments].map((treatment) => ({ treatment })),
    examinedBy: [trashedPerson.id],
    medicalDirector: trashedPerson.id,
    photos: [trashedPicture.id],
  })
  await world.locationInSpanish(north.id, 'north')
  const plain = await world.location('plain', {
    offers: treatments
      .filter((_, index) => states[index] !== 'withdrawn')
      .map((treatment) => ({ treatment })),
  })
  await world.locationInSpanish(plain.id, 'plain')
  const [closedClinic] = clinics
  await world.location('closed', { status: 'closed', successor: closedClinic })
  hiddenSlugs.es.push('closed')

  for (const state of ['draft', 'withdrawn'] as const) {
    const notice = await payload.create({
      ...office,
      collection: 'safety-notices',
      draft: state === 'draft',
      data: {
        title: word(state),
        level: 'caution',
        issuer: word(state),
        issuedOn: '2026-01-01T12:00:00.000Z',
        message: proseFromText(word(state)),
        treatments: [peel.id],
        ...statusOf(state),
      },
    })
    if (state === 'withdrawn') {
      const { id } = notice
      await payload.update({
        ...office,
        collection: 'safety-notices',
        id,
        draft: false,
        data: { _status: 'draft' },
        // A warning goes offline by a reviewer alone.
        user: (await signersOf(payload)).reviewer,
      })
    }
    hiddenIds.push(notice.id)
  }

  await payload.updateGlobal({
    ...office,
    slug: 'settings',
    data: {
      organisation: 'Example',
      logo: trashedPicture.id,
      emergencyText: english('emergency'),
      outOfHoursText: english('out of hours'),
      noticeLine: english('notice'),
      footer: english('footer'),
      legalLinks: [{ label: english('legal'), path: '/legal' }],
      languages: ['en', 'es'],
      closures: [{ date: '2099-02-02T12:00:00.000Z', reason: english('closure') }],
    },
  })
  await payload.updateGlobal({
    ...office,
    slug: 'home',
    draft: false,
    data: {
      heading: english('home'),
      intro: english('intro'),
      featuredTreatments: [peel.id, ...treatments],
      featuredLocations: [north.id, ...clinics],
      _status: 'published',
    },
  })
  await payload.updateGlobal({
    ...office,
    slug: 'home',
    draft: true,
    data: { heading: word('home draft'), ...draft },
  })

  for (const step of afterwards) await step()
})
afterAll(() => test.stop())

/** Everything the site can show in a language. */
async function everything(locale: Locale): Promise<Record<string, unknown>> {
  const { payload } = test
  return {
    frame: await getSiteFrame(payload, { locale }),
    home: await getHomePage(payload, { locale }),
    treatments: await listTreatments(payload, { locale }),
    conditions: await listConditions(payload, { locale }),
    locations: await listLocations(payload, { locale }),
    treatment: await getTreatmentPage(payload, { locale, slug: 'peel' }),
    condition: await getConditionPage(payload, { locale, slug: 'acne' }),
    location: await getLocationPage(payload, { locale, slug: 'north' }),
    urls: (await listPublicUrls(payload)).filter((url) => url.locale === locale),
  }
}

describe.each(locales)('what the public reads in %s', (locale) => {
  it('is there at all', async () => {
    const shown = await everything(locale)
    for (const [name, model] of Object.entries(shown)) expect(model, name).toBeTruthy()
    expect(shown.treatment).toMatchObject({
      contraindications: [{ slug: 'warning' }],
      aftercare: [{}],
      treats: [{ condition: { slug: 'acne' } }],
      clinics: [{ slug: 'north' }],
      availableIn: ['en', 'es'],
    })
    expect(shown.condition).toMatchObject({
      treatments: [{ slug: 'peel' }],
      speaksAgainst: [{ treatments: [{ slug: 'peel' }] }],
    })
  })

  it('holds nothing of drafts, newer drafts, trash or what was withdrawn, not even an id', async () => {
    for (const [name, model] of Object.entries(await everything(locale))) {
      const json = JSON.stringify(model)
      expect(json, name).not.toContain(secret)
      for (const id of hiddenIds) expect(json, name).not.toContain(id)
      for (const slug of hiddenSlugs[locale]) expect(json, name).not.toContain(`"${slug}"`)
    }
  })

  it('tells of a clinic’s treatment that was withdrawn, and not which', async () => {
    const { payload } = test
    const page = await getLocationPage(payload, { locale, slug: 'north' })
    expect(page).toMatchObject({ hasPausedOffers: true })
    // Drafts and what is in the trash are nothing to tell of, nor what another language has.
    const other = await getLocationPage(payload, { locale, slug: 'plain' })
    expect(other).toMatchObject({ hasPausedOffers: false })
  })

  it('has no word in the other language', async () => {
    const foreign = locale === 'en' ? 'español' : 'english '
    for (const [name, model] of Object.entries(await everything(locale))) {
      expect(JSON.stringify(model), name).not.toContain(foreign)
    }
  })

  it('has no page at an address that is not public', async () => {
    const { payload } = test
    for (const slug of hiddenSlugs[locale]) {
      expect(await getTreatmentPage(payload, { locale, slug }), slug).toBeNull()
      expect(await getConditionPage(payload, { locale, slug }), slug).toBeNull()
      expect(await getLocationPage(payload, { locale, slug }), slug).toBeNull()
    }
  })
})
