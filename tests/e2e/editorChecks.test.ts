import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { type Api, apiAt } from '../support/callApi'
import { expectAccessible } from '../support/expectAccessible'
import { proseOf } from '../support/factories/proseOf'
import { openBrowser } from '../support/openBrowser'
import { openForm, signIn } from '../support/signIn'
import { type Site, startSite } from '../support/startSite'

const docsSchema = z.object({
  docs: z.array(z.looseObject({ id: z.string(), question: z.string().optional() })).min(1),
})

let site: Site
let browser: Browser
let api: Api
let token: string

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  api = apiAt(site.url)
  token = await api.signIn(demoSignIns.editor, demoPassword)
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

async function docsOf(path: string) {
  return docsSchema.parse((await api.rest(path, { token })).body).docs
}

async function idOf(slug: string): Promise<string> {
  const [doc] = await docsOf(`/treatments?draft=true&depth=0&where[slug][equals]=${slug}`)
  return doc?.id ?? ''
}

const formOf = (id: string): string => `${site.url}/admin/collections/treatments/${id}`

const isWiderThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

/** Opens the panel once the first answer of the checks is there. */
async function openChecks(page: Page) {
  await page.getByRole('button', { name: 'Show the checks' }).click()
  const panel = page.getByRole('complementary', { name: 'Automatic checks' })
  await panel.waitFor()
  return panel
}

const findingsWith = (page: Page, words: string) =>
  page.locator('.finding').filter({ has: page.locator('.finding__words', { hasText: words }) })

describe('the checks beside a text with many faults', () => {
  test('are counted, lead to the words, and are clean in axe, beside the form and below it', async () => {
    const { context, page } = await signIn(browser, site.url, 'editor')
    await openForm(page, formOf(await idOf('microneedling-as-received')))
    expect(await page.locator('.checks-bar').textContent()).toMatch(/\d+ stop publishing/)
    const panel = await openChecks(page)
    for (const part of ['.checks', '.findings']) await expectAccessible(page, part)

    const prose = page
      .locator('.findings__field')
      .filter({ has: page.getByRole('heading', { name: 'How it works' }) })
    const finding = prose.locator('.finding:has(.finding__words)').first()
    const words = await finding.locator('.finding__words').textContent()
    await finding.getByRole('button', { name: 'Go to the field' }).click()
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(words)

    const form = await page.locator('.document-fields').boundingBox()
    const beside = await panel.boundingBox()
    expect((form?.x ?? 0) + (form?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0)

    await page.setViewportSize({ width: 390, height: 844 })
    // It has made way for the field.
    await panel.getByRole('button', { name: 'Open' }).click()
    expect(await isWiderThanWindow(page)).toBe(false)
    for (const part of ['.checks', '.findings']) await expectAccessible(page, part)
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Show the checks')
    await context.close()
  })

  test('can be called a false alarm and taken back, dismissed with a reason, and asked about', async () => {
    const { context, page } = await signIn(browser, site.url, 'editor')
    const id = await idOf('microneedling-as-received')
    await openForm(page, formOf(id))
    const panel = await openChecks(page)
    const praise = findingsWith(page, 'optimal recovery').filter({ hasText: 'Superlative' })

    await praise.getByRole('button', { name: 'False alarm' }).click()
    await praise.waitFor({ state: 'detached' })
    await panel.getByText('Reported as a false alarm: “optimal recovery”').waitFor()
    await panel.getByRole('button', { name: 'Undo' }).click()
    await praise.waitFor()

    await praise.getByRole('button', { name: 'Dismiss…' }).click()
    const dismiss = praise.getByRole('button', { name: 'Dismiss', exact: true })
    expect(await dismiss.isDisabled()).toBe(true)
    await praise.getByLabel('Why does it not apply here?').fill('We quote the clinic’s leaflet.')
    await dismiss.click()
    await praise.waitFor({ state: 'detached' })
    await panel.getByText('1 more is hidden').waitFor()

    const promise = findingsWith(page, 'skin concerns solved').first()
    expect(await promise.getByRole('button', { name: 'Dismiss…' }).count()).toBe(0)
    await promise.getByRole('button', { name: 'Ask the reviewer' }).click()
    await promise.getByLabel('What should the reviewer know?').fill('Is this too much?')
    await promise.getByRole('button', { name: 'Ask the reviewer' }).click()
    await promise.getByText('Asked the reviewer').waitFor()
    await context.close()

    const kept = await docsOf(`/check-decisions?limit=10&where[documentId][equals]=${id}`)
    expect(kept.map(({ decision, reason }) => [decision, reason ?? null])).toEqual([
      ['asked', 'Is this too much?'],
      ['dismissed', 'We quote the clinic’s leaflet.'],
      ['reopened', null],
      ['false-alarm', null],
    ])
  })
})

test('findings follow the typing; a refused request loses nothing; mended, it goes to review', async () => {
  const { context, page } = await signIn(browser, site.url, 'editor')
  await openForm(page, formOf(await idOf('microneedling')))
  await page.getByRole('button', { name: 'Nothing to publish' }).waitFor()
  await page.locator('.checks-bar', { hasText: 'Nothing found by the automatic checks' }).waitFor()
  const summary = page.locator('#field-summary')
  const good = await summary.inputValue()
  await openChecks(page)

  await summary.fill('We guarantee that you will look younger.')
  await findingsWith(page, 'guarantee').first().waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-summary')
  await page.getByRole('button', { name: 'Request review', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Request review' })
  await dialog.getByText('What stops publishing must be mended').waitFor()
  await expectAccessible(page, '.request-dialog')
  await dialog.getByLabel('Note for the reviewer').fill('Shorter than before.')
  await dialog.getByRole('button', { name: 'Send to review' }).click()
  const refused = page.locator('.publish-findings')
  await refused.getByText('The review was not requested.').waitFor()
  await refused.getByRole('button', { name: 'Summary' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-summary')

  await summary.fill(good.replace('many thin needles', 'many very thin needles'))
  await page.locator('.checks-bar', { hasText: 'Nothing found by the automatic checks' }).waitFor()
  await page.getByRole('button', { name: 'Request review', exact: true }).click()
  expect(await dialog.getByLabel('Note for the reviewer').inputValue()).toBe('Shorter than before.')
  await dialog.getByRole('button', { name: 'Send to review' }).click()
  await page.getByRole('button', { name: 'Waiting for a reviewer' }).waitFor()
  await expectAccessible(page, '.sign-off-strip')
  await page.getByRole('button', { name: 'Withdraw the request' }).click()
  await page.getByRole('button', { name: 'Request review', exact: true }).waitFor()
  await context.close()
})

test('a refused publish lists what to mend, each with its field, and last the review to ask for', async () => {
  const { context, page } = await signIn(browser, site.url, 'editor')
  // As if somebody had voided the sign-off while this form was open.
  const state = { action: 'publish', by: null, review: null, message: 'Ready.' }
  await page.route('**/sign-off', (route) =>
    route.fulfill({ json: { ...state, companions: [], fingerprints: {} } }),
  )
  const id = await idOf('microneedling')
  await openForm(page, formOf(id))
  const summary = page.locator('#field-summary')
  const good = await summary.inputValue()
  await summary.fill('We guarantee a smooth result. It is 100% safe for everybody.')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const refused = page.locator('.publish-findings')
  await refused.getByText('Nothing was published. 2 things need your attention.').waitFor()
  const lines = await refused.locator('li').allTextContents()
  expect(lines).toEqual([
    expect.stringMatching(/^Summary: .*“guarantee”.*“100% safe”/),
    expect.stringMatching(/^Clinical review: .*no sign-off yet/),
  ])
  await expectAccessible(page, '.publish-findings')
  for (const [name, field] of [
    ['Clinical review', 'field-review'],
    ['Summary', 'field-summary'],
  ] as const) {
    await refused.getByRole('button', { name }).click()
    await expect
      .poll(() =>
        page.evaluate((its) => document.activeElement?.closest(`#${its}`) !== null, field),
      )
      .toBe(true)
  }
  await summary.fill(good)
  await page.getByRole('button', { name: 'Save Draft' }).click()
  await expect
    .poll(async () => (await api.rest(`/treatments/${id}?draft=true&depth=0`, { token })).body, {
      timeout: 20_000,
    })
    .toMatchObject({ summary: good })
  await context.close()
})

test('a marketing edit is published without a review; a clinical one voids an approval', async () => {
  const records = await docsOf('/contraindications?depth=0&sort=slug&limit=1')
  const [record] = records
  if (!record) throw new Error('The demonstration has no contraindication.')
  const address = `${site.url}/admin/collections/contraindications/${record.id}`
  const { context, page } = await signIn(browser, site.url, 'editor')
  await openForm(page, address)
  await page.locator('#field-slug').fill(`${record.slug}-again`)
  await page.getByText('No clinical text has changed').waitFor()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('button', { name: 'Nothing to publish' }).waitFor()

  const question = page.locator('#field-question')
  await question.fill(`${record.question?.replace('?', ' right now?')}`)
  await page.getByRole('button', { name: 'Request review', exact: true }).click()
  await page.getByRole('button', { name: 'Send to review' }).click()
  await page.getByRole('button', { name: 'Waiting for a reviewer' }).waitFor()
  const review = await page.getByRole('link', { name: 'Open the review' }).getAttribute('href')
  const reviewer = await signIn(browser, site.url, 'reviewer')
  await reviewer.page.goto(`${site.url}${review}`)
  await reviewer.page.getByRole('button', { name: 'Approve', exact: true }).click()
  await reviewer.page.getByRole('heading', { name: 'Approved' }).waitFor()
  await reviewer.context.close()

  await openForm(page, address)
  await page.getByRole('button', { name: /^Publish, approved by / }).waitFor()
  await question.fill(`${record.question?.replace('?', ' today?')}`)
  await page.getByText('This change voids the approval').waitFor()
  await page.getByRole('button', { name: 'Request review', exact: true }).waitFor()

  await page.locator('.form-submit .popup-button').click()
  await page.getByRole('button', { name: 'Publish or unpublish later…' }).click()
  await page.getByText('This text has no sign-off yet').waitFor()
  await expectAccessible(page, '.schedule__unsigned')
  await context.close()
})

test('a page and the unpublished record it needs are asked about, approved and published together', async () => {
  const send = async (method: 'PATCH' | 'POST', path: string, body: object) => {
    const answer = await api.rest(path, { method, body, token })
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
    return answer.body
  }
  const english = { name: 'An implant under the skin', question: 'Is there an implant there?' }
  const spanish = { name: 'Un implante bajo la piel', question: '¿Hay un implante en esa zona?' }
  const draft = { kind: 'implant', defaultSeverity: 'absolute', _status: 'draft' }
  const created = await send('POST', '/contraindications?draft=true&locale=en', {
    ...draft,
    ...english,
    slug: 'implant-under-the-skin',
    rationale: proseOf('The needles could damage it.'),
  })
  const record = z.object({ doc: z.object({ id: z.string() }) }).parse(created).doc.id
  await send('PATCH', `/contraindications/${record}?draft=true&locale=es`, {
    ...draft,
    ...spanish,
    rationale: proseOf('Las agujas podrían dañarlo.'),
  })
  const id = await idOf('microneedling')
  const rows = z
    .object({ contraindications: z.array(z.unknown()) })
    .parse((await api.rest(`/treatments/${id}?draft=true&depth=0`, { token })).body)
  await send('PATCH', `/treatments/${id}?draft=true&depth=0`, {
    _status: 'draft',
    contraindications: [
      ...rows.contraindications,
      { contraindication: record, severity: 'absolute' },
    ],
  })

  const { context, page } = await signIn(browser, site.url, 'editor')
  await openForm(page, formOf(id))
  await page.getByRole('button', { name: 'Request review', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Request review' })
  await dialog.getByRole('link', { name: english.name }).waitFor()
  await dialog.getByRole('button', { name: 'Send to review' }).click()
  await page.getByRole('button', { name: 'Waiting for a reviewer' }).waitFor()
  const review = await page.getByRole('link', { name: 'Open the review' }).getAttribute('href')
  const reviewer = await signIn(browser, site.url, 'reviewer')
  await reviewer.page.goto(`${site.url}${review}`)
  await reviewer.page.getByRole('button', { name: 'Approve', exact: true }).click()
  await reviewer.page.getByRole('heading', { name: 'Approved' }).waitFor()
  await reviewer.context.close()

  await openForm(page, formOf(id))
  await page.getByText('Goes live in the same step').waitFor()
  await page.getByRole('button', { name: /^Publish all 2, approved by / }).click()
  await page.getByRole('button', { name: 'Nothing to publish' }).waitFor()
  const html = await (await fetch(`${site.url}/treatments/microneedling`)).text()
  expect(html).toContain(english.question)
  await context.close()
})

test('names of 300 characters break neither the panel nor the button, on a phone too', async () => {
  const { context, page } = await signIn(browser, site.url, 'editor', {
    viewport: { width: 390, height: 844 },
  })
  await openForm(page, formOf(await idOf('microneedling-as-received')))
  // The form opens where this editor was last.
  await page.getByRole('button', { name: 'In short' }).click()
  await page.locator('#field-summary').fill(`We guarantee ${'n'.repeat(300)} for everybody.`)
  await openChecks(page)
  await findingsWith(page, 'guarantee').first().waitFor()
  expect(await isWiderThanWindow(page)).toBe(false)
  await page.locator('.findings__close').click()
  await page.locator('#field-name').fill('N'.repeat(300))
  await page.getByRole('button', { name: 'Request review', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Request review' })
  await dialog.getByText('What stops publishing must be mended').waitFor()
  expect(await dialog.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false)
  expect(await isWiderThanWindow(page)).toBe(false)
  await context.close()
})
