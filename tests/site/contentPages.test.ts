import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getConditionPage } from '@/content/getConditionPage'
import { getHomePage } from '@/content/getHomePage'
import { getLocationPage } from '@/content/getLocationPage'
import { getSiteFrame } from '@/content/getSiteFrame'
import { getTreatmentPage } from '@/content/getTreatmentPage'
import { listLocations } from '@/content/listLocations'
import { listPublicUrls } from '@/content/listPublicUrls'
import { listTreatments } from '@/content/listTreatments'
import type { TreatmentPage } from '@/content/models/treatmentPage'
import { proseFromText } from '@/demo/content/proseFromText'
import { signersOf } from '../support/factories/signOff'
import { startPayload, type TestPayload } from '../support/startPayload'
import { contentWorld, english } from './contentWorld'

let test: TestPayload

const wednesdayNoon = new Date('2026-01-14T18:00:00Z')

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  const world = contentWorld(payload)

  const doi = await world.citation({
    title: 'Consensus',
    year: 2017,
    doi: '10.1000/S0190(05)<x>',
    checkedOn: '2026-01-02T12:00:00.000Z',
  })
  const pubmed = await world.citation({ title: 'Trial', pmid: '34448760' })
  const central = await world.citation({ title: 'Open trial', pmid: 'PMC4817464' })
  const web = await world.citation({ title: 'Agency page', url: 'https://agency.example/page' })
  const picture = await world.picture('Skin layers')
  const logo = await world.picture(null, 'logo.png')
  // Who signs in these tests, under the name the pages will show.
  const reviewer = await payload.update({
    collection: 'clinicians',
    id: String((await signersOf(payload)).reviewer.clinician),
    overrideAccess: true,
    locale: 'en',
    data: { name: 'Dr. Ada Example', role: 'Reviews' },
  })
  const former = await world.clinician({
    name: 'Dr. Gone',
    activeUntil: '2026-01-13T12:00:00.000Z',
  })
  const lastDay = await world.clinician({
    name: 'Dr. Last Day',
    activeUntil: '2026-01-14T12:00:00.000Z',
  })

  const scars = await world.condition('scars', {
    image: picture.id,
    citations: [web.id],
  })
  const acne = await world.condition('acne')

  const medicine = await world.contraindication('medicine', {
    concerns: [acne.id],
    citations: [doi.id],
    genericNames: ['isotretinoin'],
  })
  const pregnancy = await world.contraindication('pregnancy', {
    kind: 'pregnancy',
    defaultSeverity: 'relative',
    defaultWait: {},
  })
  const keloids = await world.contraindication('keloids', {
    kind: 'history',
    defaultSeverity: 'relative',
    concerns: [scars.id],
  })

  const later = await world.aftercare('later', { timing: { from: 3, unit: 'days' } })
  const anytime = await world.aftercare('anytime', {
    timing: {},
    action: 'warning',
    careLevel: 'urgent',
    instruction: proseFromText('Heat, pus or fever.'),
    citations: [pubmed.id],
  })
  const sooner = await world.aftercare('sooner', { timing: { from: 48, unit: 'hours' } })
  const before = await world.aftercare('before', { timing: { from: -1, unit: 'weeks' } })

  const neighbour = await world.treatment('neighbour')
  const treatment = await world.treatment('needling', {
    alsoKnownAs: ['rolling'],
    image: picture.id,
    factsCitations: [web.id],
    minimumAge: 22,
    downtime: { from: 1, to: 3, unit: 'days' },
    sessions: { from: 3, to: 6 },
    price: { from: 200, currency: 'USD', per: 'session', asOf: '2026-01-01T12:00:00.000Z' },
    treats: [
      {
        condition: acne.id,
        regulatoryStatus: 'off-label',
        jurisdiction: 'us',
        citations: [central.id, doi.id],
      },
      { condition: scars.id, regulatoryStatus: 'authorised', jurisdiction: 'us', minimumAge: 22 },
      {
        condition: scars.id,
        regulatoryStatus: 'off-label',
        jurisdiction: 'us',
        bodyAreas: ['neck'],
      },
    ],
    contraindications: [
      { contraindication: medicine.id },
      { contraindication: pregnancy.id, patientWording: english('not while pregnant') },
      {
        contraindication: keloids.id,
        severity: 'absolute',
        // Scars are treated here: words of its own tell the two apart.
        patientWording: english('keloids question'),
        techniques: ['mechanical'],
      },
    ],
    benefits: [{ text: english('smoother'), citations: [doi.id] }],
    aftercare: [{ step: later.id }, { step: anytime.id }, { step: sooner.id }, { step: before.id }],
    alternatives: [
      { treatment: neighbour.id, comparison: english('gentler') },
      { name: english('creams'), comparison: english('slower') },
    ],
    questions: [
      { question: english('Does it hurt?'), answer: proseFromText(english('A little.')) },
    ],
    related: [neighbour.id],
    citations: [doi.id, pubmed.id],
  })
  await payload.create({
    collection: 'safety-notices',
    overrideAccess: true,
    locale: 'en',
    draft: false,
    data: {
      title: english('notice'),
      level: 'recall',
      issuer: 'Agency',
      issuedOn: '2026-01-10T12:00:00.000Z',
      message: proseFromText(english('stop')),
      techniques: ['radiofrequency'],
      treatments: [treatment.id],
      citations: [pubmed.id],
      _status: 'published',
    },
  })
  const location = await world.location('north', {
    point: [-87.62, 41.85],
    photos: [picture.id],
    bookingUrl: 'https://book.example/north',
    exceptions: [
      { date: '2026-01-13T12:00:00.000Z', reason: english('past') },
      { date: '2026-01-21T12:00:00.000Z', hours: [{ opens: '10:00', closes: '12:00' }] },
    ],
    examinedBy: [reviewer.id, former.id, lastDay.id],
    performedBy: [former.id],
    medicalDirector: former.id,
    offers: [{ treatment: treatment.id, priceFrom: 250 }, { treatment: neighbour.id }],
  })
  await world.location('south', {
    status: 'closed',
    successor: location.id,
    offers: [{ treatment: treatment.id }],
  })
  await payload.updateGlobal({
    slug: 'settings',
    overrideAccess: true,
    locale: 'en',
    data: {
      organisation: 'Example Skin',
      phone: '(312) 555-0100',
      logo: logo.id,
      logoDark: picture.id,
      emergencyText: english('call 911'),
      legalLinks: [{ label: english('Privacy'), path: '/privacy' }],
      languages: ['en', 'es'],
      closures: [
        { date: '2026-01-21T12:00:00.000Z', reason: english('all closed') },
        { date: '2026-01-28T12:00:00.000Z', reason: english('holiday') },
      ],
    },
  })
  await payload.updateGlobal({
    slug: 'home',
    overrideAccess: true,
    locale: 'en',
    draft: false,
    data: {
      heading: english('welcome'),
      featuredTreatments: [treatment.id],
      featuredLocations: [location.id],
      _status: 'published',
    },
  })
})
afterAll(() => test.stop())

const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)

async function needling(): Promise<TreatmentPage> {
  const page = await getTreatmentPage(test.payload, { locale: 'en', slug: 'needling' })
  if (!page) throw new Error('The treatment has no page')
  return page
}

describe('getTreatmentPage', () => {
  it('puts the strictest contraindication first, and lets the link overrule the record', async () => {
    const { contraindications } = await needling()
    expect(
      contraindications.map(({ slug, severity, wait, wording, techniques }) => ({
        slug,
        severity,
        wait,
        wording,
        techniques,
      })),
    ).toEqual([
      {
        slug: 'keloids',
        severity: 'absolute',
        wait: null,
        wording: 'english keloids question',
        techniques: ['mechanical'],
      },
      {
        slug: 'pregnancy',
        severity: 'relative',
        wait: null,
        wording: 'english not while pregnant',
        techniques: [],
      },
      {
        slug: 'medicine',
        severity: 'temporary',
        wait: { amount: 6, unit: 'months', anchor: 'last-dose' },
        wording: null,
        techniques: [],
      },
    ])
  })

  it('orders aftercare by time', async () => {
    const { aftercare } = await needling()
    expect(aftercare.map(({ title }) => title)).toEqual([
      'english before',
      'english sooner',
      'english later',
      'english anytime',
    ])
  })

  it('says what to call about', async () => {
    expect((await needling()).whenToCall).toEqual({
      clinic: [{ title: 'english needling risk', detail: null }],
      urgent: [{ title: 'english anytime', detail: 'Heat, pus or fever.' }],
      emergencyText: 'english call 911',
      outOfHoursText: null,
      phone: '+13125550100',
    })
  })

  it('numbers each source once, in the order of first mention', async () => {
    const page = await needling()
    expect(page.sources).toEqual([
      {
        number: 1,
        title: 'Trial',
        publisher: 'Journal',
        year: null,
        url: 'https://pubmed.ncbi.nlm.nih.gov/34448760/',
        checkedOn: null,
      },
      {
        number: 2,
        title: 'Agency page',
        publisher: 'Journal',
        year: null,
        url: 'https://agency.example/page',
        checkedOn: null,
      },
      {
        number: 3,
        title: 'Open trial',
        publisher: 'Journal',
        year: null,
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4817464/',
        checkedOn: null,
      },
      {
        number: 4,
        title: 'Consensus',
        publisher: 'Journal',
        year: 2017,
        url: 'https://doi.org/10.1000/S0190(05)%3Cx%3E',
        checkedOn: '2026-01-02',
      },
    ])
    expect(page.notices[0]?.sources).toEqual([1])
    expect(page.facts.sources).toEqual([2])
    expect(page.treats[0]?.sources).toEqual([3, 4])
    expect(page.contraindications.at(-1)?.sources).toEqual([4])
    expect(page.benefits[0]?.sources).toEqual([4])
    expect(page.aftercare.at(-1)?.sources).toEqual([1])
  })

  it('has the rest of the article', async () => {
    const page = await needling()
    expect(page).toMatchObject({
      locale: 'en',
      slug: 'needling',
      name: 'english needling',
      availableIn: ['en'],
      seo: { title: 'english needling', description: 'english needling summary' },
      isPreview: false,
      whatItIsHtml: '<p>english needling what it is</p>',
      notices: [
        {
          level: 'recall',
          techniques: ['radiofrequency'],
          issuedOn: '2026-01-10',
          messageHtml: '<p>english stop</p>',
        },
      ],
      facts: {
        minimumAge: 22,
        sessions: { from: 3, to: 6 },
        downtime: { from: 1, to: 3, unit: 'days' },
        interval: null,
        regulatoryStatuses: ['authorised', 'off-label'],
      },
      alternatives: [
        { name: 'english neighbour', slug: 'neighbour', comparison: 'english gentler' },
        { name: 'english creams', slug: null, comparison: 'english slower' },
      ],
      clinics: [
        {
          slug: 'north',
          city: 'Springfield',
          phone: '+13125550142',
          bookingUrl: 'https://book.example/north',
        },
      ],
      questions: [{ question: 'english Does it hurt?', answerHtml: '<p>english A little.</p>' }],
      price: { from: 200, to: null, currency: 'USD', per: 'session', asOf: '2026-01-01' },
      related: [{ slug: 'neighbour' }],
      review: {
        reviewedBy: { name: 'Dr. Ada Example', credentials: 'MD', role: 'Reviews' },
        reviewedOn: day,
        nextReviewOn: day,
      },
    })
  })

  it('says that its review is overdue from the midnight after its day, and expires then', async () => {
    const read = (now: Date) =>
      getTreatmentPage(test.payload, { slug: 'needling', locale: 'en', now })
    const due = (await needling()).review.nextReviewOn ?? ''
    const midnight = new Date(Date.parse(due) + 24 * 60 * 60 * 1_000)
    expect(await read(new Date(midnight.getTime() - 1))).toMatchObject({
      review: { isOverdue: false },
      expiresAt: midnight.toISOString(),
    })
    expect(await read(midnight)).toMatchObject({ review: { isOverdue: true }, expiresAt: null })
  })

  it('shows a picture in three widths, by path', async () => {
    const { image } = await needling()
    expect(image).toMatchObject({ alt: 'Skin layers', width: 1500, height: 1000 })
    expect(image?.src).toMatch(/^\/api\/media\/file\/[^/]+\.webp$/)
    expect(image?.srcSet).toMatch(
      /^\/api\/media\/file\/\S+ 640w, \/api\/media\/file\/\S+ 1280w, \/api\/media\/file\/\S+ 1500w$/,
    )
  })

  it('is not found by another slug, or in a language it is not public in', async () => {
    const { payload } = test
    expect(await getTreatmentPage(payload, { locale: 'en', slug: 'needlin' })).toBeNull()
    expect(await getTreatmentPage(payload, { locale: 'es', slug: 'needling' })).toBeNull()
  })
})

describe('getConditionPage', () => {
  it('knows the treatments that list it, each with the least settled of its uses', async () => {
    const page = await getConditionPage(test.payload, { locale: 'en', slug: 'scars' })
    expect(page?.treatments).toEqual([
      {
        name: 'english needling',
        slug: 'needling',
        summary: 'english needling summary',
        regulatoryStatus: 'off-label',
      },
    ])
  })

  it('knows the contraindications about it, and the treatments they speak against', async () => {
    const page = await getConditionPage(test.payload, { locale: 'en', slug: 'acne' })
    expect(page?.speaksAgainst).toEqual([
      {
        contraindication: 'english medicine',
        treatments: [
          { name: 'english needling', slug: 'needling', summary: 'english needling summary' },
        ],
      },
    ])
  })

  it('has its own text, picture, sources and review', async () => {
    expect(await getConditionPage(test.payload, { locale: 'en', slug: 'scars' })).toMatchObject({
      name: 'english scars',
      onSkinTonesHtml: '<p>english scars on skin tones</p>',
      whenToSeeDoctorHtml: '<p>english scars when to see a doctor</p>',
      image: { alt: 'Skin layers' },
      sources: [{ number: 1, title: 'Agency page' }],
      review: { reviewedBy: { name: 'Dr. Ada Example' }, reviewedOn: day },
    })
  })
})

describe('getLocationPage', () => {
  const north = (now: Date) => getLocationPage(test.payload, { locale: 'en', slug: 'north', now })

  it('says what is open, until when, and when the page stops being true', async () => {
    expect(await north(wednesdayNoon)).toMatchObject({
      today: '2026-01-14',
      openNow: { isOpen: true, closesAt: '2026-01-14T23:00:00Z' },
      expiresAt: '2026-01-14T23:00:00Z',
    })
    // After closing time the next change is weeks off, but "tomorrow" is wrong after midnight.
    expect(await north(new Date('2026-01-14T23:00:00Z'))).toMatchObject({
      openNow: { isOpen: false, opensAt: '2026-01-21T16:00:00Z' },
      expiresAt: '2026-01-15T06:00:00Z',
    })
  })

  it('lists differing days from today on; the clinic knows better than the organisation', async () => {
    expect((await north(wednesdayNoon))?.exceptions).toEqual([
      { date: '2026-01-21', reason: null, hours: [{ opens: '10:00', closes: '12:00' }] },
      { date: '2026-01-28', reason: 'english holiday', hours: [] },
    ])
  })

  it('has the week, the people who work there, what it offers and the way', async () => {
    const page = await north(wednesdayNoon)
    expect(page?.week.map(({ day, hours }) => [day, hours.length])).toEqual([
      ['1', 0],
      ['2', 0],
      ['3', 1],
      ['4', 0],
      ['5', 0],
      ['6', 0],
      ['7', 0],
    ])
    expect(page?.examinedBy.map(({ name }) => name)).toEqual(['Dr. Ada Example', 'Dr. Last Day'])
    expect(page?.performedBy).toEqual([])
    expect(page?.medicalDirector).toBeNull()
    expect(page?.offers).toEqual([
      {
        name: 'english needling',
        slug: 'needling',
        summary: 'english needling summary',
        techniques: ['mechanical'],
        bookingUrl: 'https://book.example/north',
        price: { from: 250, to: null, currency: 'USD' },
      },
      {
        name: 'english neighbour',
        slug: 'neighbour',
        summary: 'english neighbour summary',
        techniques: ['mechanical'],
        bookingUrl: 'https://book.example/north',
        price: null,
      },
    ])
    expect(page?.hasPausedOffers).toBe(false)
    expect(page?.directionsUrl).toBe(
      'https://www.google.com/maps/dir/?api=1&destination=41.85%2C-87.62',
    )
    expect(page?.photos).toHaveLength(1)
  })

  it('of a clinic closed for good says where patients go now, and no hours', async () => {
    const page = await getLocationPage(test.payload, { locale: 'en', slug: 'south' })
    expect(page).toMatchObject({ status: 'closed', successor: { slug: 'north' }, openNow: null })
  })
})

describe('lists, home and frame', () => {
  it('lists treatments by name with what tells them apart', async () => {
    const list = await listTreatments(test.payload, { locale: 'en' })
    expect(list?.treatments).toEqual([
      {
        name: 'english needling',
        slug: 'needling',
        summary: 'english needling summary',
        techniques: ['mechanical'],
        downtime: { from: 1, to: 3, unit: 'days' },
        regulatoryStatuses: ['authorised', 'off-label'],
      },
      expect.objectContaining({ slug: 'neighbour', downtime: null, regulatoryStatuses: [] }),
    ])
  })

  it('lists open clinics first, and expires with the first line that changes', async () => {
    const list = await listLocations(test.payload, { locale: 'en', now: wednesdayNoon })
    expect(list?.locations.map(({ slug, openNow }) => [slug, openNow?.isOpen])).toEqual([
      ['north', true],
      ['south', undefined],
    ])
    expect(list?.expiresAt).toBe('2026-01-14T23:00:00Z')
  })

  it('features what the editor chose', async () => {
    expect(await getHomePage(test.payload, { locale: 'en' })).toMatchObject({
      heading: 'english welcome',
      intro: null,
      featuredTreatments: [{ slug: 'needling', regulatoryStatuses: ['authorised', 'off-label'] }],
      featuredLocations: [{ slug: 'north', city: 'Springfield', status: 'open' }],
    })
  })

  it('frames the page', async () => {
    expect(await getSiteFrame(test.payload, { locale: 'en' })).toMatchObject({
      organisation: 'Example Skin',
      phone: '+13125550100',
      logo: { alt: 'Example Skin' },
      logoDark: { alt: 'Skin layers' },
      legalLinks: [{ label: 'english Privacy', path: '/privacy' }],
      emergencyText: 'english call 911',
    })
    // Nothing of the English frame stands in for Spanish.
    expect(await getSiteFrame(test.payload, { locale: 'es' })).toMatchObject({
      logo: { alt: 'Example Skin' },
      logoDark: null,
      legalLinks: [],
      emergencyText: expect.stringContaining('Si cree que su vida'),
    })
  })

  it('lists every public address', async () => {
    const urls = await listPublicUrls(test.payload)
    const documents = urls.filter(({ lastModified }) => lastModified !== null)
    expect(documents.map(({ path }) => path)).toEqual([
      '/treatments/needling',
      '/treatments/neighbour',
      '/conditions/acne',
      '/conditions/scars',
      '/locations/north',
      '/locations/south',
    ])
    expect(documents[0]?.alternates).toEqual([{ locale: 'en', path: '/treatments/needling' }])
  })
})

describe('what a page costs', () => {
  async function queriesOf(read: () => Promise<unknown>): Promise<string[]> {
    const queries: string[] = []
    const { connection } = test.payload.db
    connection.set('debug', (collection: string, method: string) => {
      queries.push(`${collection}.${method}`)
    })
    await read()
    connection.set('debug', false)
    return queries
  }

  it('is one query a kind of record, and one for each kind of record that cites', async () => {
    const { payload } = test
    // Two for the settings and the logo, which a page shares with its frame.
    expect(await queriesOf(needling)).toHaveLength(16)
    const scars = { locale: 'en', slug: 'scars' } as const
    expect(await queriesOf(() => getConditionPage(payload, scars))).toHaveLength(11)
    const north = { locale: 'en', slug: 'north' } as const
    expect(await queriesOf(() => getLocationPage(payload, north))).toHaveLength(7)
    expect(await queriesOf(() => getHomePage(payload, { locale: 'en' }))).toHaveLength(5)
    // Beside those the names of all and the documents of the page.
    expect(await queriesOf(() => listTreatments(payload, { locale: 'en' }))).toHaveLength(4)
  })

  it('finds the other side of every link by an index', async () => {
    const { collections } = test.payload.db
    const links = [
      ['treatments', 'slug'],
      ['treatments', 'treats.condition'],
      ['treatments', 'contraindications.contraindication'],
      ['contraindications', 'concerns'],
      ['locations', 'offers.treatment'],
      ['safety-notices', 'treatments'],
    ] as const
    for (const [collection, path] of links) {
      const indexes = await collections[collection]?.listIndexes()
      const keys = indexes?.map(({ key }) => Object.keys(key ?? {})[0])
      expect(keys, `${collection}.${path}`).toContain(path)
    }
  })
})
