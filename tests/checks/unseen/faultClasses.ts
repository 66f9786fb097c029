// Written before any check existed; never adjusted to make a rate better.
/** Faults that one sentence can show by itself. */
export const sentenceFaults = [
  /** All, never, nobody, nothing: no exception is left. */
  'absolute',
  /** A result is held out as certain. */
  'promise',
  /** Science or experts are called on and none is named. */
  'unsourcedResearch',
  'superlative',
  'uncitedComparison',
  /** A prescription brand stands for the whole kind. */
  'brandAsGeneric',
  /** An effect on a disease, or a figure, without a source. */
  'uncitedClaim',
  /** A clinical word that is not explained where it stands. */
  'jargon',
  'misspelling',
  /** A sign is told by its color on white skin alone. */
  'colourOnly',
  'readingGrade',
] as const

/** Faults that only show when a document is read with its lists and its links. */
type DocumentFault =
  | 'treatedAndRuledOut'
  /** Prose rules somebody out and the list doesn't. */
  | 'contraindicationNotListed'
  /** The list rules somebody out and prose waves them in. */
  | 'contraindicationDenied'
  | 'beyondAuthorisation'
  | 'benefitWithoutRisk'
  | 'variantRiskDenied'

/** Something that ought to stand in the named field and does not. */
export const gapFaults = [
  'noRisks',
  'aftercareWithoutTimes',
  'noWarningSigns',
  'noWhenToCall',
  'pregnancyUnmentioned',
  'infectionUnmentioned',
] as const

export type SentenceFault = (typeof sentenceFaults)[number]

export type FaultClass = SentenceFault | DocumentFault | (typeof gapFaults)[number]
