import { describe, expect, test } from 'vitest'
import { acceptedEncodings } from '@/server/acceptedEncoding'
import { graphqlRouteOf } from '@/server/graphqlRoute'
import { publicRouteOf } from '@/server/publicRoutes'

const id = '0123456789abcdef01234567'

describe('addresses whose answer everybody shares', () => {
  test.each([
    ['/', 'page', '/'],
    ['/es', 'page', '/es'],
    ['/treatments', 'page', '/treatments'],
    ['/es/locations/north-side', 'page', '/es/locations/north-side'],
    ['/treatments/peel?utm_source=x&q=1', 'page', '/treatments/peel'],
    ['/treatments/p%65el', 'page', '/treatments/peel'],
    ['/treatments/peel?page=2', 'page', '/treatments/peel'],
    ['/sitemap.xml?x', 'machine', '/sitemap.xml'],
    ['/api/media/file/needles-0a1b.webp?2', 'file', '/api/media/file/needles-0a1b.webp'],
    [`/api/treatments/${id}?depth=0`, 'api', `/api/treatments/${id}?depth=0`],
    ['/api/conditions/count', 'api', '/api/conditions/count'],
    ['/api/globals/home?locale=es', 'api', '/api/globals/home?locale=es'],
  ])('%s', (url, kind, path) => {
    expect(publicRouteOf(url)).toMatchObject({ kind, path, key: path })
  })

  test('the same question is the same entry, however it is written', () => {
    const ways = [
      '/api/treatments?where[slug][equals]=a+b&limit=3',
      '/api/treatments?limit=3&where%5Bslug%5D%5Bequals%5D=a%20b',
      '/api/treatments?unknown=7&limit=3&where[slug][equals]=a%20b&&_=1',
    ]
    const keys = ways.map((url) => publicRouteOf(url)?.key)
    expect(new Set(keys)).toEqual(
      new Set(['/api/treatments?limit=3&where%5Bslug%5D%5Bequals%5D=a%20b']),
    )
  })

  test.each([
    ['/treatments?page=2&utm_source=x', '/treatments?page=2'],
    ['/es/locations?page=12&page=3', '/es/locations?page=12'],
    ['/treatments?page=1', '/treatments'],
    ['/treatments?page=02', '/treatments'],
    ['/treatments?page=two&page=2', '/treatments?page=2'],
    ['/treatments?page[a]=2', '/treatments'],
    ['/treatments?page=100000', '/treatments'],
  ])('%s is one page of a list', (url, key) => {
    expect(publicRouteOf(url)).toMatchObject({ kind: 'page', pathname: key.split('?')[0], key })
  })

  test('of a name given twice the order stays', () => {
    expect(publicRouteOf('/api/treatments?sort=b&limit=1&sort=a')?.key).toBe(
      '/api/treatments?limit=1&sort=b&sort=a',
    )
  })
})

test.each([
  '/admin',
  '/preview/treatments/1',
  '/status/404',
  '/healthz',
  '/treatments/',
  '/Treatments',
  '/treatments/a/b',
  '/treatments/a%2fb',
  '/treatments/%E0%A4%A',
  `/treatments/${'a'.repeat(400)}`,
  '/api/users',
  '/api/publications',
  '/api/redirects',
  '/api/treatments/versions',
  '/api/treatments/not-an-id',
  '/api/treatments?draft=true',
  '/api/treatments?trash=true&limit=1',
  '/api/treatments?fallback-locale=en',
  '/api/treatments?data[depth]=2',
  '/api/treatments?limit=%zz',
  '/api/access',
  '/api/graphql',
  '//treatments',
  '/_next/static/x.js',
])('%s is passed through', (url) => {
  expect(publicRouteOf(url)).toBeUndefined()
})

test('a million addresses leave no memory behind', () => {
  const before = process.memoryUsage().heapUsed
  for (let n = 0; n < 1_000_000; n += 1) publicRouteOf(`/treatments/a?n=${n}`)
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024 * 1024)
})

test('GraphQL is known by its query, variables and operation, not by its spelling as JSON', () => {
  const route = (body: unknown) => graphqlRouteOf(Buffer.from(JSON.stringify(body)))
  const asked = route({ query: '{ a }', variables: { b: 1 } })
  expect(asked?.body?.toString()).toBe('{"query":"{ a }","variables":{"b":1}}')
  expect(route({ variables: { b: 1 }, query: '{ a }', extra: 1 })?.key).toBe(asked?.key)
  expect(route({ query: '{ a }', variables: { b: 2 } })?.key).not.toBe(asked?.key)
  expect(route({ query: '{ a }', operationName: 'b' })?.key).not.toBe(
    route({ query: '{ a }' })?.key,
  )
  expect(graphqlRouteOf(Buffer.from('no JSON'))).toBeUndefined()
  expect(route({ mutation: '{ a }' })).toBeUndefined()
})

test.each([
  [undefined, ['identity']],
  ['', ['identity']],
  ['gzip, deflate, br', ['br', 'gzip', 'identity']],
  ['GZIP;Q=0.5, br;q=0.9', ['br', 'gzip', 'identity']],
  ['br;q=0.1, gzip', ['gzip', 'br', 'identity']],
  ['br;q=0, gzip;q=0', ['identity']],
  ['*', ['br', 'gzip', 'identity']],
  ['*;q=0', ['identity']],
  ['identity;q=1, br;q=0.5', ['identity', 'br']],
  ['identity;q=0, gzip', ['gzip']],
  ['br;q=nonsense', ['identity']],
])('Accept-Encoding: %s', (header, expected) => {
  expect(acceptedEncodings(header)).toEqual(expected)
})
