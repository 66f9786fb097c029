import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followRevision, type Revision } from '@/server/revision'

/** The monotonic clock, which a stopped process sees jump while its timers stand still. */
let time = 0
/** Reads under way, oldest first. */
let reads: { resolve(state: object): void; reject(error: Error): void }[] = []
let revision: Revision<object>

beforeEach(() => {
  time = 1_000
  reads = []
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] })
  vi.spyOn(performance, 'now').mockImplementation(() => time)
  revision = followRevision({
    read: () => new Promise((resolve, reject) => reads.push({ resolve, reject })),
  })
})

afterEach(() => {
  revision.close()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

async function pass(ms: number): Promise<void> {
  time += ms
  await vi.advanceTimersByTimeAsync(ms)
}

/** The process is stopped: time goes on, timers don't. */
const stop = (ms: number): void => {
  time += ms
}

async function answer(state: object): Promise<void> {
  reads.shift()?.resolve(state)
  await vi.advanceTimersByTimeAsync(0)
}

async function fail(): Promise<void> {
  reads.shift()?.reject(new Error('The connection broke.'))
  await vi.advanceTimersByTimeAsync(0)
}

const first = { seq: 1 }
const second = { seq: 2 }

test('a read vouches for 200 ms from its begin, however long it took', async () => {
  expect(revision.current()).toBeUndefined()
  await pass(90)
  await answer(first)
  expect(revision.current()?.state).toBe(first)
  await pass(109)
  expect(revision.current()?.state).toBe(first)
  await pass(1)
  expect(revision.current()).toBeUndefined()
})

test('the version changes with the state, and only with it', async () => {
  await answer(first)
  const before = revision.current()?.version
  await pass(100)
  await answer(first)
  expect(revision.current()?.version).toBe(before)
  await pass(100)
  await answer(second)
  expect(revision.current()?.version).toBe((before ?? 0) + 1)
})

test('everybody who waits shares one read', async () => {
  await answer(first)
  await pass(300)
  const before = reads.length
  const waiting = Promise.all([revision.fresh(), revision.fresh(), revision.fresh()])
  expect(reads.length).toBeLessThanOrEqual(before + 1)
  for (const read of reads.splice(0)) read.resolve(second)
  for (const reading of await waiting) {
    expect(reading).toMatchObject({ kind: 'fresh', known: { state: second } })
  }
})

test('a write of this process drops the lease: a read that began before it does not count', async () => {
  await answer(first)
  await pass(100)
  const early = reads.shift()
  time += 1
  revision.drop({ isSure: false })
  expect(revision.current()).toBeUndefined()
  const waiting = revision.fresh()
  early?.resolve(first)
  await vi.advanceTimersByTimeAsync(0)
  expect(revision.current()).toBeUndefined()
  await answer(second)
  expect(await waiting).toMatchObject({ kind: 'fresh', known: { state: second } })
})

test('reads that overtake each other: the one that began last knows best', async () => {
  await pass(250)
  const waiting = revision.fresh()
  const [early, late] = reads.splice(0, 2)
  late?.resolve(second)
  await vi.advanceTimersByTimeAsync(0)
  early?.resolve(first)
  await waiting
  await vi.advanceTimersByTimeAsync(0)
  expect(revision.current()?.state).toBe(second)
})

test('one failed read is asked again; two in a row say that the database is out of reach', async () => {
  await answer(first)
  await pass(300)
  const waiting = revision.fresh()
  time += 1
  await fail()
  time += 1
  expect(reads.length).toBe(1)
  await fail()
  expect(await waiting).toMatchObject({ kind: 'unreachable', known: { state: first }, ageMs: 302 })
})

test('the database is back with the next read', async () => {
  await answer(first)
  await pass(300)
  const waiting = revision.fresh()
  for (let i = 0; i < 2; i += 1) {
    time += 1
    await fail()
  }
  expect((await waiting).kind).toBe('unreachable')
  await pass(100)
  await answer(second)
  expect(await revision.fresh()).toMatchObject({ kind: 'fresh', known: { state: second } })
})

test('a silent database is out of reach after two reads of a second', async () => {
  await answer(first)
  const waiting = revision.fresh().then(() => revision.fresh())
  for (let i = 0; i < 40; i += 1) await pass(100)
  expect(await revision.fresh()).toMatchObject({ kind: 'unreachable' })
  await waiting
})

test('a process that was stopped never takes its own silence for the database’s', async () => {
  await answer(first)
  await pass(100)
  stop(10_000)
  expect(revision.current()).toBeUndefined()
  const waiting = revision.fresh()
  // The first thing that happens on waking: timers fire late, reads of before the stop fail.
  await vi.advanceTimersByTimeAsync(1_000)
  await fail()
  for (const read of reads.splice(0)) read.resolve(second)
  expect(await waiting).toMatchObject({ kind: 'fresh', known: { state: second } })
})

test('an outage known before a stop is asked about again after it', async () => {
  await answer(first)
  await pass(300)
  const waiting = revision.fresh()
  for (let i = 0; i < 2; i += 1) {
    time += 1
    await fail()
  }
  await waiting
  stop(10_000)
  const after = revision.fresh()
  await vi.advanceTimersByTimeAsync(0)
  await answer(second)
  expect(await after).toMatchObject({ kind: 'fresh', known: { state: second } })
})

test('what was known before a write that succeeded stands in for nothing', async () => {
  await answer(first)
  await pass(1)
  revision.drop({ isSure: true })
  const waiting = revision.fresh()
  await fail()
  time += 1
  await fail()
  expect(await waiting).toMatchObject({ kind: 'unreachable', known: undefined })
})

test('writes without end hold up nobody who asked before them', async () => {
  await answer(first)
  await pass(300)
  const waiting = revision.fresh()
  time += 1
  revision.drop({ isSure: false })
  await answer(second)
  expect(await waiting).toMatchObject({ kind: 'fresh', known: { state: second } })
})
