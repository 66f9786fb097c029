import { shareOfBare, type Verdict } from './goals'
import type { CheckSeries } from './measureChecks'
import type { ColdPages } from './measureColdPages'
import type { GuardSeries } from './measureGuards'
import type { HitSeries } from './measureHits'
import type { MissSeries } from './measureMisses'
import type { PublishingSeries } from './measurePublishing'
import type { Results } from './results'
import { pairwise, percentile, type Spread, spreadOf } from './statistics'

/** The results of a run as Markdown, as docs/performance.md shows them. */
export function tablesOf(results: Results, verdicts: readonly Verdict[]): string {
  const { machine, hits, misses, memory, cold, checks, guards } = results
  const { publishing, oneASecond, ofAllPages } = results
  const { before, after } = machine.load
  return [
    `${machine.date.slice(0, 10)}, ${machine.processor}, ${machine.cores} cores${machine.isPinned ? ', server and client on one each' : ''}, Node ${machine.node}, MongoDB ${machine.mongod}; load average ${before.toFixed(1)} before, ${after.toFixed(1)} after. Median of ${hits[0]?.ours.length} rounds, (smallest – largest).`,
    '### Goals',
    table(
      ['Goal', 'Limit', 'Measured', ''],
      verdicts.map(({ goal, limit, measured, unit, isMet }) => [
        goal,
        unit === 'ms' ? `${limit} ms` : String(limit),
        unit === 'ms' ? `${measured.toFixed(1)} ms` : measured.toFixed(3),
        isMet ? 'met' : '**missed**',
      ]),
    ),
    '### From memory',
    table(
      [
        'Treatments',
        'Answer',
        'Bytes sent',
        'CPU, µs',
        'CPU, bare, µs',
        'Of bare, by CPU',
        'Answers/s',
        'Of bare, by rate',
        'Client’s CPU, µs',
      ],
      hits.map(hitRow),
    ),
    '### Made',
    table(
      ['Treatments', 'Answer', 'CPU, ms', 'Next and Payload alone, ms', 'Added, ms'],
      misses.map(missRow),
    ),
    '### Memory',
    table(
      ['Treatments', 'RSS at start, MB', 'RSS at end, MB', 'Cache, MB', 'Answers in it'],
      memory.map(({ size, rssAtStart, rssAtEnd, cacheBytes, cacheAnswers }) => [
        String(size),
        megabytes(rssAtStart),
        megabytes(rssAtEnd),
        megabytes(cacheBytes),
        String(cacheAnswers),
      ]),
    ),
    `Kept, a page takes ${(cold.cacheBytes / 1024).toFixed(0)} kB.`,
    '### When every page is old',
    `Making ${cold.pages} pages, ${cold.perSecond.toFixed(1)} a second, took ${cold.cpuMs.toFixed(1)} ms of CPU each. With ${shareForMaking * 100} % of a core for making, one process can make ${madeInASecond(cold).toFixed(0)} a second:`,
    table(
      ['Pages that are read', 'Seconds between two such publishes, at least'],
      pageCounts.map((pages) => [String(pages), (pages / madeInASecond(cold)).toFixed(1)]),
    ),
    '### Publishing',
    table(
      [
        '',
        'a treatment, readers on ten pages',
        `a treatment a second, readers on ${oneASecond.pages}`,
        `Settings each second, readers on ${ofAllPages.pages}`,
      ],
      publishingRows.map(([name, value]) => [
        name,
        ...[publishing, oneASecond, ofAllPages].map(value),
      ]),
    ),
    '### Checks while typing',
    table(
      ['Language', 'Sent, kB', 'Findings', 'Answer, ms (p50, p99)', 'Server’s CPU, ms'],
      checks.map(checkRow),
    ),
    '### What checks and guards add to a publish',
    table(['Edit', '', 'With them, ms', 'Without, ms', 'Added, ms'], guards.flatMap(guardRows)),
  ].join('\n\n')
}

/** The rest of a core is for the admin, for publishing and for answers from memory. */
const shareForMaking = 0.7

const pageCounts = [100, 1_000, 10_000]

const madeInASecond = ({ cpuMs }: ColdPages): number => (shareForMaking * 1_000) / cpuMs

const publishingRows: readonly [string, (series: PublishingSeries) => string][] = [
  ['publishes', ({ publishMs }) => String(publishMs.length)],
  ['publish acknowledged after, ms (p50, p99)', ({ publishMs }) => percentiles(publishMs)],
  ['live on the same process, ms (p50, p99)', ({ liveHereMs }) => percentiles(liveHereMs)],
  ['live on another process, ms (p50, p99)', ({ liveThereMs }) => percentiles(liveThereMs)],
  ['readers’ answers a second', ({ readers }) => readers.perSecond.toFixed(0)],
  ['from memory', ({ readers }) => `${(readers.hitShare * 100).toFixed(1)} %`],
  [
    'readers’ answers, ms (p50, p99)',
    ({ readers }) => `${readers.p50.toFixed(1)}, ${readers.p99.toFixed(0)}`,
  ],
  ['admin’s list opens after, ms (p50, p99)', ({ adminMs }) => percentiles(adminMs)],
]

function hitRow(series: HitSeries): string[] {
  const { size, name, bodyBytes, ours, bare, oursPerSecond, barePerSecond, client } = series
  return [
    String(size),
    name,
    String(bodyBytes),
    spread(spreadOf(ours), 1),
    spread(spreadOf(bare), 1),
    spread(shareOfBare(series), 2),
    spread(spreadOf(oursPerSecond), 0),
    spread(
      pairwise(oursPerSecond, barePerSecond, (o, b) => o / b),
      2,
    ),
    spreadOf(client).median.toFixed(1),
  ]
}

function missRow(series: MissSeries): string[] {
  return [
    String(series.size),
    series.name,
    spread(spreadOf(series.throughFront), 1),
    spread(spreadOf(series.alone), 1),
    spread(spreadOf(series.added), 1),
  ]
}

function checkRow({ locale, bytes, findings, answerMs, cpuMs }: CheckSeries): string[] {
  const kilobytes = (bytes / 1024).toFixed(0)
  return [locale, kilobytes, String(findings), percentiles(answerMs), spread(spreadOf(cpuMs), 1)]
}

function guardRows({ edit, ms, cpuMs }: GuardSeries): string[][] {
  const costs = [
    { name: 'acknowledged after', cost: ms },
    { name: 'CPU', cost: cpuMs },
  ]
  return costs.map(({ name, cost: { guarded, unguarded, added } }) => [
    edit,
    name,
    ...[guarded, unguarded, added].map((values) => spread(spreadOf(values), 1)),
  ])
}

function percentiles(values: readonly number[]): string {
  return [0.5, 0.99].map((share) => percentile(values, share).toFixed(0)).join(', ')
}

function spread({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)} – ${max.toFixed(digits)})`
}

function megabytes(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(0)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
