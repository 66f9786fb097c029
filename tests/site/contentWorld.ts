import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import sharp from 'sharp'
import { proseFromText } from '@/demo/content/proseFromText'
import type { Contraindication, Treatment } from '@/payload-types'
import { publishSigned } from '../support/factories/signOff'

/** What a test writes with: it plays the whole editorial office. */
const asOffice = { overrideAccess: true, fallbackLocale: false } as const

/** Words that must never reach the public, whatever their language. */
export const secret = 'SECRET'
/** Every word a Spanish page may show carries the one, every English word the other. */
export const english = (words: string): string => `english ${words}`
export const spanish = (words: string): string => `español ${words}`

const en = (words: string) => proseFromText(english(words))
const es = (words: string) => proseFromText(spanish(words))

type Data<Slug extends 'conditions' | 'contraindications' | 'locations' | 'treatments'> =
  RequiredDataFromCollectionSlug<Slug>

/** What every live treatment of this world also links. */
export const usualSlug = 'usual'
export const usualTitle = 'Call if it gets worse'

export const conditionData = (slug: string): Data<'conditions'> => ({
  slug,
  name: english(slug),
  summary: english(`${slug} summary`),
  description: en(`${slug} description`),
  onSkinTones: en(`${slug} on skin tones`),
  whenToSeeDoctor: en(`${slug} when to see a doctor`),
  _status: 'published',
})

export const contraindicationData = (slug: string): Data<'contraindications'> => ({
  slug,
  name: english(slug),
  kind: 'medicine',
  question: english(`${slug} question: pregnant, or an infection?`),
  rationale: en(`${slug} rationale`),
  defaultSeverity: 'temporary',
  defaultWait: { amount: 6, unit: 'months', anchor: 'last-dose' },
  _status: 'published',
})

export const aftercareData = (
  title: string,
): RequiredDataFromCollectionSlug<'aftercare-steps'> => ({
  title: english(title),
  action: 'warning',
  careLevel: 'self-care',
  instruction: en(`${title} instruction`),
  timing: { from: 1, to: 2, unit: 'days' },
  _status: 'published',
})

export const treatmentData = (slug: string): Data<'treatments'> => ({
  slug,
  name: english(slug),
  summary: english(`${slug} summary`),
  techniques: ['mechanical'],
  whatItIs: en(`${slug} what it is`),
  howItWorks: en(`${slug} how it works`),
  bodyAreas: ['face'],
  risks: [
    {
      name: english(`${slug} risk`),
      frequency: 'common',
      careLevel: 'call-clinic',
    },
  ],
  whatToExpect: en(`${slug} what to expect`),
  noTreatment: english(`${slug} no treatment`),
  _status: 'published',
})

export const locationData = (slug: string): Data<'locations'> => ({
  slug,
  status: 'open',
  name: english(slug),
  summary: english(`${slug} summary`),
  address: { street: '1 Example Street', city: 'Springfield' },
  timeZone: 'America/Chicago',
  weeklyHours: [{ day: '3', opens: '09:00', closes: '17:00' }],
  phone: '+13125550142',
  _status: 'published',
})

/** Writers of one database, each with the state in its name. */
export function contentWorld(payload: Payload) {
  /** Publishes what was drafted, unless a draft is what is wanted. */
  const live = async <Doc extends { id: string }>(
    collection: string,
    status: 'draft' | 'published' | null | undefined,
    drafted: Promise<Doc>,
  ): Promise<Doc> => {
    const doc = await drafted
    if (status !== 'draft') await publishSigned(payload, collection, doc.id)
    return doc
  }
  let usualRecords: Promise<{
    contraindication: { contraindication: string }[]
    step: { step: string }[]
  }> | null = null

  /** Links to the records that every live treatment needs; public in both languages. */
  function usual() {
    usualRecords ??= (async () => {
      const contraindication = await world.contraindication(usualSlug)
      await world.contraindicationInSpanish(contraindication)
      const step = await world.aftercare(usualTitle)
      await world.aftercareInSpanish(step.id, usualTitle)
      return {
        contraindication: [{ contraindication: contraindication.id }],
        step: [{ step: step.id }],
      }
    })()
    return usualRecords
  }

  const world = {
    citation: (data: Partial<RequiredDataFromCollectionSlug<'citations'>> & { title: string }) =>
      payload.create({
        ...asOffice,
        collection: 'citations',
        locale: 'en',
        data: { publisher: 'Journal', ...data },
      }),

    clinician: (data: Partial<RequiredDataFromCollectionSlug<'clinicians'>> & { name: string }) =>
      payload.create({
        ...asOffice,
        collection: 'clinicians',
        locale: 'en',
        data: { credentials: 'MD', licenceLevel: 'physician', ...data },
      }),

    /** Without words it is a decorative one. */
    picture: async (alt: string | null, name = 'skin.png') => {
      const data = await sharp({
        create: { width: 1500, height: 1000, channels: 3, background: '#a07050' },
      })
        .png()
        .toBuffer()
      return payload.create({
        ...asOffice,
        collection: 'media',
        locale: 'en',
        data: alt === null ? { isDecorative: true } : { alt },
        file: { data, mimetype: 'image/png', name, size: data.length },
      })
    },

    condition: (slug: string, changes: Partial<Data<'conditions'>> = {}) =>
      live(
        'conditions',
        changes._status,
        payload.create({
          ...asOffice,
          collection: 'conditions',
          locale: 'en',
          draft: true,
          data: { ...conditionData(slug), ...changes, _status: 'draft' },
        }),
      ),

    contraindication: (slug: string, changes: Partial<Data<'contraindications'>> = {}) =>
      live(
        'contraindications',
        changes._status,
        payload.create({
          ...asOffice,
          collection: 'contraindications',
          locale: 'en',
          draft: true,
          data: { ...contraindicationData(slug), ...changes, _status: 'draft' },
        }),
      ),

    aftercare: (
      title: string,
      changes: Partial<RequiredDataFromCollectionSlug<'aftercare-steps'>> = {},
    ) =>
      live(
        'aftercare-steps',
        changes._status,
        payload.create({
          ...asOffice,
          collection: 'aftercare-steps',
          locale: 'en',
          draft: true,
          data: { ...aftercareData(title), ...changes, _status: 'draft' },
        }),
      ),

    /** A live one without lists of its own has the safety records that no live treatment may lack. */
    treatment: async (slug: string, changes: Partial<Data<'treatments'>> = {}) => {
      const { contraindication, step } =
        changes._status === 'draft' ? { contraindication: [], step: [] } : await usual()
      return live(
        'treatments',
        changes._status,
        payload.create({
          ...asOffice,
          collection: 'treatments',
          locale: 'en',
          draft: true,
          data: {
            ...treatmentData(slug),
            ...changes,
            contraindications: changes.contraindications ?? contraindication,
            aftercare: changes.aftercare ?? step,
            _status: 'draft',
          },
        }),
      )
    },

    location: (slug: string, changes: Partial<Data<'locations'>> = {}) =>
      payload.create({
        ...asOffice,
        collection: 'locations',
        locale: 'en',
        draft: changes._status === 'draft',
        data: { ...locationData(slug), ...changes },
      }),

    conditionInSpanish: (id: string, slug: string) =>
      live(
        'conditions',
        'published',
        payload.update({
          ...asOffice,
          collection: 'conditions',
          id,
          locale: 'es',
          draft: true,
          data: {
            name: spanish(slug),
            summary: spanish(`${slug} resumen`),
            description: es(`${slug} descripción`),
            onSkinTones: es(`${slug} tonos`),
            whenToSeeDoctor: es(`${slug} cuándo`),
            _status: 'draft',
          },
        }),
      ),

    contraindicationInSpanish: ({ id, slug }: Contraindication) =>
      live(
        'contraindications',
        'published',
        payload.update({
          ...asOffice,
          collection: 'contraindications',
          id,
          locale: 'es',
          draft: true,
          data: {
            name: spanish(slug),
            question: spanish(`${slug} pregunta: ¿embarazo o infección?`),
            rationale: es(`${slug} motivo`),
            _status: 'draft',
          },
        }),
      ),

    aftercareInSpanish: (id: string, title: string) =>
      live(
        'aftercare-steps',
        'published',
        payload.update({
          ...asOffice,
          collection: 'aftercare-steps',
          id,
          locale: 'es',
          draft: true,
          data: {
            title: spanish(title),
            instruction: es(`${title} instrucción`),
            _status: 'draft',
          },
        }),
      ),

    treatmentInSpanish: ({ id, slug, risks, alternatives }: Treatment) =>
      live(
        'treatments',
        'published',
        payload.update({
          ...asOffice,
          collection: 'treatments',
          id,
          locale: 'es',
          draft: true,
          data: {
            name: spanish(slug),
            summary: spanish(`${slug} resumen`),
            whatItIs: es(`${slug} qué es`),
            howItWorks: es(`${slug} cómo`),
            whatToExpect: es(`${slug} qué esperar`),
            noTreatment: spanish(`${slug} sin tratamiento`),
            risks: risks.map((risk) => ({
              ...risk,
              name: spanish(`${slug} riesgo`),
              description: null,
            })),
            alternatives: (alternatives ?? []).map(({ treatment, ...row }) => ({
              ...row,
              treatment: typeof treatment === 'object' ? (treatment?.id ?? null) : treatment,
              comparison: spanish(`${slug} comparado`),
            })),
            _status: 'draft',
          },
        }),
      ),

    locationInSpanish: (id: string, slug: string) =>
      payload.update({
        ...asOffice,
        collection: 'locations',
        id,
        locale: 'es',
        data: { name: spanish(slug), summary: spanish(`${slug} resumen`), _status: 'published' },
      }),

    editor: () =>
      payload.create({
        ...asOffice,
        collection: 'users',
        data: {
          name: 'Ed',
          email: 'ed@example.com',
          password: 'a long enough password',
          roles: ['editor'],
        },
      }),
  }
  return world
}
