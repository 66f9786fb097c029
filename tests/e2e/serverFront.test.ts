import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiAt } from '../support/callApi'
import { expectValidHtml } from '../support/expectValidHtml'
import { type Site, startSite } from '../support/startSite'

let site: Site

beforeAll(async () => {
  site = await startSite()
})

afterAll(async () => {
  await site.stop()
})

describe('the front before the real Next', () => {
  test('a page is whole, carries no cookie and no hint of what made it', async () => {
    const answer = await fetch(site.url)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toMatch(/<h1[ >]/)
    for (const name of ['set-cookie', 'x-powered-by', 'accept-ch', 'critical-ch']) {
      expect(answer.headers.get(name), name).toBeNull()
    }
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  test.each([
    ['/nowhere', 'en'],
    ['/treatments/nowhere', 'en'],
    ['/nowhere/at/all', 'en'],
    ['/es/nada', 'es'],
    ['/es/treatments/nada', 'es'],
    ['/status/404', 'en'],
    ['/es/status/500', 'es'],
  ])('%s is a 404 with a real page in %s', async (path, language) => {
    const answer = await fetch(`${site.url}${path}`)
    const html = await answer.text()
    expect(answer.status).toBe(404)
    expect(html).toContain(`<html lang="${language}"`)
    expect(html).toMatch(/<h1[ >]/)
    // Ours, rendered, not the words that stand in when rendering fails.
    expect(html).toContain('<link')
    await expectValidHtml(html)
  })

  test('an API error stays JSON', async () => {
    const api = apiAt(site.url)
    const missing = await api.rest('/treatments/000000000000000000000000')
    expect(missing.status).toBe(404)
    expect(missing.body).toHaveProperty('errors')
    const malformed = await api.rest('/users/login', { method: 'POST', body: {} })
    expect(malformed.status).toBeGreaterThanOrEqual(400)
    expect(malformed.status).toBeLessThan(500)
  })

  test('a form that is cut off is the sender’s mistake', async () => {
    const part = '--b\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n{"alt":"A chin"'
    const answer = await fetch(`${site.url}/api/media`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body: part,
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('cut off or broken')
  })

  test('anybody’s page may read the API, and nobody’s with a session', async () => {
    const rest = await fetch(`${site.url}/api/treatments`)
    expect(rest.headers.get('access-control-allow-origin')).toBe('*')
    const graphql = await fetch(`${site.url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    })
    expect(graphql.status).toBe(200)
    expect(graphql.headers.get('access-control-allow-origin')).toBe('*')
    const session = await fetch(`${site.url}/api/treatments`, {
      headers: { cookie: 'payload-token=x' },
    })
    expect(session.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('health: alive, and ready when the database answers', async () => {
    expect((await fetch(`${site.url}/healthz`)).status).toBe(200)
    const ready = await fetch(`${site.url}/readyz`)
    expect(ready.status).toBe(200)
    expect(ready.headers.get('cache-control')).toBe('no-store')
  })

  test('the admin answers, and says nothing to robots or frames', async () => {
    const answer = await fetch(`${site.url}/admin/login`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(answer.headers.get('x-frame-options')).toBe('DENY')
  })

  test('an address of 64 kB is told so, and the server goes on', async () => {
    const { hostname, port } = new URL(site.url)
    const socket = connect(Number(port), hostname)
    socket.write(`GET /${'a'.repeat(64 * 1024)} HTTP/1.1\r\nHost: a\r\n\r\n`)
    expect(await text(socket)).toMatch(/^HTTP\/1.1 414 /)
    expect((await fetch(`${site.url}/healthz`)).status).toBe(200)
  })

  test('files of the build are kept for good by browsers', async () => {
    const html = await (await fetch(site.url)).text()
    const file = /\/_next\/static\/[^"']+\.css/.exec(html)?.[0]
    const answer = await fetch(`${site.url}${file}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })
})

test('a server told to stop ends cleanly, even with a connection open', async () => {
  const other = await startSite({ isEmpty: true })
  const { hostname, port } = new URL(other.url)
  const idle = connect(Number(port), hostname)
  await once(idle, 'connect')
  expect((await fetch(other.url)).status).toBe(200)
  const begin = performance.now()
  expect(await other.stop()).toBe(0)
  expect(performance.now() - begin).toBeLessThan(12_000)
  expect(other.log()).not.toMatch(/error/i)
})
