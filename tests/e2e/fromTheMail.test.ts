import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { apiAt } from '../support/callApi'
import { proseOf } from '../support/factories/proseOf'
import { openBrowser } from '../support/openBrowser'
import { signIn } from '../support/signIn'
import { type MailServer, startMailServer } from '../support/startMailServer'
import { type Site, startSite } from '../support/startSite'

/** A recall, from the publish to the reviewer's phone: a real worker, a real mail server. */
let server: MailServer
let site: Site
let browser: Browser

beforeAll(async () => {
  server = await startMailServer()
  site = await startSite({
    env: { WORKER: 'on', SMTP_URL: server.url, MAIL_FROM: 'Skinwise <mail@clinic.example>' },
  })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await server?.stop()
})

const whole = z.object({
  state: z.string(),
  documents: z.array(z.object({ documentType: z.string(), documentId: z.string() })),
})

test('a recall reaches the reviewer by mail: its link, one tap, and the page is reviewed', async () => {
  const api = apiAt(site.url)
  const token = await api.signIn(demoSignIns.editor, demoPassword)
  const found = await api.rest('/treatments?depth=0&limit=1&where[slug][equals]=microneedling')
  const treatment = z.object({ docs: z.tuple([z.object({ id: z.string() })]) }).parse(found.body)
    .docs[0].id
  const body = {
    title: 'Needle tips of one batch may break',
    level: 'recall',
    issuer: 'The maker (invented)',
    issuedOn: '2026-11-20T12:00:00.000Z',
    message: proseOf('Tips of one batch may break. Ask your clinic whether it was used for you.'),
    treatments: [treatment],
    _status: 'published',
  }
  const published = await api.rest('/safety-notices?locale=en', { method: 'POST', token, body })
  expect(published.status, JSON.stringify(published.body)).toBe(201)
  const html = await (await fetch(`${site.url}/treatments/microneedling`)).text()
  expect(html).toContain(body.title)

  const { context, page } = await signIn(browser, site.url, 'reviewer', {
    viewport: { width: 390, height: 844 },
  })
  const mail = await vi.waitUntil(
    () => server.mails.find(({ subject }) => subject.startsWith('Recall')),
    { timeout: 60_000, interval: 100 },
  )
  expect(mail.to).toBe(demoSignIns.reviewer)
  const links = [...mail.text.matchAll(/http:\/\/\S+\/admin\/desk\/[0-9a-f]{24}/g)].map(String)
  const reviews = await Promise.all(
    links.map(async (link) => {
      const path = `/reviews/${link.slice(-24)}/whole`
      return { link, path, ...whole.parse((await api.rest(path, { token })).body) }
    }),
  )
  const ours = reviews.find(({ documents }) => documents[0]?.documentId === treatment)
  if (!ours) throw new Error(`The mail leads to no review of the page:\n${mail.text}`)
  expect(ours.state).toBe('open')

  // The first tap is the mail's link.
  await page.goto(ours.link)
  await page.getByText(body.title).first().waitFor()
  await page.locator('.desk button', { hasText: /^(Approve|Nothing changed, confirm)$/ }).click()
  await page.locator('.desk-outcome h2', { hasText: 'Approved' }).waitFor()
  expect(whole.parse((await api.rest(ours.path, { token })).body).state).toBe('approved')
  expect(server.mails.filter(({ subject }) => subject.startsWith('Recall'))).toHaveLength(1)
  await context.close()
})
