import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { type Api, apiAt } from '../support/callApi'
import { expectAccessible } from '../support/expectAccessible'
import { openBrowser } from '../support/openBrowser'
import { signIn } from '../support/signIn'
import { type Site, startSite } from '../support/startSite'

const phone = { viewport: { width: 390, height: 844 } }
const docsSchema = z.object({
  docs: z.array(z.looseObject({ id: z.string(), question: z.string().optional() })),
})
const idSchema = z.object({ id: z.string() })

let site: Site
let browser: Browser
let api: Api
let token: string
let treatment: { id: string; summary: string }
let records: { id: string; question: string }[]

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  api = apiAt(site.url)
  token = await api.signIn(demoSignIns.editor, demoPassword)
  const { body } = await api.rest('/treatments?depth=1&where[slug][equals]=microneedling')
  const record = z.object({ id: z.string(), question: z.string() })
  const links = z.array(z.object({ contraindication: record }))
  const found = z
    .object({
      docs: z.array(z.object({ id: z.string(), summary: z.string(), contraindications: links })),
    })
    .parse(body).docs[0]
  if (!found) throw new Error('The demonstration has no such treatment.')
  treatment = found
  records = found.contraindications.map(({ contraindication }) => contraindication)
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

async function edit(collection: string, id: string, data: object): Promise<void> {
  const body = { ...data, _status: 'draft' }
  const path = `/${collection}/${id}?draft=true&depth=0&locale=en`
  expect(await api.rest(path, { method: 'PATCH', body, token })).toMatchObject({ status: 200 })
}

async function ask(collection: string, id: string, note?: string): Promise<string> {
  const body = { documentType: collection, documentId: id, note }
  const answer = await api.rest('/reviews/request', { method: 'POST', body, token })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return idSchema.parse(answer.body).id
}

const wholeOf = async (review: string) =>
  z
    .object({ state: z.string(), fingerprints: z.unknown() })
    .parse((await api.rest(`/reviews/${review}/whole`, { token })).body)

const recordAt = (index: number) => {
  const record = records[index]
  if (!record) throw new Error('The demonstration links fewer contraindications.')
  return record
}

const newQuestion = (index: number): string => recordAt(index).question.replace('?', ' right now?')

/** The heading that says what a decision has led to; it has the focus. */
async function outcome(page: Page): Promise<string | null> {
  const heading = page.locator('.desk-outcome h2')
  await heading.waitFor()
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
  return heading.textContent()
}

/** Nothing scrolls sideways, and a thumb hits what it aims at. */
async function expectForThumbs(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const small = await page
    .locator('.desk :is(a, button, summary, .desk-choice, input[type="date"]):visible')
    .evaluateAll((all) =>
      all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML),
    )
  expect(small).toEqual([])
}

test('from a mail’s link to approved, signed in: the link, and one tap', async () => {
  const { body } = await api.rest('/conditions?depth=0&limit=1')
  const id = docsSchema.parse(body).docs[0]?.id
  if (!id) throw new Error('The demonstration has no condition.')
  await edit('conditions', id, { summary: 'A mark that the skin keeps, and can keep for years.' })
  const review = await ask('conditions', id)
  const link = `${site.url}/admin/desk/${review}`

  const stranger = await browser.newPage(phone)
  await stranger.goto(link)
  await stranger.locator('#field-email').fill(demoSignIns.reviewer)
  await stranger.locator('#field-password').fill(demoPassword)
  await stranger.locator('form button[type="submit"]').click()
  await stranger.waitForURL(link)
  await stranger.close()

  const { context, page } = await signIn(browser, site.url, 'reviewer', phone)
  await page.goto(link)
  await page.getByText('can keep for years').first().waitFor()
  await expectForThumbs(page)
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  expect(await outcome(page)).toBe('Approved')
  expect((await wholeOf(review)).state).toBe('approved')
  await context.close()
})

describe('one request, from hand to hand', () => {
  const firstTry = 'Needles prick the skin.'
  const mended = 'Many thin needles prick the skin so that it mends itself.'

  test('the reviewer compares and sends it back on a phone, the editor reads why', async () => {
    await edit('treatments', treatment.id, { summary: firstTry })
    const review = await ask('treatments', treatment.id, 'Shorter, please look.')
    const reviewer = await signIn(browser, site.url, 'reviewer', phone)
    const { page } = reviewer
    await page.goto(`${site.url}/admin/desk`)
    await page.getByText('Shorter, please look.').waitFor()
    await expectForThumbs(page)
    await expectAccessible(page, '.desk')
    await page.locator(`.desk-line__title[href$="/desk/${review}"]`).click()
    await page.waitForURL(`**/desk/${review}`)
    expect(await page.locator('#changes ~ * ins').allTextContents()).toContainEqual(
      expect.stringContaining('prick'),
    )
    await page.locator('.desk-fold > summary', { hasText: 'The whole text' }).click()
    await expectForThumbs(page)
    await expectAccessible(page, '.desk')

    await page.getByRole('button', { name: 'Send back' }).click()
    const note = page.getByLabel('What has to change?')
    expect(await note.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Send back' }).click()
    await page.getByText('Say what has to change').waitFor()
    expect((await wholeOf(review)).state).toBe('open')
    await note.fill('Say how many needles, and what for.')
    await page.getByRole('button', { name: 'Send back' }).click()
    expect(await outcome(page)).toBe('Sent back')
    await reviewer.context.close()

    const editor = await signIn(browser, site.url, 'editor')
    const card = editor.page.getByRole('region', { name: 'Sent back to you' })
    await card.getByText('Say how many needles, and what for.').waitFor()
    await expectAccessible(editor.page, '.overview')
    await editor.context.close()
  })

  test('mended and approved with an earlier date, the editor publishes it', async () => {
    await edit('treatments', treatment.id, { summary: mended })
    const review = await ask('treatments', treatment.id)
    const reviewer = await signIn(browser, site.url, 'reviewer', { ...phone, colorScheme: 'dark' })
    const { page } = reviewer
    await page.goto(`${site.url}/admin/desk/${review}`)
    const soon = new Date(Date.now() + 40 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
    await page.getByLabel('Look at it again on').fill(soon)
    await page.getByRole('button', { name: 'Approve', exact: true }).click()
    expect(await outcome(page)).toBe('Approved')
    await expectAccessible(page, '.desk')
    await reviewer.context.close()

    const editor = await signIn(browser, site.url, 'editor')
    const ready = editor.page.getByRole('region', { name: 'Ready to publish' })
    await ready.locator(`a[href$="/desk/${review}"]`).click()
    await editor.page.getByRole('button', { name: 'Publish all of it' }).click()
    expect(await outcome(editor.page)).toBe('Published')
    await editor.context.close()
    expect(await (await fetch(`${site.url}/treatments/microneedling`)).text()).toContain(mended)
    const { body } = await api.rest(`/treatments/${treatment.id}?depth=0`)
    expect(JSON.stringify(body)).toContain(`"nextReviewOn":"${soon}`)
  })
})

test('a text that changes under the reviewer’s eyes is shown anew, nothing ticked or typed is lost, and the editor confirms', async () => {
  const { id } = recordAt(0)
  await edit('contraindications', id, { question: newQuestion(0) })
  const review = await ask('contraindications', id)
  const reviewer = await signIn(browser, site.url, 'reviewer', phone)
  const { page } = reviewer
  await page.goto(`${site.url}/admin/desk/${review}`)
  await page.getByText('right now').first().waitFor()
  const soon = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  await page.getByLabel('Look at it again on').fill(soon)
  const held = page.getByLabel(/^Hold back for a look/).first()
  const heldTitle = await page.locator('li:has(input[name="heldBack"]) > a').first().textContent()
  await held.check()

  await edit('contraindications', id, { question: recordAt(0).question.replace('?', ' today?') })
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  await page.getByRole('alert').getByText('has changed since it was shown to you').waitFor()
  await page.locator('ins', { hasText: /^\[added:\] today$/ }).waitFor()
  expect(await page.locator('ins', { hasText: 'right now' }).count()).toBe(0)
  expect(await held.isChecked()).toBe(true)
  expect(await page.getByLabel('Look at it again on').inputValue()).toBe(soon)
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  expect(await outcome(page)).toBe('Agreed: one more person')

  const editor = await signIn(browser, site.url, 'editor', phone)
  await editor.page.goto(`${site.url}/admin/desk`)
  const own = editor.page.getByRole('region', { name: 'Waits for your confirmation' })
  await own.locator(`a[href$="/desk/${review}"]`).click()
  await editor.page.getByRole('button', { name: 'Confirm', exact: true }).click()
  expect(await outcome(editor.page)).toBe('Approved')
  await editor.page.goto(`${site.url}/admin/desk/${review}`)
  await editor.page.getByRole('button', { name: 'Publish all of it' }).click()
  expect(await outcome(editor.page)).toBe('Published')
  await editor.context.close()

  // The page that was held back is looked at by itself: nothing of its own has changed.
  await page.goto(`${site.url}/admin/desk`)
  const line = page.locator('.desk-line', { hasText: 'What it includes has changed' })
  const confirm = line.getByRole('button', { name: /^Nothing changed, confirm/ })
  await expectForThumbs(page)
  await confirm.click()
  await page.locator('.desk-news').getByText(`Confirmed: ${heldTitle}.`).waitFor()
  await line.waitFor({ state: 'detached' })
  await reviewer.context.close()
})

test('several in which only words changed are read together and approved at once', async () => {
  const reviews: string[] = []
  for (const index of [1, 2]) {
    const { id } = recordAt(index)
    await edit('contraindications', id, { question: newQuestion(index) })
    reviews.push(await ask('contraindications', id))
  }
  const { context, page } = await signIn(browser, site.url, 'reviewer', phone)
  await page.goto(`${site.url}/admin/desk`)
  for (const review of reviews) await page.locator(`input[value="${review}"]`).check()
  await page.getByRole('button', { name: 'Read the chosen ones together' }).click()
  await page.waitForURL('**/desk/several?**')
  expect(await page.locator('ins', { hasText: 'right now' }).count()).toBe(2)
  await expectForThumbs(page)
  await expectAccessible(page, '.desk')
  await page.getByRole('button', { name: 'Approve all 2' }).click()
  expect(await outcome(page)).toBe('Approved: 2')
  for (const review of reviews) expect((await wholeOf(review)).state).toBe('approved')
  await context.close()
})

test('what the checks stop, and an editor asks about, passes with a reviewer’s reason only', async () => {
  const promise = 'We guarantee that you will look younger.'
  await edit('treatments', treatment.id, { summary: promise })
  const post = async (what: string, body: object) =>
    (await api.rest(`/treatments/${treatment.id}/${what}`, { method: 'POST', body, token })).body
  const { findings } = z
    .object({ findings: z.array(z.object({ key: z.string(), level: z.string() })) })
    .parse(await post('checks', { locale: 'en' }))
  const blocks = findings.filter(({ level }) => level === 'block')
  expect(blocks.length).toBeGreaterThan(0)
  for (const { key } of blocks) {
    await post('findings', { key, locale: 'en', decision: 'asked', reason: 'Is this allowed?' })
  }
  const review = await ask('treatments', treatment.id)
  const { context, page } = await signIn(browser, site.url, 'reviewer', phone)
  await page.goto(`${site.url}/admin/desk/${review}`)
  await page.getByText('Is this allowed?').first().waitFor()
  await expectForThumbs(page)
  await expectAccessible(page, '.desk')
  const reasons = page.getByLabel('Let it pass because')
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  expect(await reasons.first().evaluate((each) => each === document.activeElement)).toBe(true)
  expect((await wholeOf(review)).state).toBe('open')
  for (const reason of await reasons.all()) await reason.fill('Quoted in order to refute it.')
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  expect(await outcome(page)).toBe('Approved')
  await context.close()
})

test('editors read the desk and decide nothing, in Spanish too', async () => {
  const { id } = recordAt(3)
  await edit('contraindications', id, { question: newQuestion(3) })
  const review = await ask('contraindications', id)
  const { context, page } = await signIn(browser, site.url, 'editor', phone)
  await context.addCookies([{ name: 'payload-lng', value: 'es', url: site.url }])
  await page.goto(`${site.url}/admin/desk/${review}`)
  await page.getByText('Solo puede decidirlo quien hace la revisión clínica.').waitFor()
  expect(await page.getByRole('button', { name: 'Aprobar' }).count()).toBe(0)
  await expectForThumbs(page)
  await page.getByRole('button', { name: 'Retirar la petición' }).click()
  expect(await outcome(page)).toBe('Petición retirada')
  await page.goto(`${site.url}/admin/desk/${'0'.repeat(24)}`)
  await page.getByRole('heading', { name: 'Aquí no hay nada que decidir' }).waitFor()
  await context.close()
})
