/** The middle of some measurements, and how far they lie apart. */
export interface Spread {
  median: number
  min: number
  max: number
}

/**
 * The smallest value that at least this share of all values does not exceed (nearest rank).
 *
 * @param share above 0, at most 1: 0.99 for the 99th percentile
 * @returns NaN if there are no values
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
}

/** @returns NaN thrice if there are no values */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.slice(
    Math.floor((sorted.length - 1) / 2),
    Math.floor(sorted.length / 2) + 1,
  )
  return {
    median: middle.reduce((sum, value) => sum + value, 0) / middle.length,
    min: sorted[0] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  }
}

/** What two series give round by round: what slows a round down slows both. */
export function pairwise(
  first: readonly number[],
  second: readonly number[],
  compare: (a: number, b: number) => number,
): Spread {
  return spreadOf(first.map((value, round) => compare(value, second[round] ?? Number.NaN)))
}
