import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { type Api, apiAt } from '../support/callApi'
import { type Site, startSite } from '../support/startSite'

const draftSlug = 'microneedling-as-received'

let site: Site
let api: Api
let draft: { id: string; name: string }
let token: string

beforeAll(async () => {
  site = await startSite()
  api = apiAt(site.url)
  token = await api.signIn(demoSignIns.editor, demoPassword)
  const found = await api.rest(`/treatments?draft=true&depth=0&where[slug][equals]=${draftSlug}`, {
    token,
  })
  const { docs } = z
    .object({ docs: z.array(z.object({ id: z.string(), name: z.string() })) })
    .parse(found.body)
  const [first] = docs
  if (!first) throw new Error('The demonstration has no draft.')
  draft = first
})

afterAll(() => site?.stop())

const path = (query = '') => `/preview/treatments/${draft.id}?locale=en${query}`
const ask = (address: string, headers: Record<string, string> = {}) =>
  fetch(`${site.url}${address}`, { headers, redirect: 'manual' })

/** What a stranger gets in the end: Next sends a router's request on to its own address first. */
async function seen(address: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${site.url}${address}`, { headers })
  return { status: response.status, text: await response.text() }
}

test('an editor sees the draft; the answer is never kept and never indexed', async () => {
  const response = await ask(path(), { authorization: `JWT ${token}` })
  const text = await response.text()
  expect(response.status).toBe(200)
  expect(text).toContain(draft.name)
  expect(response.headers.get('cache-control')).toContain('no-store')
  expect(response.headers.get('x-robots-tag')).toBe('noindex')
  expect(text).toContain('<meta name="robots" content="noindex')
})

test('a stranger gets the 404 of a document that is not there', async () => {
  const nothing = await seen(`/preview/treatments/${'0'.repeat(24)}?locale=en`)
  expect(nothing.status).toBe(404)
  const [head, , signature] = token.split('.')
  const forged = [
    `${head}.${Buffer.from(JSON.stringify({ id: '1', collection: 'users', roles: ['admin'] })).toString('base64url')}.${signature}`,
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`,
  ]
  const attempts: [string, string, Record<string, string>][] = [
    ['nothing', path(), {}],
    ['draft parameters', path('&draft=true&trash=true&preview=true'), {}],
    ['Next’s draft cookie', path(), { cookie: '__prerender_bypass=1; __next_preview_data=1' }],
    ['an invented session', path(), { cookie: 'payload-token=abc' }],
    ...forged.map((jwt): [string, string, Record<string, string>] => [
      'a forged token',
      path(),
      { authorization: `JWT ${jwt}`, cookie: `payload-token=${jwt}` },
    ]),
    ['middleware headers', path(), { 'x-middleware-subrequest': 'middleware', 'x-user': 'admin' }],
  ]
  for (const [what, address, headers] of attempts) {
    const { status, text } = await seen(address, headers)
    expect(status, what).toBe(404)
    expect(text, what).not.toContain(draft.name)
    expect(text, what).toBe(nothing.text)
  }
  // What the router asks for is no page: it repeats its own address and tells nothing else.
  const router: Record<string, string>[] = [{ rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }]
  for (const headers of router) {
    expect((await seen(path(), headers)).text).not.toContain(draft.name)
  }
})

test('an account that has lost its roles is a stranger at its next request', async () => {
  const reviewer = await api.signIn(demoSignIns.reviewer, demoPassword)
  const headers = { authorization: `JWT ${reviewer}` }
  expect((await ask(path(), headers)).status).toBe(200)
  const client = await MongoClient.connect(site.databaseUrl)
  await client
    .db()
    .collection('users')
    .updateOne({ email: demoSignIns.reviewer }, { $set: { roles: [] } })
  await client.close()
  expect((await ask(path(), headers)).status).toBe(404)
})

test('every kind of document has its preview, safety records on a page that uses them', async () => {
  const headers = { authorization: `JWT ${token}` }
  expect((await ask('/preview/home/current?locale=es', headers)).status).toBe(200)
  const kinds = ['treatments', 'conditions', 'locations', 'contraindications', 'aftercare-steps']
  for (const kind of kinds) {
    const { body } = await api.rest(`/${kind}?limit=1&depth=0`, { token })
    const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(body)
    for (const locale of ['en', 'es']) {
      const response = await ask(`/preview/${kind}/${docs[0]?.id}?locale=${locale}`, headers)
      expect(response.status, `${kind} ${locale}`).toBe(200)
      expect(await response.text(), kind).toContain(`<div lang="${locale}">`)
    }
  }
  expect((await ask('/preview/users/current', headers)).status).toBe(404)
})

test('no preview stands in the sitemap', async () => {
  expect(await (await ask('/sitemap.xml')).text()).not.toContain('/preview')
})
