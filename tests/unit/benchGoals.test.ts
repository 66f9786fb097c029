import { describe, expect, test } from 'vitest'
import { judge, shareOfBare } from '../bench/goals'
import type { CheckSeries } from '../bench/measureChecks'
import type { GuardSeries } from '../bench/measureGuards'
import type { HitSeries } from '../bench/measureHits'
import type { MissSeries } from '../bench/measureMisses'
import type { PublishingSeries } from '../bench/measurePublishing'
import { pairwise, percentile, spreadOf } from '../bench/statistics'
import { sampledSlug } from '../bench/subjects'

describe('statistics', () => {
  test.each([
    { values: [3, 1, 2], median: 2, min: 1, max: 3 },
    { values: [4, 1, 2, 3], median: 2.5, min: 1, max: 4 },
    { values: [7], median: 7, min: 7, max: 7 },
    { values: [10, 9, 100], median: 10, min: 9, max: 100 },
  ])('the middle of $values', ({ values, ...expected }) => {
    expect(spreadOf(values)).toEqual(expected)
  })

  test('nothing has no middle and no percentile', () => {
    expect(spreadOf([]).median).toBeNaN()
    expect(percentile([], 0.99)).toBeNaN()
  })

  test.each([
    [0.5, 50],
    [0.99, 99],
    [0.991, 100],
    [1, 100],
  ])('of 1 to 100 a share of %f is at most %i', (share, expected) => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(percentile(values, share)).toBe(expected)
  })

  test('rounds are compared with each other, not medians', () => {
    expect(pairwise([10, 200, 30], [1, 100, 10], (a, b) => a / b)).toEqual({
      median: 3,
      min: 2,
      max: 10,
    })
  })
})

const hit = (changes: Partial<HitSeries>): HitSeries => ({
  size: 100,
  name: 'page',
  bodyBytes: 1,
  ours: [100],
  bare: [70],
  oursPerSecond: [],
  barePerSecond: [],
  client: [],
  hitShare: [],
  ...changes,
})
const miss = (changes: Partial<MissSeries>): MissSeries => ({
  size: 100,
  name: 'page',
  throughFront: [20],
  alone: [18],
  added: [2],
  ...changes,
})
const published = (changes: Partial<PublishingSeries> = {}): PublishingSeries => ({
  pages: 10,
  seconds: 1,
  readers: {
    answers: 1,
    perSecond: 1,
    hitShare: 1,
    statuses: { 200: 1 },
    p50: 1,
    p99: 1,
    max: 1,
    clientCpuUs: 1,
  },
  publishMs: [1],
  liveHereMs: [1],
  liveThereMs: [1],
  adminMs: [1],
  ...changes,
})

const checked = (answerMs: number[]): CheckSeries => ({
  locale: 'es',
  bytes: 1,
  findings: 1,
  answerMs,
  cpuMs: [1],
})
const guarded = (added: number[]): GuardSeries => {
  const compared = { guarded: [500], unguarded: [100], added }
  return { edit: 'price', ms: compared, cpuMs: { ...compared, added: [999] } }
}
const nothing = {
  checks: [],
  guards: [],
  hits: [],
  misses: [],
  publishing: published(),
  oneASecond: published(),
}

function missed(measured: Partial<Parameters<typeof judge>[0]>): string[] {
  return judge({ ...nothing, ...measured })
    .filter(({ isMet }) => !isMet)
    .map(({ goal }) => goal)
}

describe('goals', () => {
  test('a share of the bare server is the ratio of processor times', () => {
    expect(shareOfBare(hit({ ours: [100, 50], bare: [60, 40] })).median).toBeCloseTo(0.7)
  })

  test('one size below the limit misses the goal', () => {
    const good = hit({ size: 100 })
    expect(missed({ hits: [good, hit({ size: 1_000, bare: [60], ours: [100] })] })).toEqual([])
    expect(missed({ hits: [good, hit({ size: 1_000, bare: [59], ours: [100] })] })).toEqual([
      'page from memory, of the bare server',
    ])
  })

  test('a list may cost more than a page', () => {
    const half = { ours: [100], bare: [50] }
    expect(missed({ hits: [hit({ name: 'REST list', ...half })] })).toEqual([])
    expect(missed({ hits: [hit({ name: 'REST by slug', ...half })] })).toHaveLength(1)
  })

  test('what a miss adds is judged, not what it costs', () => {
    expect(missed({ misses: [miss({ throughFront: [503], added: [3, 1, 9] })] })).toEqual([])
    expect(missed({ misses: [miss({ added: [3.1, 3.2, 0] })] })).toEqual(['a miss of page adds'])
  })

  test('the largest size is held against the smallest, hit and miss', () => {
    const hits = [hit({ size: 10_000, ours: [121], bare: [121] }), hit({ size: 100 })]
    expect(missed({ hits })).toEqual(['page, hit: 10000 against 100'])
    const misses = [miss({ size: 100 }), miss({ size: 10_000, throughFront: [25] })]
    expect(missed({ misses })).toEqual(['page, miss: 10000 against 100'])
    const home = misses.map((series) => ({ ...series, name: 'home' as const }))
    expect(missed({ misses: home })).toEqual([])
  })

  test('one size grows from nothing: no goal is claimed', () => {
    const goals = judge({ ...nothing, hits: [hit({})] })
    expect(goals.map(({ goal }) => goal).join()).not.toMatch(/against/)
  })

  test('the slowest hundredth counts', () => {
    const liveHereMs = Array.from({ length: 100 }, (_, index) => (index < 98 ? 10 : 251))
    const when = published({ liveHereMs })
    expect(missed({ publishing: when })).toHaveLength(1)
    expect(missed({ oneASecond: when })).toHaveLength(1)
    const slow = published()
    slow.readers.p99 = 1_001
    expect(missed({ oneASecond: slow })).toEqual(['readers’ p99 at one publish a second'])
  })

  test('of the checks the slowest hundredth counts, in each language', () => {
    const answers = Array.from({ length: 100 }, (_, index) => (index < 99 ? 100 : 500))
    expect(missed({ checks: [checked(answers)] })).toEqual([])
    expect(missed({ checks: [checked([...answers, 101, 500])] })).toEqual([
      'checks of a long article (es), p99',
    ])
  })

  test('what guards add is judged by the clock, between two publishes in a row', () => {
    expect(missed({ guards: [guarded([50, 400, 49])] })).toEqual([])
    expect(missed({ guards: [guarded([51, 51, 1])] })).toEqual([
      'checks and guards add to a publish (price edit)',
    ])
  })
})

test('the same samples are read at every size, another copy each round', () => {
  expect(sampledSlug(100, 5, 0)).toBe('sample-treatment-00005')
  expect(sampledSlug(10_000, 5, 0)).toBe('sample-treatment-00005')
  for (const size of [100, 1_000, 10_000]) {
    const slugs = Array.from({ length: 9 }, (_, round) => sampledSlug(size, 5, round))
    for (const slug of slugs) {
      const index = Number(slug.slice(-5))
      expect(index % 24).toBe(5)
      expect(index).toBeLessThan(size)
    }
    expect(new Set(slugs).size).toBe(Math.min(9, Math.floor(size / 24)))
  }
})
