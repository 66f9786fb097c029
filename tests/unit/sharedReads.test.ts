import { afterEach, expect, test, vi } from 'vitest'
import { answerMaking } from '@/domain/answerMaking'
import type { PublicMoment } from '@/domain/publicMoment'
import { createSharedReads } from '@/domain/sharedReads'

const era = {}
const moment = (seq: number, changes: Record<string, number> = {}, of = era): PublicMoment => ({
  seq,
  changes: new Map(Object.entries(changes)),
  era: of,
})

/** Shares what is counted: each read gives the number of reads so far. */
function counted({ most = 10, isForAll = true } = {}) {
  let reads = 0
  const share = createSharedReads<{ count: number }>(most)
  const ask = (key = 'a') =>
    share({
      key,
      read: async () => {
        reads += 1
        return { count: reads }
      },
      dependsOn: () => (isForAll ? ['steps', 'sources'] : undefined),
    })
  return (at: PublicMoment | undefined, key?: string) =>
    at ? answerMaking.run({ moment: at, dependsOn: null }, () => ask(key)) : ask(key)
}

afterEach(() => {
  vi.useRealTimers()
})

test('is read once between two changes, also by those who ask at the same time', async () => {
  const ask = counted()
  const at = moment(1)
  const both = await Promise.all([ask(at), ask(at)])
  expect(both).toEqual([{ count: 1 }, { count: 1 }])
  expect(await ask(moment(2, { clinics: 2 }))).toEqual({ count: 1 })
})

test.each(['steps', 'sources'])('is read again once %s have changed', async (type) => {
  const ask = counted()
  await ask(moment(1))
  expect(await ask(moment(2, { [type]: 2 }))).toEqual({ count: 2 })
  expect(await ask(moment(3, { [type]: 2, clinics: 3 }))).toEqual({ count: 2 })
  expect(await ask(moment(4, { [type]: 4 }))).toEqual({ count: 3 })
})

test('what began before a change is not for those who know of it', async () => {
  const ask = counted()
  const early = ask(moment(1))
  expect(await ask(moment(2, { steps: 2 }))).toEqual({ count: 2 })
  expect(await early).toEqual({ count: 1 })
  // Who knows less may have the newer one.
  expect(await ask(moment(1))).toEqual({ count: 2 })
})

test('is read again when there is no telling what has changed', async () => {
  const ask = counted()
  await ask(moment(5))
  expect(await ask(moment(5, {}, {}))).toEqual({ count: 2 })
})

test('is read again on another day in UTC', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-05-05T23:59:59.999Z') })
  const ask = counted()
  await ask(moment(1))
  expect(await ask(moment(1))).toEqual({ count: 1 })
  vi.setSystemTime(new Date('2030-05-06T00:00:00Z'))
  expect(await ask(moment(1))).toEqual({ count: 2 })
})

test('is everybody’s own while no answer for everybody is made, and where it is not for everybody', async () => {
  const ask = counted()
  await ask(moment(1))
  expect(await ask(undefined)).toEqual({ count: 2 })
  const own = counted({ isForAll: false })
  await own(moment(1))
  expect(await own(moment(1))).toEqual({ count: 2 })
})

test('keeps so many, and lets the oldest go', async () => {
  const ask = counted({ most: 2 })
  const at = moment(1)
  for (const key of ['a', 'b', 'c']) await ask(at, key)
  expect(await ask(at, 'c')).toEqual({ count: 3 })
  expect(await ask(at, 'b')).toEqual({ count: 2 })
  expect(await ask(at, 'a')).toEqual({ count: 4 })
})

test('a read that failed is not kept', async () => {
  const share = createSharedReads<string>(10)
  const ask = (read: () => Promise<string>) =>
    answerMaking.run({ moment: moment(1), dependsOn: null }, () =>
      share({ key: 'a', read, dependsOn: () => ['steps'] }),
    )
  await expect(ask(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(await ask(async () => 'there')).toBe('there')
})

test('nobody can change what others get', async () => {
  const share = createSharedReads<{ rows: { text: string }[] }>(10)
  const shared = await answerMaking.run({ moment: moment(1), dependsOn: null }, () =>
    share({
      key: 'a',
      read: async () => ({ rows: [{ text: 'as it is' }] }),
      dependsOn: () => ['steps'],
    }),
  )
  expect(() => shared.rows.push({ text: 'more' })).toThrow(TypeError)
  expect(() => Object.assign(shared.rows[0] ?? {}, { text: 'other' })).toThrow(TypeError)
})
