import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'
import { buildOnce } from '@/demo/buildOnce'
import { findMongod } from '@/demo/findMongod'
import { createReport } from '@/demo/progress'
import { runUntilStopped } from '@/demo/runUntilStopped'
import { startMongo } from '@/demo/startMongo'
import { copyDatabase } from '../support/copyDatabase'
import { dataRoot } from '../support/mongoSetup'
import { isPinned } from './cores'
import { judge } from './goals'
import { measureChecks } from './measureChecks'
import { measureColdPages } from './measureColdPages'
import { measureGuards, startPublishers } from './measureGuards'
import { measureHits } from './measureHits'
import { measureMisses } from './measureMisses'
import { measurePublishing } from './measurePublishing'
import { prepareDatabases } from './prepareDatabases'
import type { MemoryRow, Results } from './results'
import type { Stand } from './stand'
import { startBareServer } from './startBareServer'
import { type MeasuredSite, startMeasuredSite } from './startMeasuredSite'
import { startReaders } from './startReaders'
import { pageOf, sampledSlug } from './subjects'
import { tablesOf } from './tables'
import { warm } from './warm'

// `npm run bench`: starts what it needs on loopback, measures, prints tables and goals, and ends
// what it started. BENCH_SIZES=100,1000 measures fewer sizes.
const report = createReport()
/** The size of the published database: the one asked for that is nearest below. */
const usualSize = 1_000

runUntilStopped(async (onStop) => {
  const sizes = sizesOf(process.env.BENCH_SIZES || '100,1000,10000')
  const loadBefore = loadavg()[0] ?? Number.NaN
  await buildOnce(process.cwd(), report)
  const folder = mkdtempSync(path.join(dataRoot(), 'skinwise-bench-'))
  await onStop(async () => rmSync(folder, { recursive: true, force: true }))
  const mediaDir = path.join(folder, 'media')
  const mongod = await findMongod(report)
  const mongo = await startMongo(mongod, folder)
  await onStop(mongo.stop)
  const databases = await prepareDatabases(mongo, sizes, mediaDir, report)

  const start = async (databaseUrl: string, place: 'asking' | 'measured') => {
    const site = await startMeasuredSite(databaseUrl, mediaDir, place)
    await onStop(site.stop)
    return site
  }
  report('Starting the servers …')
  const stands: (Stand & { databaseUrl: string; rssAtStart: number })[] = []
  for (const [index, databaseUrl] of databases.entries()) {
    const site = await start(databaseUrl, 'measured')
    const size = sizes[index] ?? Number.NaN
    await warm(site, pageOf(sampledSlug(size, 0, 0)))
    stands.push({ size, site, databaseUrl, rssAtStart: (await site.usage()).rssBytes })
  }
  const bare = await startBareServer()
  await onStop(bare.stop)
  const readers = await startReaders()
  await onStop(readers.stop)

  report('Answers from memory …')
  const hits = await measureHits(stands, bare, readers)
  report('Answers that are made …')
  const misses = await measureMisses(stands)
  const memory = await Promise.all(stands.map(memoryOf))

  const published = stands.findLast(({ size }) => size <= usualSize) ?? stands[0]
  if (published === undefined) throw new Error('There is nothing to measure.')
  for (const { site } of stands) if (site !== published.site) await site.stop()
  const here = published.site
  report('Checks of a long article …')
  const checks = await measureChecks(here)
  const pages = published.size - 1
  report(`All ${pages} pages once …`)
  await here.forget()
  const cold = await measureColdPages(here, pages)
  const there: MeasuredSite = await start(published.databaseUrl, 'asking')
  await warm(there, pageOf(sampledSlug(published.size, 0, 0)))
  const both = { here, there, readers }
  report('Publishing while readers ask for ten pages …')
  const publishing = await measurePublishing({ ...both, pages: 10, seconds: 60, everyMs: 500 })
  report(`One publish a second while readers ask for ${pages} pages …`)
  const oneASecond = await measurePublishing({ ...both, pages, seconds: 60, everyMs: 1_000 })
  report('The same with Settings, which every page shows …')
  const ofAllPages = await measurePublishing({
    ...both,
    pages,
    seconds: 60,
    everyMs: 1_000,
    what: 'settings',
  })

  for (const site of [here, there]) await site.stop()
  report('Publishing with checks and guards, and without …')
  const guarded = published.databaseUrl
  const unguarded = mongo.urlOf('skinwise_bench_unguarded')
  await copyDatabase(guarded, unguarded)
  const publishers = await startPublishers({ guarded, unguarded }, mediaDir)
  for (const { stop } of Object.values(publishers)) await onStop(stop)
  const guards = await measureGuards(publishers)

  const machine = {
    date: new Date().toISOString(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    mongod: mongod.version,
    isPinned,
    load: { before: loadBefore, after: loadavg()[0] ?? Number.NaN },
  }
  const results: Results = {
    machine,
    hits,
    misses,
    memory,
    cold,
    publishing,
    oneASecond,
    ofAllPages,
    checks,
    guards,
  }
  console.log(`\n${tablesOf(results, judge(results))}`)
  console.log(`Written to ${write(results)}`)
  // The end is the same as Ctrl-C's.
  process.kill(process.pid, 'SIGTERM')
})

function sizesOf(text: string): number[] {
  const sizes = text.split(',').map(Number)
  if (sizes.some((size) => !Number.isInteger(size) || size < 2 || size > 100_000)) {
    throw new Error(`BENCH_SIZES takes numbers of treatments, for example 100,1000, not "${text}".`)
  }
  return [...new Set(sizes)].sort((a, b) => a - b)
}

async function memoryOf({
  size,
  site,
  rssAtStart,
}: Stand & { rssAtStart: number }): Promise<MemoryRow> {
  const { rssBytes, bytes, answers } = await site.usage()
  return { size, rssAtStart, rssAtEnd: rssBytes, cacheBytes: bytes, cacheAnswers: answers }
}

function write(results: Results): string {
  const folder = path.join(process.cwd(), 'bench-results')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${results.machine.date.replaceAll(':', '-')}.json`)
  writeFileSync(file, `${JSON.stringify({ ...results, goals: judge(results) }, null, 2)}\n`)
  return file
}
