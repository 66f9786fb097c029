import type { BodyArea, Technique } from '@/domain/treatmentTerms'
import type { Words } from '@/domain/words'
import { aftercareSteps } from './aftercare/allSteps'
import { conditions } from './conditions/allConditions'
import type { ConditionSource, LocationSource, TreatmentSource } from './contentTypes'
import { contraindications } from './contraindications/allContraindications'
import { Dice } from './dice'
import { southLoop } from './locations/southLoop'
import { treatments } from './treatments/allTreatments'

const manners: readonly Words[] = [
  { en: 'Gentle', es: 'suave' },
  { en: 'Stepwise', es: 'por etapas' },
  { en: 'Focused', es: 'localizado' },
  { en: 'Cooled', es: 'con enfriamiento' },
  { en: 'Layered', es: 'por capas' },
  { en: 'Low-dose', es: 'de dosis baja' },
  { en: 'Combined', es: 'combinado' },
  { en: 'Short', es: 'breve' },
]

const methods: readonly { technique: Technique; name: Words }[] = [
  { technique: 'mechanical', name: { en: 'needling', es: 'tratamiento con agujas' } },
  {
    technique: 'radiofrequency',
    name: { en: 'radio-frequency', es: 'tratamiento de radiofrecuencia' },
  },
  { technique: 'laser', name: { en: 'laser', es: 'tratamiento con láser' } },
  { technique: 'light', name: { en: 'light treatment', es: 'tratamiento con luz' } },
  { technique: 'ultrasound', name: { en: 'ultrasound', es: 'tratamiento con ultrasonido' } },
  { technique: 'superficial-chemical', name: { en: 'light peel', es: 'exfoliación ligera' } },
  { technique: 'topical', name: { en: 'cream', es: 'tratamiento en crema' } },
]

const places: readonly { area: BodyArea; name: Words }[] = [
  { area: 'face', name: { en: 'for the face', es: 'para la cara' } },
  { area: 'neck', name: { en: 'for the neck', es: 'para el cuello' } },
  { area: 'hands', name: { en: 'for the hands', es: 'para las manos' } },
  { area: 'back', name: { en: 'for the back', es: 'para la espalda' } },
  { area: 'scalp', name: { en: 'for the scalp', es: 'para el cuero cabelludo' } },
  { area: 'abdomen', name: { en: 'for the belly', es: 'para el abdomen' } },
]

/** Steps that say when, whichever treatment they belong to. */
const timed = aftercareSteps.filter(({ timing }) => timing !== undefined)
const timedSteps = timed.filter(({ action }) => action !== 'warning')
const warnings = timed.filter(({ action, scope }) => action === 'warning' && scope === undefined)

/** The address of the sample with this number. */
export const sampleSlug = (kind: string, index: number): string =>
  `sample-${kind}-${String(index).padStart(5, '0')}`

const numbered = (name: Words, index: number): Words => ({
  en: `${name.en} (sample ${index})`,
  es: `${name.es} (muestra ${index})`,
})

/** An invented treatment for measurements, made of the demonstration's own paragraphs. */
export function scaleTreatment(index: number): TreatmentSource {
  const dice = new Dice(index)
  const model = dice.pick(treatments)
  const [manner, method, place] = [dice.pick(manners), dice.pick(methods), dice.pick(places)]
  const name = {
    en: `${manner.en} ${method.name.en} ${place.name.en}`,
    es: `${method.name.es} ${manner.es} ${place.name.es}`,
  }
  // The model's own, which its paragraphs speak of, and some more.
  const own = model.contraindications
  const others = dice
    .some(contraindications, 1 + dice.below(6))
    .filter(({ slug }) => !own.some(({ contraindication }) => contraindication === slug))
  const linked = [...own, ...others.map(({ slug }) => ({ contraindication: slug }))]
  const ruledOut = new Set(
    contraindications
      .filter(({ slug }) => linked.some(({ contraindication }) => contraindication === slug))
      .flatMap(({ concerns = [] }) => concerns),
  )
  const treatable = conditions.filter(({ slug }) => !ruledOut.has(slug))
  return {
    ...model,
    slug: sampleSlug('treatment', index),
    name: numbered(name, index),
    alsoKnownAs: { en: [`sample ${index}`], es: [`muestra ${index}`] },
    techniques: [method.technique],
    bodyAreas: [place.area],
    treats: dice.some(treatable, 2 + dice.below(5)).map(({ slug }) => ({
      condition: slug,
      status: dice.pick(['authorised', 'off-label', 'investigational'] as const),
      evidence: {
        en: 'Written by a program for measurements. It says nothing about a real treatment.',
        es: 'Texto hecho por un programa para mediciones. No dice nada de un tratamiento real.',
      },
    })),
    contraindications: linked,
    aftercare: [
      ...dice.some(timedSteps, 5 + dice.below(10)).map(({ key }) => ({ step: key })),
      ...warnings.map(({ key }) => ({ step: key })),
    ],
    alternatives: [],
    related: [],
    seo: undefined,
  }
}

/** An invented condition for measurements. */
export function scaleCondition(index: number): ConditionSource {
  const model = new Dice(index).pick(conditions)
  return { ...model, slug: sampleSlug('condition', index), name: numbered(model.name, index) }
}

/** An invented clinic for measurements; it offers some of the sample treatments below `limit`. */
export function scaleLocation(index: number, limit: number): LocationSource {
  const dice = new Dice(index)
  const offered = new Set(Array.from({ length: Math.min(6, limit) }, () => dice.below(limit)))
  return {
    ...southLoop,
    slug: sampleSlug('clinic', index),
    name: numbered({ en: 'Sample clinic', es: 'Clínica de muestra' }, index),
    neighbourhood: `District ${dice.below(77) + 1}`,
    street: `${index + 1} Sample Street`,
    point: [-87.9 + dice.below(4_000) / 10_000, 41.65 + dice.below(4_000) / 10_000],
    offers: [...offered].map((treatment) => ({ treatment: sampleSlug('treatment', treatment) })),
    photos: [],
  }
}
