// Written before any check existed; never adjusted to make a rate better.
import type {
  AftercareStepSource,
  CitationSource,
  ConditionSource,
  ContraindicationSource,
  Key,
  TreatmentSource,
} from '@/demo/content/contentTypes'
import type { Locale } from '@/domain/locales'
import type { Words } from '@/domain/words'
import type { FaultClass } from './faultClasses'

/** Where words stand: a path into the stored document, such as `benefits.0.text`. */
interface Place {
  /** The linked record that holds the field; the treatment itself if absent. */
  record?: `${'aftercare-steps' | 'conditions' | 'contraindications'}/${Key}`
  field: string
}

export interface ExpectedFault extends Place {
  fault: FaultClass
  /** The words at fault, letter for letter; empty for a gap, which has none. */
  words: string
  why: string
}

/** Words that look at fault and are not. */
export interface InnocentPassage extends Place {
  words: string
  why: string
}

/** A treatment with its own linked records and every fault that was planted in it. */
export interface FlawedDraft {
  /** The one language it is written in; the other is empty. */
  locale: Locale
  treatment: TreatmentSource
  conditions: readonly ConditionSource[]
  contraindications: readonly ContraindicationSource[]
  aftercareSteps: readonly AftercareStepSource[]
  citations: readonly CitationSource[]
  expected: readonly ExpectedFault[]
  innocent: readonly InnocentPassage[]
}

export const inEnglish = (en: string): Words => ({ en, es: '' })

export const inSpanish = (es: string): Words => ({ en: '', es })
