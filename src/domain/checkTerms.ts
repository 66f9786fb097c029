import type { Locale } from './locales'
import { type CodeOf, codesOf, type Vocabulary } from './vocabulary'
import type { Words } from './words'

/** What a finding is about. */
export const checkFamilies = {
  claims: { en: 'Claims', es: 'Afirmaciones' },
  contradictions: { en: 'Contradictions', es: 'Contradicciones' },
  gaps: { en: 'Gaps', es: 'Omisiones' },
  plainLanguage: { en: 'Plain language', es: 'Lenguaje claro' },
} as const satisfies Vocabulary

export type CheckFamily = CodeOf<typeof checkFamilies>

/** What a finding does: `block` stops a publish, `warn` asks for a decision, `advice` is a hint. */
export const findingLevels = {
  block: { en: 'Stops publishing', es: 'Impide publicar' },
  warn: { en: 'Look at this', es: 'Revíselo' },
  advice: { en: 'Plain language', es: 'Lenguaje claro' },
} as const satisfies Vocabulary

export type FindingLevel = CodeOf<typeof findingLevels>

const claims = {
  promise: { en: 'Promised result', es: 'Resultado prometido' },
  absolute: { en: 'No exception left', es: 'Sin excepciones' },
  riskDenied: { en: 'Risk denied', es: 'Riesgo negado' },
  unsourcedResearch: { en: 'Research without a source', es: 'Estudios sin fuente' },
  superlative: { en: 'Superlative', es: 'Superlativo' },
  uncitedComparison: { en: 'Comparison without a source', es: 'Comparación sin fuente' },
  brandAsGeneric: { en: 'Brand for the whole kind', es: 'Marca como nombre común' },
} as const satisfies Vocabulary

const contradictions = {
  treatedAndRuledOut: { en: 'Treated and ruled out', es: 'Tratado y descartado' },
  contraindicationNotListed: {
    en: 'Contraindication not in the list',
    es: 'Contraindicación fuera de la lista',
  },
  contraindicationDenied: { en: 'Contraindication denied', es: 'Contraindicación negada' },
  beyondAuthorisation: { en: 'Beyond the authorization', es: 'Más allá de lo autorizado' },
  authorisationUncited: {
    en: 'Authorization without a source',
    es: 'Autorización sin fuente',
  },
  benefitWithoutRisk: { en: 'Benefit without its risk', es: 'Beneficio sin su riesgo' },
  variantRiskDenied: { en: 'Risk of a variant denied', es: 'Riesgo de una variante negado' },
} as const satisfies Vocabulary

const gaps = {
  noRisks: { en: 'No risks', es: 'Sin riesgos' },
  aftercareWithoutTimes: { en: 'Aftercare without times', es: 'Cuidados sin tiempos' },
  noWarningSigns: { en: 'No warning signs', es: 'Sin señales de alarma' },
  noWhenToCall: { en: 'No “when to call”', es: 'Sin «cuándo llamar»' },
  uncitedClaim: { en: 'Medical claim without a source', es: 'Afirmación médica sin fuente' },
  pregnancyUnmentioned: { en: 'Pregnancy unmentioned', es: 'No se menciona el embarazo' },
  infectionUnmentioned: { en: 'Infection unmentioned', es: 'No se menciona la infección' },
  offerNobodyPerforms: {
    en: 'Offered, and nobody performs it',
    es: 'Se ofrece y nadie lo realiza',
  },
} as const satisfies Vocabulary

const plainLanguage = {
  readingGrade: { en: 'Hard to read', es: 'Difícil de leer' },
  jargon: { en: 'Clinical word not explained', es: 'Término clínico sin explicar' },
  misspelling: { en: 'Misspelt term', es: 'Término mal escrito' },
  colourOnly: { en: 'Color on white skin only', es: 'Color solo en piel blanca' },
} as const satisfies Vocabulary

/** Every rule, by its family. */
export const rulesByFamily = {
  claims,
  contradictions,
  gaps,
  plainLanguage,
} as const satisfies Record<CheckFamily, Vocabulary>

/** Every rule with the words an editor reads for it. */
export const checkRules = { ...claims, ...contradictions, ...gaps, ...plainLanguage } as const

export type CheckRule = CodeOf<typeof checkRules>

/** The family a rule belongs to. */
export function familyOf(rule: CheckRule): CheckFamily {
  const family = codesOf(checkFamilies).find((each) => Object.hasOwn(rulesByFamily[each], rule))
  if (!family) throw new Error(`"${rule}" belongs to no family.`)
  return family
}

/** What was found in one language of a document. */
export interface Finding {
  /** The same for the same words in the same place, whatever is edited elsewhere. */
  key: string
  rule: CheckRule
  level: FindingLevel
  locale: Locale
  /** The form's path, rows by index: `benefits.1.text`. */
  path: string
  /** The words it is about, as they stand there; empty if something is missing. */
  words: string
  why: Words
  mend: Words
  /** Where the rule comes from; null for a rule of our own. */
  source: { title: string; url: string } | null
}

/** What somebody has decided about a finding. */
export const findingDecisions = {
  dismissed: { en: 'Dismissed', es: 'Descartado' },
  'false-alarm': { en: 'False alarm', es: 'Falsa alarma' },
  waived: { en: 'Waived by a reviewer', es: 'Eximido en la revisión' },
  asked: { en: 'Asked the reviewer', es: 'Consultado a la revisión' },
  reopened: { en: 'Taken back', es: 'Anulado' },
} as const satisfies Vocabulary

export type FindingDecision = CodeOf<typeof findingDecisions>

/** A finding as the form shows it. */
export interface DecidedFinding extends Finding {
  /** The newest decision about it; null if there is none. */
  decision: FindingDecision | null
}

/** Whether a language has automatic checks. One without them has not passed anything. */
export interface CheckedLanguage {
  locale: string
  isChecked: boolean
}

/** What `POST /api/{collection}/{id}/checks` answers. */
export interface ChecksAnswer {
  findings: DecidedFinding[]
  /** How many findings stay hidden because somebody has decided about them. */
  hidden: number
  languages: CheckedLanguage[]
}
