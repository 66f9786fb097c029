import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { type Api, apiAt } from '../support/callApi'
import { expectValidHtml } from '../support/expectValidHtml'
import { type Site, startSite } from '../support/startSite'

const listSchema = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) })

let site: Site
let api: Api
let token: string
let id: string

beforeAll(async () => {
  site = await startSite()
  api = apiAt(site.url)
  token = await api.signIn(demoSignIns.editor, demoPassword)
  const found = await api.rest('/treatments?where[slug][equals]=microneedling&depth=0')
  id = listSchema.parse(found.body).docs[0]?.id ?? ''
})

afterAll(async () => {
  await site?.stop()
})

const get = (path: string) => fetch(`${site.url}${path}`, { redirect: 'manual' })

async function save(body: object): Promise<void> {
  const { status } = await api.rest(`/treatments/${id}`, { method: 'PATCH', token, body })
  expect(status).toBe(200)
}

const rename = (slug: string) => save({ slug, _status: 'published' })

async function expectMoved(from: string, to: string): Promise<void> {
  const answer = await get(from)
  expect([from, answer.status, answer.headers.get('location')]).toEqual([from, 301, to])
  expect((await get(to)).status).toBe(200)
}

test('a page that moves takes its readers along, however often, and home again', async () => {
  expect((await get('/treatments/microneedling')).status).toBe(200)
  await rename('needling')
  await expectMoved('/treatments/microneedling', '/treatments/needling')
  await expectMoved('/es/treatments/microneedling', '/es/treatments/needling')
  await rename('skin-needling')
  await expectMoved('/treatments/microneedling?utm_source=x', '/treatments/skin-needling')
  await expectMoved('/treatments/needling', '/treatments/skin-needling')
  await rename('microneedling')
  expect((await get('/treatments/microneedling')).status).toBe(200)
  await expectMoved('/treatments/skin-needling', '/treatments/microneedling')
  await expectMoved('/es/treatments/needling', '/es/treatments/microneedling')
})

test('a withdrawn page is gone, kindly and in its language, until it comes back', async () => {
  await save({ _status: 'draft' })
  for (const [path, language] of [
    ['/treatments/microneedling', 'en'],
    ['/es/treatments/microneedling', 'es'],
    ['/treatments/needling', 'en'],
  ] as const) {
    const answer = await get(path)
    const html = await answer.text()
    expect([path, answer.status]).toEqual([path, 410])
    expect(html).toContain(`<html lang="${language}"`)
    expect(html).toMatch(/<h1[ >]/)
    // Ours, rendered, not the words that stand in when rendering fails.
    expect(html).toContain('<link')
    await expectValidHtml(html)
  }
  await save({ _status: 'published' })
  expect((await get('/treatments/microneedling')).status).toBe(200)
  await expectMoved('/treatments/needling', '/treatments/microneedling')
})

test('pictures and the sitemap are kept like pages, each with its own tag', async () => {
  const html = await (await get('/treatments/microneedling')).text()
  const picture = /\/api\/media\/file\/[\w.-]+/.exec(html)?.[0]
  for (const path of [picture ?? '', '/sitemap.xml']) {
    await (await get(path)).arrayBuffer()
    const kept = await get(path)
    expect([path, kept.headers.get('cache-status')]).toEqual([path, 'Skinwise; hit'])
    const etag = kept.headers.get('etag') ?? ''
    const asked = await fetch(`${site.url}${path}`, {
      headers: {
        'if-none-match': etag,
        'accept-encoding': kept.headers.get('content-encoding') ?? 'identity',
      },
    })
    expect([path, asked.status]).toEqual([path, 304])
  }
})
