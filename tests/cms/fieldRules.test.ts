import { getLocalI18n, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { liveOne } from '../support/factories/inState'
import { createSigned } from '../support/factories/signOff'
import { startPayload, type TestPayload } from '../support/startPayload'

const fieldErrors = z.object({
  data: z.object({ errors: z.array(z.object({ message: z.string(), path: z.string() })) }),
})

const prose = (text: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: 'ltr' as const,
    children: [
      { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, format: 0, text }] },
    ],
  },
})

const treatment = {
  _status: 'published' as const,
  name: 'Needling',
  slug: 'needling',
  summary: 'Needles make tiny holes in the skin.',
  techniques: ['mechanical' as const],
  whatItIs: prose('Tiny holes.'),
  howItWorks: prose('The skin heals.'),
  bodyAreas: ['face' as const],
  risks: [{ name: 'Redness', frequency: 'common' as const, careLevel: 'self-care' as const }],
  whatToExpect: prose('You lie down.'),
  noTreatment: 'Scars stay as they are.',
}

const location = {
  _status: 'published' as const,
  name: 'Harbour',
  slug: 'harbour',
  summary: 'By the water.',
  status: 'open' as const,
  address: { street: '1 Pier', city: 'Harbour Town' },
  timeZone: 'America/Chicago',
  phone: '(312) 555-0142',
}

let test: TestPayload
let payload: Payload
/** What no live treatment may lack. */
let safetyLinks: object

beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  safetyLinks = {
    contraindications: [{ contraindication: await liveOne(payload, 'contraindications') }],
    aftercare: [{ step: await liveOne(payload, 'aftercare-steps') }],
  }
})
afterAll(() => test.stop())

/** Publishes and answers with the rule that refused, as `path: message`. */
async function refusalOf(publish: Promise<unknown>): Promise<string[]> {
  const error: unknown = await publish.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return fieldErrors.parse(error).data.errors.map(({ message, path }) => `${path}: ${message}`)
}

// `overrideAccess: true`: the rules hold for everybody, so no role is in play.
const publishTreatment = async (data: object, language: 'en' | 'es' = 'en') => {
  return payload.create({
    collection: 'treatments',
    draft: false,
    overrideAccess: true,
    data: { ...treatment, ...safetyLinks, ...data },
    req: { i18n: await getLocalI18n({ config: test.config, language }) },
  })
}
const liveTreatment = (data: object) =>
  createSigned(payload, 'treatments', { ...treatment, ...safetyLinks, ...data })
const publishLocation = (data: object) =>
  payload.create({
    collection: 'locations',
    draft: false,
    overrideAccess: true,
    data: { ...location, ...data },
  })

describe('a web address', () => {
  it('names who has it already, in the trash too', async () => {
    const first = await liveTreatment({ slug: 'taken' })
    expect(await refusalOf(publishTreatment({ slug: 'taken', name: 'Other' }))).toEqual([
      'slug: “taken” is already the address of Needling. Choose another one.',
    ])
    await payload.update({
      collection: 'treatments',
      id: first.id,
      overrideAccess: true,
      draft: false,
      data: { deletedAt: new Date().toISOString(), _status: 'published' },
    })
    expect(await refusalOf(publishTreatment({ slug: 'taken', name: 'Other' }))).toEqual([
      'slug: “taken” is already the address of Needling, which is in the trash. Choose another one.',
    ])
  })

  it('is made from the name, accents and all', async () => {
    const { slug } = await liveTreatment({ slug: undefined, name: 'Peeling químico: ¿qué es?' })
    expect(slug).toBe('peeling-quimico-que-es')
  })

  it('of a copy is free', async () => {
    const { id } = await liveTreatment({ slug: 'copied' })
    const copies = [
      await payload.duplicate({ collection: 'treatments', id, overrideAccess: true }),
      await payload.duplicate({ collection: 'treatments', id, overrideAccess: true }),
    ]
    expect(copies.map((copy) => [copy.slug, copy._status])).toEqual([
      ['copied-2', 'draft'],
      ['copied-3', 'draft'],
    ])
  })

  it('is not needed while a document is an empty draft', async () => {
    const drafts = [1, 2].map(() =>
      payload.create({
        collection: 'treatments',
        draft: true,
        overrideAccess: true,
        data: { _status: 'draft' },
      }),
    )
    expect((await Promise.all(drafts)).map((draft) => draft.slug ?? null)).toEqual([null, null])
  })
})

describe('times', () => {
  it.each([
    [
      { downtime: { from: 3, to: 1, unit: 'days' } },
      'downtime.unit: The end lies before the start. Swap the two numbers, or leave the end empty.',
    ],
    [
      { downtime: { from: 3 } },
      'downtime.unit: Choose a unit for this time: hours, days, weeks, months or years.',
    ],
    [
      { sessions: { from: 3, to: 2 } },
      'sessions.to: “To” is 2, which is less than “From”, 3. Swap them, or leave one empty.',
    ],
  ])('%j is refused with a way out', async (data, message) => {
    expect(await refusalOf(publishTreatment(data))).toEqual([message])
  })

  it('a wait needs a unit', async () => {
    expect(
      await refusalOf(
        payload.create({
          collection: 'contraindications',
          draft: false,
          overrideAccess: true,
          data: {
            _status: 'published',
            name: 'Recent sunburn',
            slug: 'recent-sunburn',
            kind: 'history',
            question: 'Were you sunburnt lately?',
            rationale: prose('Burnt skin heals badly.'),
            defaultSeverity: 'temporary',
            defaultWait: { amount: 4 },
          },
        }),
      ),
    ).toEqual([
      'defaultWait.unit: This wait has a number but no unit. Choose days, weeks, months or years.',
    ])
  })

  it('is said in Spanish to somebody who reads Spanish', async () => {
    expect(await refusalOf(publishTreatment({ downtime: { from: 3 } }, 'es'))).toEqual([
      'downtime.unit: Elija una unidad para este tiempo: horas, días, semanas, meses o años.',
    ])
  })
})

describe('a location', () => {
  it('keeps a phone number in the form a phone dials', async () => {
    const { phone } = await publishLocation({ slug: 'dialled' })
    expect(phone).toBe('+13125550142')
  })

  it.each([
    [{ phone: '123' }, /^phone: “123” is not a phone number we can dial\. Write it with its area/],
    [{ timeZone: 'Chicago' }, /^timeZone: “Chicago” is not a time zone\. Write one like America/],
    [{ bookingUrl: 'clinic.example' }, /^bookingUrl: “clinic\.example” is not a web link\./],
    [
      { weeklyHours: [{ day: '1', opens: '9', closes: '12:00' }] },
      /^weeklyHours\.0\.opens: “9” is not a time\. Write it on a 24-hour clock/,
    ],
    [
      { weeklyHours: [{ day: '1', opens: '12:00', closes: '09:00' }] },
      /^weeklyHours\.0\.closes: Closing time 09:00 is not after opening time 12:00\./,
    ],
    [
      {
        weeklyHours: [
          { day: '2', opens: '09:00', closes: '12:00' },
          { day: '2', opens: '11:30', closes: '17:00' },
        ],
      },
      /^weeklyHours: Tuesday: these hours overlap: 09:00–12:00, 11:30–17:00\. Join them/,
    ],
    [
      {
        exceptions: [
          {
            date: '2026-12-24T12:00:00.000Z',
            hours: [
              { opens: '09:00', closes: '12:00' },
              { opens: '10:00', closes: '11:00' },
            ],
          },
        ],
      },
      /^exceptions\.0\.hours: These hours overlap: 09:00–12:00, 10:00–11:00\./,
    ],
  ])('with %j is refused with a way out', async (data, message) => {
    const refusals = await refusalOf(publishLocation(data))
    expect(refusals).toHaveLength(1)
    expect(refusals[0]).toMatch(message)
  })
})

describe('other records', () => {
  it('a picture says what it shows, or is decorative; a patient needs consent', async () => {
    const file = {
      data: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
      mimetype: 'image/png',
      name: 'dot.png',
      size: 70,
    }
    const upload = (data: object) =>
      payload.create({ collection: 'media', overrideAccess: true, data, file: { ...file } })
    expect(await refusalOf(upload({}))).toEqual([
      'alt: Say what the picture shows, or mark it as decorative.',
    ])
    expect(await refusalOf(upload({ isDecorative: true, showsPatient: true }))).toEqual([
      'consentReference: A picture of a patient needs the reference of the signed consent.',
    ])
    expect((await upload({ isDecorative: true })).mimeType).toBe('image/webp')
  })

  it('a redirect stays on this site and leads elsewhere', async () => {
    const redirect = (data: { from: string; to: string }) =>
      payload.create({ collection: 'redirects', overrideAccess: true, data })
    expect(await refusalOf(redirect({ from: 'https://x.example', to: '/a' }))).toHaveLength(1)
    expect(await refusalOf(redirect({ from: '/a', to: '//evil.example' }))).toHaveLength(1)
    expect(await refusalOf(redirect({ from: '/a', to: '/a' }))).toEqual([
      'to: The new address is the same as the old one.',
    ])
  })

  it('an accent colour can be read on paper', async () => {
    const settings = (accentColour: string) =>
      payload.updateGlobal({ slug: 'settings', overrideAccess: true, data: { accentColour } })
    expect((await refusalOf(settings('#ffd400')))[0]).toMatch(/has a contrast of 1\.\d : 1/)
    expect((await settings('#1f5c57')).accentColour).toBe('#1f5c57')
  })
})
