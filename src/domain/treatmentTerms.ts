import type { CodeOf, Vocabulary } from './vocabulary'

/**
 * How a treatment acts on the skin. Risks and reasons to wait differ by technique, so links carry
 * a scope in these codes instead of free text.
 */
export const techniques = {
  mechanical: { en: 'Mechanical', es: 'Mecánica' },
  radiofrequency: { en: 'Radio-frequency', es: 'Radiofrecuencia' },
  laser: { en: 'Laser', es: 'Láser' },
  light: { en: 'Light', es: 'Luz' },
  ultrasound: { en: 'Ultrasound', es: 'Ultrasonido' },
  'superficial-chemical': { en: 'Superficial chemical', es: 'Química superficial' },
  'medium-chemical': { en: 'Medium-depth chemical', es: 'Química de profundidad media' },
  'deep-chemical': { en: 'Deep chemical', es: 'Química profunda' },
  injectable: { en: 'Injectable', es: 'Inyectable' },
  topical: { en: 'Topical', es: 'Tópica' },
} as const satisfies Vocabulary

export type Technique = CodeOf<typeof techniques>

export const bodyAreas = {
  face: { en: 'Face', es: 'Cara' },
  eyes: { en: 'Around the eyes', es: 'Contorno de los ojos' },
  lips: { en: 'Around the mouth', es: 'Contorno de la boca' },
  neck: { en: 'Neck', es: 'Cuello' },
  scalp: { en: 'Scalp', es: 'Cuero cabelludo' },
  chest: { en: 'Chest', es: 'Pecho' },
  abdomen: { en: 'Abdomen', es: 'Abdomen' },
  back: { en: 'Back', es: 'Espalda' },
  underarms: { en: 'Underarms', es: 'Axilas' },
  arms: { en: 'Arms', es: 'Brazos' },
  hands: { en: 'Hands', es: 'Manos' },
  buttocks: { en: 'Buttocks', es: 'Glúteos' },
  legs: { en: 'Legs', es: 'Piernas' },
  feet: { en: 'Feet', es: 'Pies' },
} as const satisfies Vocabulary

export type BodyArea = CodeOf<typeof bodyAreas>

/** Who may perform a treatment, from the most to the least training. State law decides; see docs. */
export const licenceLevels = {
  physician: { en: 'Physician', es: 'Médica o médico' },
  'advanced-practitioner': {
    en: 'Nurse practitioner or physician assistant',
    es: 'Enfermería de práctica avanzada o asistente médico',
  },
  'registered-nurse': { en: 'Registered nurse', es: 'Enfermería titulada' },
  aesthetician: { en: 'Licensed aesthetician', es: 'Esteticista con licencia' },
} as const satisfies Vocabulary

export type LicenceLevel = CodeOf<typeof licenceLevels>

/** What a regulator says of one use of a treatment. */
export const regulatoryStatuses = {
  authorised: { en: 'Authorized for this use', es: 'Autorizado para este uso' },
  'off-label': { en: 'Off-label use', es: 'Uso fuera de lo autorizado' },
  investigational: { en: 'Still being studied', es: 'Todavía en estudio' },
} as const satisfies Vocabulary

export type RegulatoryStatus = CodeOf<typeof regulatoryStatuses>

export const jurisdictions = {
  us: { en: 'United States (FDA)', es: 'Estados Unidos (FDA)' },
  eu: { en: 'European Union', es: 'Unión Europea' },
  uk: { en: 'United Kingdom', es: 'Reino Unido' },
  ca: { en: 'Canada', es: 'Canadá' },
  mx: { en: 'Mexico', es: 'México' },
} as const satisfies Vocabulary

export type Jurisdiction = CodeOf<typeof jurisdictions>

export const riskFrequencies = {
  'very-common': { en: 'Very common', es: 'Muy frecuente' },
  common: { en: 'Common', es: 'Frecuente' },
  uncommon: { en: 'Uncommon', es: 'Poco frecuente' },
  rare: { en: 'Rare', es: 'Raro' },
  unknown: { en: 'How often is not known', es: 'Se desconoce con qué frecuencia' },
} as const satisfies Vocabulary

export type RiskFrequency = CodeOf<typeof riskFrequencies>

export const priceUnits = {
  session: { en: 'per session', es: 'por sesión' },
  course: { en: 'per course', es: 'por tratamiento completo' },
  area: { en: 'per area', es: 'por zona' },
  syringe: { en: 'per syringe', es: 'por jeringa' },
} as const satisfies Vocabulary

export type PriceUnit = CodeOf<typeof priceUnits>
