import { randomBytes } from 'node:crypto'
import type { CollectionSlug, RequiredDataFromCollectionSlug } from 'payload'
import { proseOf } from './proseOf'

type Data<Slug extends CollectionSlug> = RequiredDataFromCollectionSlug<Slug>

/** Writes every text of a document, so that a test finds its own words again. */
export type Words = (what: string) => string

/** Words that say what they stand for and nothing else. */
export const plainWords: Words = (what) => what

/** A slug, an address or a name that nothing else in the test has. */
export const unique = (hint: string): string => `${hint}-${randomBytes(5).toString('hex')}`

export const conditionData = (words: Words = plainWords): Data<'conditions'> => ({
  slug: unique('condition'),
  name: words('Condition'),
  summary: words('What the condition is.'),
  description: proseOf(words('More about the condition.')),
  onSkinTones: proseOf(words('How it looks on white, brown and black skin.')),
  whenToSeeDoctor: proseOf(words('See a doctor if it spreads.')),
})

export const contraindicationData = (words: Words = plainWords): Data<'contraindications'> => ({
  slug: unique('contraindication'),
  name: words('Contraindication'),
  kind: 'condition',
  // Read in both languages: a Spanish copy of this text must speak of them, too.
  question: words('Pregnant, or an infection? ¿Embarazo o infección?'),
  rationale: proseOf(words('Why it matters.')),
  defaultSeverity: 'absolute',
})

export const aftercareStepData = (words: Words = plainWords): Data<'aftercare-steps'> => ({
  title: words('Keep it clean'),
  action: 'warning',
  careLevel: 'call-clinic',
  instruction: proseOf(words('Call us if it gets worse.')),
  timing: { from: 0, to: 7, unit: 'days' },
})

/** What a treatment links to; the safety records must be live for it to go live. */
export interface TreatmentLinks {
  aftercare?: readonly string[]
  conditions?: readonly string[]
  contraindications?: readonly string[]
}

export const treatmentData = (
  words: Words = plainWords,
  { aftercare = [], conditions = [], contraindications = [] }: TreatmentLinks = {},
): Data<'treatments'> => ({
  slug: unique('treatment'),
  name: words('Treatment'),
  summary: words('What the treatment can do.'),
  techniques: ['mechanical'],
  bodyAreas: ['face'],
  whatItIs: proseOf(words('What it is.')),
  howItWorks: proseOf(words('How it works.')),
  whatToExpect: proseOf(words('What to expect.')),
  noTreatment: words('Nothing happens without it.'),
  risks: [{ name: words('Redness'), frequency: 'common', careLevel: 'self-care' }],
  treats: conditions.map((condition) => ({
    condition,
    regulatoryStatus: 'authorised' as const,
    jurisdiction: 'us' as const,
  })),
  contraindications: contraindications.map((contraindication) => ({ contraindication })),
  aftercare: aftercare.map((step) => ({ step })),
})

export const locationData = (words: Words = plainWords): Data<'locations'> => ({
  slug: unique('clinic'),
  status: 'open',
  name: words('Clinic'),
  summary: words('A clinic like no other.'),
  address: { street: '1 Example Street', city: 'Exampleton', country: 'US' },
  point: [-87.63, 41.87],
  timeZone: 'America/Chicago',
  phone: '+13125550142',
})

export const safetyNoticeData = (
  words: Words = plainWords,
  treatments: readonly string[] = [],
): Data<'safety-notices'> => ({
  title: words('Safety notice'),
  level: 'caution',
  issuer: 'An authority',
  issuedOn: '2026-01-15T00:00:00.000Z',
  message: proseOf(words('What patients should know.')),
  treatments: [...treatments],
})

export const citationData = (words: Words = plainWords): Data<'citations'> => ({
  title: words('Source'),
  publisher: 'A journal',
})

export const clinicianData = (words: Words = plainWords): Data<'clinicians'> => ({
  name: words('Dr Example'),
  credentials: 'MD',
  licenceLevel: 'physician',
})

export const pictureData = (words: Words = plainWords): Data<'media'> => ({
  alt: words('A picture'),
})

export const redirectData = (): Data<'redirects'> => ({
  from: `/${unique('old')}`,
  to: `/${unique('new')}`,
})
