import type {
  AftercareAction,
  CareLevel,
  ContraindicationKind,
  Severity,
} from '@/domain/safetyTerms'
import type { LicenceLevel, Technique } from '@/domain/treatmentTerms'
import type { Brand } from './brands'

/** A condition with every name it goes by. */
export interface LinkedCondition {
  id: string
  /** Its own name first. */
  names: readonly string[]
}

export interface LinkedContraindication {
  id: string
  name: string
  question: string
  kind: ContraindicationKind | null
  severity: Severity | null
  genericNames: readonly string[]
  brandNames: readonly string[]
  concerns: readonly LinkedCondition[]
}

export interface LinkedStep {
  id: string
  action: AftercareAction | null
  careLevel: CareLevel | null
  isTimed: boolean
}

/** A treatment that a safety notice speaks of. */
export interface NoticedTreatment {
  id: string
  names: readonly string[]
  techniques: readonly Technique[]
}

export interface LinkedNotice {
  title: string
  text: string
  treatments: readonly NoticedTreatment[]
}

/** A treatment that a location offers. */
export interface OfferedTreatment {
  id: string
  name: string
  performedBy: readonly LicenceLevel[]
}

/** What a document links to, read in one language. Empty for what its type has no links of. */
export interface LinkedRecords {
  conditions: readonly LinkedCondition[]
  /** Those it links and, for a treatment, every other live one. */
  contraindications: readonly LinkedContraindication[]
  steps: readonly LinkedStep[]
  /** Every live notice: one about a relative of this treatment speaks of this one's variants, too. */
  notices: readonly LinkedNotice[]
  offered: readonly OfferedTreatment[]
  /** The licences of the people a location says perform treatments. */
  licences: readonly LicenceLevel[]
  /** Brands that Settings or a linked contraindication name. */
  brands: readonly Brand[]
}

export const noLinks: LinkedRecords = {
  conditions: [],
  contraindications: [],
  steps: [],
  notices: [],
  offered: [],
  licences: [],
  brands: [],
}
