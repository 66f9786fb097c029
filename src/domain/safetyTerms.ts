import type { CodeOf, Vocabulary } from './vocabulary'

/** How firmly a contraindication speaks against a treatment, strictest first. */
export const severities = {
  absolute: { en: 'Do not have it', es: 'No debe hacérselo' },
  relative: { en: 'Only if a clinician agrees', es: 'Solo si un profesional clínico lo aprueba' },
  temporary: { en: 'Wait first', es: 'Hay que esperar' },
} as const satisfies Vocabulary

export type Severity = CodeOf<typeof severities>

/** The moment from which a wait is counted. */
export const waitAnchors = {
  'last-dose': { en: 'after the last dose', es: 'desde la última dosis' },
  healed: { en: 'after the skin has healed', es: 'desde que la piel haya sanado' },
  'treatment-ended': { en: 'after the treatment has ended', es: 'desde el fin del tratamiento' },
  'clinician-agrees': {
    en: 'until a clinician agrees',
    es: 'hasta que un profesional clínico lo apruebe',
  },
} as const satisfies Vocabulary

export type WaitAnchor = CodeOf<typeof waitAnchors>

export const contraindicationKinds = {
  condition: { en: 'Condition', es: 'Afección' },
  medicine: { en: 'Medicine', es: 'Medicamento' },
  pregnancy: { en: 'Pregnancy or breastfeeding', es: 'Embarazo o lactancia' },
  allergy: { en: 'Allergy', es: 'Alergia' },
  history: { en: 'Medical history', es: 'Antecedentes médicos' },
  age: { en: 'Age', es: 'Edad' },
  implant: { en: 'Implant or device', es: 'Implante o dispositivo' },
  'recent-treatment': { en: 'Recent treatment', es: 'Tratamiento reciente' },
} as const satisfies Vocabulary

export type ContraindicationKind = CodeOf<typeof contraindicationKinds>

export const aftercareActions = {
  do: { en: 'Do', es: 'Haga' },
  avoid: { en: 'Avoid', es: 'Evite' },
  expect: { en: 'Expect', es: 'Es de esperar' },
  warning: { en: 'Warning sign', es: 'Señal de alarma' },
} as const satisfies Vocabulary

export type AftercareAction = CodeOf<typeof aftercareActions>

/** How quickly somebody should be seen, least urgent first. */
export const careLevels = {
  'self-care': { en: 'Care for it at home', es: 'Cuídelo en casa' },
  'call-clinic': { en: 'Call the clinic', es: 'Llame a la clínica' },
  urgent: { en: 'Get urgent help', es: 'Busque ayuda urgente' },
} as const satisfies Vocabulary

export type CareLevel = CodeOf<typeof careLevels>

/** What a safety notice asks of whoever holds a copy of the page. */
export const noticeLevels = {
  information: { en: 'Information', es: 'Información' },
  caution: { en: 'Caution', es: 'Precaución' },
  recall: { en: 'Recall', es: 'Retirada' },
} as const satisfies Vocabulary

export type NoticeLevel = CodeOf<typeof noticeLevels>
