import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { type Api, apiAt } from '../support/callApi'
import { expectAccessible } from '../support/expectAccessible'
import { openBrowser } from '../support/openBrowser'
import { openForm, signIn } from '../support/signIn'
import { signOffOverRest } from '../support/signOffOverRest'
import { type Site, startSite } from '../support/startSite'

let site: Site
let browser: Browser
let api: Api
let treatment: { id: string; name: string; summary: string }

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  api = apiAt(site.url)
  const { body } = await api.rest('/treatments?depth=0&where[slug][equals]=microneedling')
  const found = z
    .object({ docs: z.array(z.object({ id: z.string(), name: z.string(), summary: z.string() })) })
    .parse(body).docs[0]
  if (!found) throw new Error('The demonstration has no such treatment.')
  treatment = found
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const firstWord = 'Microneedling'
const newWord = 'Needling'

test('an editor publishes a change and reads it in the history, the old word and the new one', async () => {
  const startedAt = Date.now()
  const signers = {
    editor: await api.signIn(demoSignIns.editor, demoPassword),
    reviewer: await api.signIn(demoSignIns.reviewer, demoPassword),
  }
  await signOffOverRest(api.rest, signers, {
    collection: 'treatments',
    id: treatment.id,
    data: { summary: treatment.summary.replace(firstWord, newWord) },
  })
  const { context, page } = await signIn(browser, site.url, 'editor')
  const form = `${site.url}/admin/collections/treatments/${treatment.id}`
  await openForm(page, form)
  await page.getByRole('button', { name: /^Publish, approved by / }).click()
  await page.getByRole('button', { name: 'Nothing to publish' }).waitFor()

  await page.getByRole('link', { name: 'History' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`${form}/history`)
  const newest = page.locator('.history-entry').first()
  await newest.waitFor()
  const text = (await newest.textContent()) ?? ''
  for (const words of ['Changed', 'Clinical', 'Eddie Editor', 'Summary', 'English']) {
    expect(text).toContain(words)
  }
  expect(await newest.locator('del').allTextContents()).toEqual([`[removed:] ${firstWord}`])
  expect(await newest.locator('ins').allTextContents()).toEqual([`[added:] ${newWord}`])
  const time = await newest.locator('time').getAttribute('datetime')
  expect(Date.parse(time ?? '')).toBeGreaterThan(startedAt)

  const first = page.locator('.history-entry').last()
  await first.locator('summary').focus()
  await page.keyboard.press('Enter')
  await first.locator('.change').first().waitFor()
  await expectAccessible(page, '.history')
  await context.close()
})

test('it fits a phone', async () => {
  const viewport = { width: 360, height: 780 }
  const { context, page } = await signIn(browser, site.url, 'editor', { viewport })
  await page.goto(`${site.url}/admin/collections/treatments/${treatment.id}/history`)
  await page.locator('.history-entry__first summary').click()
  await page.locator('.history-entry__first .change').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await context.close()
})

test('what went live leads from a line in words to its entry, and on to the whole history', async () => {
  const { context, page } = await signIn(browser, site.url, 'reviewer', { colorScheme: 'dark' })
  await context.addCookies([{ name: 'payload-lng', value: 'es', url: site.url }])
  await page.goto(`${site.url}/admin/collections/publications`)
  const row = page.locator('tbody tr').first()
  await row.waitFor()
  const line = (await row.textContent()) ?? ''
  for (const words of ['Tratamiento', 'Cambiado', 'Clínico', 'Eddie Editor']) {
    expect(line).toContain(words)
  }
  await row.getByRole('link', { name: treatment.name, exact: true }).click()
  await page.locator('.history-entry').waitFor()
  expect(await page.locator('.history-entry ins').allTextContents()).toEqual([
    `[añadido:] ${newWord}`,
  ])
  await expectAccessible(page, '.history')
  await page.getByRole('link', { name: 'Todo su historial' }).click()
  await page.waitForURL(`**/publications/history/treatments/${treatment.id}`)
  await page.getByRole('link', { name: 'Abrir', exact: true }).waitFor()
  expect(await page.locator('.history-entry').count()).toBe(2)
  await context.close()
})

test('redirects are listed when asked for, and kinds of document can be filtered', async () => {
  const token = await api.signIn(demoSignIns.admin, demoPassword)
  const body = { from: '/an-old-page', to: '/treatments' }
  await api.rest('/redirects', { method: 'POST', body, token })
  const { context, page } = await signIn(browser, site.url, 'editor')
  const list = `${site.url}/admin/collections/publications`
  await page.goto(list)
  await page.locator('tbody tr').first().waitFor()
  expect(await page.locator('tbody').textContent()).not.toContain(body.from)
  await page.goto(`${list}?where[or][0][and][0][documentType][equals]=redirects`)
  await page.getByRole('link', { name: body.from, exact: true }).waitFor()
  expect(await page.locator('tbody tr').count()).toBe(1)
  await context.close()
})

test('the trash and what is gone keep their history', async () => {
  const token = await api.signIn(demoSignIns.admin, demoPassword)
  const found = await api.rest('/safety-notices?depth=0&limit=1')
  const id = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(found.body).docs[0]?.id
  const body = { deletedAt: new Date().toISOString() }
  // A live notice goes to the trash by a reviewer alone.
  const reviewer = await api.signIn(demoSignIns.reviewer, demoPassword)
  const path = `/safety-notices/${id}?depth=0`
  await api.rest(path, { method: 'PATCH', body, token: reviewer })
  const { context, page } = await signIn(browser, site.url, 'editor')
  await page.goto(`${site.url}/admin/collections/safety-notices/trash/${id}`)
  await page.getByRole('link', { name: 'History' }).click()
  await page.getByRole('heading', { name: 'Moved to the trash' }).waitFor()
  const address = page.url()
  await api.rest(`/safety-notices/${id}?trash=true`, { method: 'DELETE', token })
  await page.goto(address)
  await page.getByText('It can’t be opened any more').waitFor()
  await page.getByRole('heading', { name: 'Went live' }).waitFor()
  await context.close()
})

test('nothing of it is shown to strangers, and a document never public says so', async () => {
  const stranger = await browser.newPage()
  for (const path of [
    `/admin/collections/publications/history/treatments/${treatment.id}`,
    `/admin/collections/treatments/${treatment.id}/history`,
    '/admin/collections/publications',
  ]) {
    expect(await (await fetch(`${site.url}${path}`)).text()).not.toContain(newWord)
    await stranger.goto(`${site.url}${path}`)
    await stranger.waitForURL('**/admin/login*')
  }
  await stranger.close()
  const token = await api.signIn(demoSignIns.editor, demoPassword)
  const draft = await api.rest('/treatments?draft=true&depth=0&where[_status][equals]=draft', {
    token,
  })
  const id = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(draft.body).docs[0]?.id
  const { context, page } = await signIn(browser, site.url, 'editor')
  await page.goto(`${site.url}/admin/collections/treatments/${id}/history`)
  await page.getByRole('heading', { name: 'Not public so far' }).waitFor()
  await expectAccessible(page, '.history')
  await page.goto(`${site.url}/admin/collections/publications/history/treatments/nonsense`)
  await page.locator('.not-found').waitFor()
  await context.close()
})
