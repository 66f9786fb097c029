import { Temporal } from 'temporal-polyfill'
import { daysSince, startOfDay, toCalendarDay } from './calendarDays'
import type { AftercareAction, CareLevel, Severity } from './safetyTerms'
import type { Technique } from './treatmentTerms'
import type { CodeOf, Vocabulary } from './vocabulary'
import type { Words } from './words'

/** How soon a text can come to harm somebody by growing old. */
export const reviewClasses = {
  high: { en: 'High risk', es: 'Riesgo alto' },
  medium: { en: 'Medium risk', es: 'Riesgo medio' },
  low: { en: 'Low risk', es: 'Riesgo bajo' },
} as const satisfies Vocabulary

export type ReviewClass = CodeOf<typeof reviewClasses>

/**
 * Months from one review to the next. Three years are the longest that the NHS website and
 * Ireland's HSE leave a health page alone; where less comes from is in
 * docs/decisions/034-review-windows.md.
 */
export const reviewMonths: Readonly<Record<ReviewClass, number>> = { high: 12, medium: 24, low: 36 }

/** What decides the class of a document. */
export type ReviewSubject =
  | { type: 'treatments'; techniques: readonly Technique[] }
  | { type: 'conditions' }
  | { type: 'contraindications'; severity: Severity }
  | { type: 'aftercare-steps'; action: AftercareAction; careLevel: CareLevel }

export interface ReviewWindow {
  class: ReviewClass
  months: number
  /** Why this class, for whoever reviews. */
  because: Words
}

const reasons = {
  deep: {
    en: 'It uses energy, injections or a deeper peel: devices, products and warnings change.',
    es: 'Usa energía, inyecciones o un peeling más profundo: cambian los aparatos, los productos y las advertencias.',
  },
  surface: {
    en: 'It works near the surface of the skin, and what is known of it changes slowly.',
    es: 'Actúa cerca de la superficie de la piel, y lo que se sabe cambia despacio.',
  },
  absolute: {
    en: 'Somebody who has this must not be treated.',
    es: 'Quien la tiene no debe tratarse.',
  },
  conditional: {
    en: 'A clinician decides, or the patient waits.',
    es: 'Decide un profesional clínico, o el paciente espera.',
  },
  warning: {
    en: 'It tells people when to get help.',
    es: 'Dice cuándo hay que pedir ayuda.',
  },
  callClinic: {
    en: 'It can end in a call to the clinic.',
    es: 'Puede acabar en una llamada a la clínica.',
  },
  selfCare: {
    en: 'It is care at home that changes slowly.',
    es: 'Son cuidados en casa que cambian despacio.',
  },
  condition: {
    en: 'It describes a condition, which changes slowly.',
    es: 'Describe una afección, y eso cambia despacio.',
  },
} satisfies Record<string, Words>

const surfaceTechniques: readonly Technique[] = ['mechanical', 'superficial-chemical', 'topical']

function classify(document: ReviewSubject): [ReviewClass, Words] {
  switch (document.type) {
    case 'treatments':
      // One that names no technique yet is taken for the riskier kind.
      return document.techniques.length > 0 &&
        document.techniques.every((technique) => surfaceTechniques.includes(technique))
        ? ['medium', reasons.surface]
        : ['high', reasons.deep]
    case 'contraindications':
      return document.severity === 'absolute'
        ? ['high', reasons.absolute]
        : ['medium', reasons.conditional]
    case 'aftercare-steps':
      if (document.action === 'warning' || document.careLevel === 'urgent') {
        return ['high', reasons.warning]
      }
      return document.careLevel === 'call-clinic'
        ? ['medium', reasons.callClinic]
        : ['low', reasons.selfCare]
    case 'conditions':
      return ['low', reasons.condition]
  }
}

/** How long a document may stand before it is reviewed again, and why. */
export function reviewWindowOf(document: ReviewSubject): ReviewWindow {
  const [riskClass, because] = classify(document)
  return { class: riskClass, months: reviewMonths[riskClass], because }
}

/**
 * The day (`YYYY-MM-DD`) on which a document is due again. A day that the month doesn't have is
 * its last: 29 February and a year is 28 February.
 */
export function nextReviewDay(reviewedOn: string, riskClass: ReviewClass): string {
  return Temporal.PlainDate.from(reviewedOn).add({ months: reviewMonths[riskClass] }).toString()
}

/** Where a document stands between two reviews. `due-soon`: within the next 30 days. */
export type ReviewState = 'not-planned' | 'current' | 'due-soon' | 'overdue'

export const dueSoonDays = 30

/**
 * The state of a review at `now`, by calendar days in UTC, as days are stored: on its day a review
 * is due, with the next midnight it is overdue.
 */
export function reviewStateAt(nextReviewOn: string | null | undefined, now: Date): ReviewState {
  const days = nextReviewOn ? daysSince(nextReviewOn, now) : null
  if (days === null) return 'not-planned'
  if (days > 0) return 'overdue'
  return days >= -dueSoonDays ? 'due-soon' : 'current'
}

/** The instant (ISO 8601, UTC) from which a review due on a stored day is overdue; null without. */
export function overdueFrom(nextReviewOn: string | null | undefined): string | null {
  const day = toCalendarDay(nextReviewOn)
  return day === null ? null : startOfDay(new Date(day), 1).toISOString()
}

/** The kinds of page that a date may take offline where an admin says so; safety records never. */
export const unpublishableByDate = {
  treatments: { en: 'Treatments', es: 'Tratamientos' },
  conditions: { en: 'Conditions', es: 'Afecciones' },
} as const satisfies Vocabulary

export type UnpublishableByDate = CodeOf<typeof unpublishableByDate>

/** How long a page stays although its review is overdue, in days. */
export const overdueGraceDays = 30
/** How long before it goes offline people are told, in days. */
export const overdueNoticeDays = 7
