import { expect, test } from 'vitest'
import { createResponseCache } from '@/server/responseCache'

const kB = 1_024

test('is bounded by bytes, and what was not asked for longest goes first', () => {
  const cache = createResponseCache<string>(16 * kB)
  for (const key of ['a', 'b', 'c', 'd']) cache.set(key, key, 2 * kB)
  cache.get('a')
  for (let n = 0; n < 6; n += 1) cache.set(`new ${n}`, 'new', 2 * kB)
  expect(cache.bytes).toBeLessThanOrEqual(16 * kB)
  expect(cache.get('a')).toBe('a')
  expect(cache.get('b')).toBeUndefined()
})

test('a million addresses asked for once leave alone what people read', () => {
  const cache = createResponseCache<number>(1_000 * kB)
  for (let page = 0; page < 100; page += 1) {
    cache.set(`/page/${page}`, page, 4 * kB)
    cache.get(`/page/${page}`)
  }
  for (let n = 0; n < 1_000_000; n += 1) cache.set(`/api/treatments?where=${n}`, n, 4 * kB)
  expect(cache.bytes).toBeLessThanOrEqual(1_000 * kB)
  const left = Array.from({ length: 100 }, (_, page) => cache.get(`/page/${page}`))
  expect(left.filter((page) => page === undefined)).toEqual([])
})

test('a new answer takes the place of the old one, weight and all', () => {
  const cache = createResponseCache<string>(64 * kB)
  cache.set('a', 'old', 8 * kB)
  cache.set('a', 'new', 2 * kB)
  expect(cache.get('a')).toBe('new')
  expect(cache.bytes).toBe(2 * kB)
  expect(cache.size).toBe(1)
})

test('what would empty it for one reader is not kept, and does not stand beside an older answer', () => {
  const cache = createResponseCache<string>(64 * kB)
  cache.set('a', 'small', kB)
  cache.set('a', 'huge', 9 * kB)
  expect(cache.get('a')).toBeUndefined()
  expect(cache.bytes).toBe(0)
})

test('a coding made later counts, unless its answer has gone', () => {
  const cache = createResponseCache<object>(64 * kB)
  const value = {}
  cache.set('a', value, 4 * kB)
  cache.grow('a', value, kB)
  expect(cache.bytes).toBe(5 * kB)
  cache.grow('a', {}, kB)
  cache.grow('b', value, kB)
  expect(cache.bytes).toBe(5 * kB)
})

test('of no size keeps nothing', () => {
  const cache = createResponseCache<string>(0)
  cache.set('a', 'a', 1)
  expect(cache.get('a')).toBeUndefined()
  expect(cache.bytes).toBe(0)
})
