import type { CheckRule } from '@/domain/checkTerms'

/** A faulty sentence, and an innocent one that shares its words or its subject. */
export interface Twin {
  /** The rule that the first must raise. */
  rule: CheckRule
  faulty: string
  innocent: string
}

/** A list of twins for one rule: faulty, innocent, faulty, innocent … */
export const twins = (
  rule: CheckRule,
  pairs: readonly [faulty: string, innocent: string][],
): Twin[] => pairs.map(([faulty, innocent]) => ({ rule, faulty, innocent }))
