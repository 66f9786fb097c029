import type { Locale } from '@/domain/locales'
import type { Lexicon } from './lexicon/lexicon'
import type { LinkedRecords } from './linkedRecords'
import type { Piece } from './pieces'
import type { LocationReading } from './readLocation'
import type { StepReading, TreatmentReading } from './readTreatment'

/** One language of a document, as the rules read it. */
export interface CheckedDocument {
  /** The collection's or global's slug. */
  type: string
  locale: Locale
  lexicon: Lexicon
  pieces: readonly Piece[]
  linked: LinkedRecords
  /** Prescription brands, lower case, with the substance or kind they stand for. */
  brands: ReadonlyMap<string, string>
  /** Only for a treatment. */
  treatment: TreatmentReading | null
  /** Only for an aftercare step. */
  step: StepReading | null
  /** Only for a location. */
  location: LocationReading | null
}
