import { type ReviewKind, type ReviewRisk, reviewRisks } from './reviewTerms'
import type { Technique } from './treatmentTerms'
import { codesOf } from './vocabulary'

/** What the place of a review in the queue depends on. */
export interface RiskInput {
  kind: ReviewKind
  /** Because of a notice of level recall. */
  isRecall: boolean
  isWordingOnly: boolean
  /** How many live pages include the text. */
  usedBy: number
  /** Of a treatment; none for other documents. */
  techniques: readonly Technique[]
}

/** Techniques that go deep, add energy or put something into the skin. */
const highRisk: readonly Technique[] = [
  'radiofrequency',
  'laser',
  'light',
  'ultrasound',
  'medium-chemical',
  'deep-chemical',
  'injectable',
]

const sharedFrom = 2

/** How much hangs on a review: what patients read already comes first, then what many pages say. */
export function riskOf({
  isRecall,
  isWordingOnly,
  kind,
  techniques,
  usedBy,
}: RiskInput): ReviewRisk {
  if (isRecall) return 'recall'
  if (kind === 'caution') return 'caution'
  if (isWordingOnly) return 'wording'
  if (usedBy >= sharedFrom) return 'shared'
  return techniques.some((each) => highRisk.includes(each)) ? 'high' : 'usual'
}

/** What has to be read for a decision. */
export interface ReadingInput {
  /** Words that came or went. */
  words: number
  /** Findings and single values to be judged. */
  points: number
}

/** Careful reading of clinical text, sources beside it. */
const wordsPerMinute = 120
const minutesPerPoint = 0.5

/** Minutes a decision is likely to take, at least one. */
export const minutesFor = ({ points, words }: ReadingInput): number =>
  Math.max(1, Math.ceil(words / wordsPerMinute + points * minutesPerPoint))

interface Queued {
  risk: ReviewRisk
  /** ISO 8601. */
  requestedAt: string
}

/** The order of the queue: the most at risk first, then what has waited longest. */
export function byRisk(a: Queued, b: Queued): number {
  const order = codesOf(reviewRisks)
  return order.indexOf(a.risk) - order.indexOf(b.risk) || a.requestedAt.localeCompare(b.requestedAt)
}
