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
import { startPayload, type TestPayload } from '../support/startPayload'

describe('an installation nobody has written anything in', () => {
  let test: TestPayload
  beforeAll(async () => {
    test = await startPayload()
  })
  afterAll(() => test.stop())

  it.each([
    ['en', 'If you think your life is in danger, call your local emergency number.'],
    ['es', 'Si cree que su vida corre peligro, llame al número de emergencias de su zona.'],
  ] as const)('has a frame with defaults in %s', async (locale, emergencyText) => {
    expect(await getSiteFrame(test.payload, { locale })).toEqual({
      locale,
      organisation: 'Your clinic',
      logo: null,
      logoDark: null,
      accentColour: null,
      phone: null,
      noticeLine: null,
      footer: null,
      legalLinks: [],
      languages: ['en', 'es'],
      emergencyText,
      isDemo: false,
    })
  })

  it('has an empty home page and empty lists', async () => {
    const { payload } = test
    expect(await getHomePage(payload, { locale: 'es' })).toEqual({
      locale: 'es',
      heading: null,
      intro: null,
      featuredTreatments: [],
      featuredLocations: [],
      isPreview: false,
    })
    expect(await listTreatments(payload, { locale: 'en' })).toEqual({
      locale: 'en',
      page: { number: 1, count: 1 },
      treatments: [],
    })
    expect(await listConditions(payload, { locale: 'en' })).toEqual({
      locale: 'en',
      page: { number: 1, count: 1 },
      conditions: [],
    })
    expect(await listLocations(payload, { locale: 'en' })).toEqual({
      locale: 'en',
      page: { number: 1, count: 1 },
      locations: [],
      expiresAt: null,
    })
  })

  it('has no page for any document', async () => {
    const query = { locale: 'en', slug: 'anything' } as const
    expect(await getTreatmentPage(test.payload, query)).toBeNull()
    expect(await getConditionPage(test.payload, query)).toBeNull()
    expect(await getLocationPage(test.payload, query)).toBeNull()
  })

  it('lists the home page and the three lists, in both languages', async () => {
    const urls = await listPublicUrls(test.payload)
    expect(urls.map(({ path }) => path)).toEqual([
      '/',
      '/es',
      '/treatments',
      '/es/treatments',
      '/conditions',
      '/es/conditions',
      '/locations',
      '/es/locations',
    ])
    expect(urls[1]).toEqual({
      locale: 'es',
      path: '/es',
      lastModified: null,
      alternates: [
        { locale: 'en', path: '/' },
        { locale: 'es', path: '/es' },
      ],
    })
  })
})
