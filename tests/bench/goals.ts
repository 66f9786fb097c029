import type { CheckSeries } from './measureChecks'
import type { GuardSeries } from './measureGuards'
import type { HitName, HitSeries } from './measureHits'
import type { MissSeries } from './measureMisses'
import type { PublishingSeries } from './measurePublishing'
import type { Results } from './results'
import { pairwise, percentile, spreadOf } from './statistics'
import type { SubjectName } from './subjects'

/** One goal and how it came out. */
export interface Verdict {
  goal: string
  /** At the size where it came out worst. */
  measured: number
  unit: 'ms' | 'ratio'
  limit: number
  isMet: boolean
}

type Measured = Pick<Results, 'checks' | 'guards' | 'hits' | 'misses' | 'oneASecond' | 'publishing'>

/** Holds what was measured against the goals. A goal that could not be measured is not in the list. */
export function judge(measured: Measured): Verdict[] {
  const { checks, guards, hits, misses, oneASecond, publishing } = measured
  return [
    ...cachedGoals(hits),
    ...missGoals(misses),
    ...growthGoals(hits, misses),
    ...liveGoals('readers on ten pages', publishing),
    ...liveGoals('one publish a second, readers on a thousand', oneASecond),
    atMost('readers’ p99 at one publish a second', oneASecond.readers.p99, 1_000, 'ms'),
    ...checks.map(checkGoal),
    ...guards.map(guardGoal),
  ]
}

const leastOfBare: Partial<Record<HitName, number>> = {
  page: 0.6,
  'REST by slug': 0.6,
  'REST list': 0.5,
  'REST list, totals': 0.5,
}

/** Bare processor time over ours: as the rates would be, each alone on one core. */
export const shareOfBare = ({ ours, bare }: HitSeries) => pairwise(bare, ours, (b, o) => b / o)

function cachedGoals(hits: readonly HitSeries[]): Verdict[] {
  return Object.entries(leastOfBare).flatMap(([name, limit]) => {
    const shares = hits.filter((series) => series.name === name).map(shareOfBare)
    if (shares.length === 0) return []
    const measured = Math.min(...shares.map(({ median }) => median))
    return [
      {
        goal: `${name} from memory, of the bare server`,
        measured,
        unit: 'ratio',
        limit,
        isMet: measured >= limit,
      },
    ]
  })
}

function missGoals(misses: readonly MissSeries[]): Verdict[] {
  return namesOf(misses).map((name) => {
    const added = misses
      .filter((series) => series.name === name)
      .map((series) => spreadOf(series.added))
    const worst = Math.max(...added.map(({ median }) => median))
    return atMost(`a miss of ${name} adds`, worst, 3, 'ms')
  })
}

const mostGrowth: Partial<Record<SubjectName, number>> = {
  page: 1.2,
  'REST by slug': 1.2,
  'GraphQL by slug': 1.2,
  home: 1.5,
  'REST list': 1.5,
  'GraphQL list': 1.5,
}

/** What the largest size costs of what the smallest one costs. */
function growthGoals(hits: readonly HitSeries[], misses: readonly MissSeries[]): Verdict[] {
  return Object.entries(mostGrowth).flatMap(([name, limit]) => {
    const ofHits = hits.filter((series) => series.name === name)
    const ofMisses = misses.filter((series) => series.name === name)
    return [
      growth(`${name}, hit`, ofHits, ({ ours }) => ours, limit),
      growth(`${name}, miss`, ofMisses, ({ throughFront }) => throughFront, limit),
    ].flat()
  })
}

function growth<Series extends { size: number }>(
  what: string,
  series: readonly Series[],
  costs: (series: Series) => number[],
  limit: number,
): Verdict[] {
  const [smallest, ...others] = series.toSorted((a, b) => a.size - b.size)
  const largest = others.at(-1)
  if (smallest === undefined || largest === undefined) return []
  const { median } = pairwise(costs(largest), costs(smallest), (large, small) => large / small)
  return [atMost(`${what}: ${largest.size} against ${smallest.size}`, median, limit, 'ratio')]
}

function liveGoals(when: string, { liveHereMs, liveThereMs }: PublishingSeries): Verdict[] {
  return [
    atMost(`publish to live, p99, same process (${when})`, percentile(liveHereMs, 0.99), 250, 'ms'),
    atMost(`publish to live, p99, another (${when})`, percentile(liveThereMs, 0.99), 250, 'ms'),
  ]
}

/** Who types waits for the slow answers too. */
const checkGoal = ({ answerMs, locale }: CheckSeries): Verdict =>
  atMost(`checks of a long article (${locale}), p99`, percentile(answerMs, 0.99), 100, 'ms')

const guardGoal = ({ edit, ms }: GuardSeries): Verdict =>
  atMost(`checks and guards add to a publish (${edit} edit)`, spreadOf(ms.added).median, 50, 'ms')

function atMost(goal: string, measured: number, limit: number, unit: Verdict['unit']): Verdict {
  return { goal, measured, unit, limit, isMet: measured <= limit }
}

function namesOf(series: readonly { name: SubjectName }[]): SubjectName[] {
  return [...new Set(series.map(({ name }) => name))]
}
