import type { Locale } from '@/domain/locales'
import type { LocationStatus, SpokenLanguage } from '@/domain/locationTerms'
import type { Weekday } from '@/domain/openingHours'
import type { Role } from '@/domain/roles'
import type {
  AftercareAction,
  CareLevel,
  ContraindicationKind,
  NoticeLevel,
  Severity,
  WaitAnchor,
} from '@/domain/safetyTerms'
import type { TimeUnit } from '@/domain/timeSpans'
import type {
  BodyArea,
  LicenceLevel,
  RegulatoryStatus,
  RiskFrequency,
  Technique,
} from '@/domain/treatmentTerms'
import type { Words } from '@/domain/words'

/** Search words, one list a language. */
export type WordList = Readonly<Record<Locale, readonly string[]>>

/** Names another demo document: its slug, or the key it has in its content file. */
export type Key = string

export interface SpanSource {
  from?: number
  to?: number
  unit: TimeUnit
}

export interface WaitSource {
  amount?: number
  unit?: TimeUnit
  anchor: WaitAnchor
}

export interface ScopeSource {
  techniques?: readonly Technique[]
  bodyAreas?: readonly BodyArea[]
}

export interface CitationSource {
  key: Key
  title: string
  publisher: string
  year?: number
  doi?: string
  pmid?: string
  url?: string
  /** `YYYY-MM-DD`, and only if somebody opened the source itself that day. */
  checkedOn?: string
}

export interface ClinicianSource {
  key: Key
  name: string
  credentials: string
  licenceLevel: LicenceLevel
  licenceNumber: string
  role: Words
}

export interface MediaSource {
  key: Key
  /** File in `media/`, without `.svg`. */
  file: string
  alt: Words
  caption: Words
}

export interface ConditionSource {
  slug: Key
  name: Words
  alsoKnownAs?: WordList
  summary: Words
  description: Words
  onSkinTones: Words
  whenToSeeDoctor: Words
  citations?: readonly Key[]
}

export interface ContraindicationSource {
  slug: Key
  name: Words
  kind: ContraindicationKind
  question: Words
  rationale: Words
  askClinician: Words
  concerns?: readonly Key[]
  severity: Severity
  wait?: WaitSource
  genericNames?: readonly string[]
  brandNames?: readonly string[]
  citations?: readonly Key[]
}

export interface AftercareStepSource {
  key: Key
  title: Words
  action: AftercareAction
  careLevel: CareLevel
  instruction: Words
  reason?: Words
  timing?: SpanSource
  scope?: ScopeSource
  citations?: readonly Key[]
}

export interface TreatsSource extends ScopeSource {
  condition: Key
  status: RegulatoryStatus
  minimumAge?: number
  evidence: Words
  citations?: readonly Key[]
}

export interface ContraindicationLink extends ScopeSource {
  contraindication: Key
  severity?: Severity
  wait?: WaitSource
  wording?: Words
}

export interface RiskSource extends ScopeSource {
  name: Words
  description: Words
  frequency: RiskFrequency
  careLevel: CareLevel
  duration?: SpanSource
  citations?: readonly Key[]
}

export interface AlternativeSource {
  /** A treatment with a page here, or … */
  treatment?: Key
  /** … the name of one without. */
  name?: Words
  comparison: Words
  citations?: readonly Key[]
}

export interface TreatmentSource {
  slug: Key
  name: Words
  alsoKnownAs?: WordList
  summary: Words
  techniques: readonly Technique[]
  variants?: readonly { technique: Technique; name: Words; difference: Words }[]
  image?: Key
  whatItIs: Words
  howItWorks: Words
  bodyAreas: readonly BodyArea[]
  treats: readonly TreatsSource[]
  contraindications: readonly ContraindicationLink[]
  minimumAge?: number
  benefits: readonly { text: Words; citations?: readonly Key[] }[]
  risks: readonly RiskSource[]
  cannotDo: readonly Words[]
  whatToExpect: Words
  performedBy: readonly LicenceLevel[]
  comfort: Words
  downtime?: SpanSource
  factsCitations?: readonly Key[]
  aftercare: readonly { step: Key; timing?: SpanSource }[]
  alternatives: readonly AlternativeSource[]
  noTreatment: Words
  questions: readonly { question: Words; answer: Words }[]
  related: readonly Key[]
  citations: readonly Key[]
  seo?: { title: Words; description: Words }
}

export interface LocationSource {
  slug: Key
  status: LocationStatus
  /** `YYYY-MM-DD`, for a clinic that is about to open. */
  opensOn?: string
  name: Words
  summary: Words
  neighbourhood: string
  street: string
  city: string
  postalCode: string
  /** Longitude, latitude. */
  point: readonly [number, number]
  phone: string
  outOfHoursPhone?: string
  email: string
  bookingUrl?: string
  weeklyHours: readonly { day: Weekday; opens: string; closes: string }[]
  exceptions: readonly {
    date: string
    reason: Words
    hours: readonly { opens: string; closes: string }[]
  }[]
  examinedBy: readonly Key[]
  performedBy: readonly Key[]
  medicalDirector: Key
  offers: readonly { treatment: Key; techniques?: readonly Technique[]; bookingUrl?: string }[]
  languagesSpoken: readonly SpokenLanguage[]
  access: Words
  transport: Words
  parking: Words
  photos?: readonly Key[]
}

export interface SafetyNoticeSource {
  key: Key
  title: Words
  level: NoticeLevel
  issuer: string
  issuedOn: string
  message: Words
  treatments: readonly Key[]
  techniques: readonly Technique[]
  citations: readonly Key[]
}

export interface UserSource {
  name: string
  email: string
  roles: readonly Role[]
  clinician?: Key
}
