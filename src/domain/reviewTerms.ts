import type { CodeOf, Vocabulary } from './vocabulary'

/** Why clinical text is looked at. `publish` asks before it goes live, the others look afterwards. */
export const reviewKinds = {
  publish: { en: 'Before publishing', es: 'Antes de publicar' },
  caution: { en: 'Caution added', es: 'Precaución añadida' },
  relink: { en: 'A record it includes has changed', es: 'Ha cambiado un registro que incluye' },
  due: { en: 'Review date', es: 'Fecha de revisión' },
  notice: { en: 'Safety notice', es: 'Aviso de seguridad' },
} as const satisfies Vocabulary

export type ReviewKind = CodeOf<typeof reviewKinds>

/** Where a review stands. */
export const reviewStates = {
  open: { en: 'Waiting for a reviewer', es: 'Espera a quien revise' },
  held: { en: 'On hold', es: 'En espera' },
  sentBack: { en: 'Sent back', es: 'Devuelto' },
  awaitsConfirmation: { en: 'Waiting for a second person', es: 'Espera a otra persona' },
  approved: { en: 'Approved', es: 'Aprobado' },
  withdrawn: { en: 'Withdrawn', es: 'Retirado' },
  published: { en: 'Published', es: 'Publicado' },
} as const satisfies Vocabulary

export type ReviewState = CodeOf<typeof reviewStates>

/** Somebody still has to look, or to look again. */
export const undecidedStates = [
  'open',
  'held',
  'awaitsConfirmation',
] as const satisfies readonly ReviewState[]

/** Nothing more happens to a review in these. */
export const endedStates = ['withdrawn', 'published'] as const satisfies readonly ReviewState[]

export const isUndecided = (state: ReviewState): boolean =>
  undecidedStates.some((each) => each === state)

/** What can be done in a review, as its record keeps it. */
export const reviewAnswers = {
  requested: { en: 'Asked for review', es: 'Pidió revisión' },
  approved: { en: 'Approved', es: 'Aprobó' },
  confirmed: { en: 'Confirmed', es: 'Confirmó' },
  sentBack: { en: 'Sent back', es: 'Devolvió' },
  held: { en: 'Put on hold', es: 'Dejó en espera' },
  withdrawn: { en: 'Withdrew', es: 'Retiró' },
  published: { en: 'Published', es: 'Publicó' },
} as const satisfies Vocabulary

export type ReviewAnswer = CodeOf<typeof reviewAnswers>

/** How much hangs on a review, the most first: the queue is in this order. */
export const reviewRisks = {
  recall: { en: 'Recall', es: 'Retirada' },
  caution: { en: 'Caution is live already', es: 'La precaución ya está publicada' },
  shared: { en: 'Safety record of several pages', es: 'Registro de seguridad de varias páginas' },
  high: { en: 'High risk', es: 'Riesgo alto' },
  usual: { en: 'Usual risk', es: 'Riesgo habitual' },
  wording: { en: 'Wording only', es: 'Solo redacción' },
} as const satisfies Vocabulary

export type ReviewRisk = CodeOf<typeof reviewRisks>

/** What the main button of a form does next. */
export const signOffActions = [
  'publish',
  'publish-approved',
  'publish-caution',
  'request-review',
  'confirm',
  'wait',
  'nothing',
] as const

export type SignOffAction = (typeof signOffActions)[number]
