import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { type Api, apiAt } from '../support/callApi'
import { expectAccessible } from '../support/expectAccessible'
import { contraindicationData } from '../support/factories/documentData'
import { openBrowser } from '../support/openBrowser'
import { openForm, signIn } from '../support/signIn'
import { type Site, startSite } from '../support/startSite'

/** What an editor does at once with a live page, in the form of a treatment whose draft waits. */
let site: Site
let browser: Browser
let api: Api
let token: string
const slug = 'radiofrequency-microneedling'
const desk = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 390, height: 844 } }
const spanishPhone = { locale: 'es-ES', viewport: { width: 390, height: 844 } }

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

const docSchema = z.object({
  id: z.string(),
  name: z.string(),
  summary: z.string(),
  contraindications: z.array(z.object({ contraindication: z.string() })).min(1),
})

async function treatment(draft = false): Promise<z.infer<typeof docSchema>> {
  const query = `depth=0&draft=${draft}&where[slug][equals]=${slug}`
  const { body } = await api.rest(`/treatments?${query}`, { token })
  const [doc] = z.object({ docs: z.array(docSchema) }).parse(body).docs
  if (!doc) throw new Error(`The demonstration has no ${slug}.`)
  return doc
}

const pageOf = async (): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${site.url}/treatments/${slug}`)
  return { status: response.status, text: await response.text() }
}

/** For looking at: set SCREENSHOTS to a folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (!folder) return
  await page.waitForTimeout(500)
  await page.screenshot({ path: `${folder}/${name}.png` })
}

test('corrects the live page and takes it down while a draft waits, then puts it back', async () => {
  const { id, name } = await treatment()
  await api.rest(`/treatments/${id}?draft=true`, {
    method: 'PATCH',
    token,
    body: {
      name: `${name}, corrected`,
      summary: 'A claim that nobody has reviewed.',
      _status: 'draft',
    },
  })
  const form = `${site.url}/admin/collections/treatments/${id}`
  const { context, page } = await signIn(browser, site.url, 'editor', desk)
  await openForm(page, form)
  await page.locator('#correct-live').click()
  await page.locator('.correction').waitFor()
  expect(await page.locator('.correction').count()).toBe(1)
  await shoot(page, 'correct-1280')
  await expectAccessible(page, '.schedule')
  await page.locator('.correction input').check()
  await page.locator('#correct-live-now').click()
  await expect.poll(async () => (await pageOf()).text).toContain(`${name}, corrected`)
  expect((await pageOf()).text).not.toContain('A claim that nobody has reviewed.')
  await page.locator('#correct-live').waitFor({ state: 'detached' })

  await page.locator('#take-down').click()
  await page.locator('textarea[name="reason"]').waitFor()
  await shoot(page, 'take-down-1280')
  await expectAccessible(page, '.schedule')
  await page.locator('#take-down-now').click()
  await page.locator('.schedule__problem').waitFor()
  await page.locator('textarea[name="reason"]').fill('A patient was burnt.')
  await page.locator('#take-down-now').click()
  await page.locator('#put-back').waitFor()
  await shoot(page, 'taken-down-1280')
  expect((await pageOf()).status).toBe(410)
  expect(await treatment(true)).toMatchObject({ name: `${name}, corrected` })

  await page.locator('#put-back').click()
  await page.locator('#take-down').waitFor()
  const back = await pageOf()
  expect(back.status).toBe(200)
  expect(back.text).not.toContain('A claim that nobody has reviewed.')
  await context.close()
})

test('a safety record is replaced on its pages: one review is asked for, from the take-down dialog', async () => {
  const { contraindications, id, summary } = await treatment()
  const [row] = contraindications
  // While a clinical draft of somebody waits, nothing is replaced.
  await api.rest(`/treatments/${id}?draft=true`, {
    method: 'PATCH',
    token,
    body: { summary, _status: 'draft' },
  })
  const { body } = await api.rest('/contraindications?draft=true', {
    method: 'POST',
    token,
    body: { ...contraindicationData(), name: 'A clearer warning', _status: 'draft' },
  })
  const { doc } = z.object({ doc: z.object({ id: z.string() }) }).parse(body)
  const { context, page } = await signIn(browser, site.url, 'editor', phone)
  await page.goto(`${site.url}/admin/collections/contraindications/${row?.contraindication}`)
  await page.locator('#take-down').click()
  await page.locator('input[name="way"][value="replace"]').check()
  await page.locator('select[name="by"]').selectOption(doc.id)
  await shoot(page, 'replace-390')
  await expectAccessible(page, '.schedule')
  await page.locator('#replace-record').click()
  await page.waitForURL(/\/admin\/desk\/[0-9a-f]{24}$/)
  await page.getByText('A clearer warning').first().waitFor()
  await shoot(page, 'replace-review-390')
  // Patients read what they read before.
  expect((await treatment()).contraindications).toContainEqual(
    expect.objectContaining({ contraindication: row?.contraindication }),
  )
  await context.close()
})

test('a safety record names the pages that go with it, in Spanish and on a phone too', async () => {
  const [row] = (await treatment()).contraindications
  const form = `${site.url}/admin/collections/contraindications/${row?.contraindication}`
  const { context, page } = await signIn(browser, site.url, 'editor', spanishPhone)
  await page.goto(form)
  await page.locator('#take-down').click()
  await page.locator('textarea[name="reason"]').fill('Withdrawn by its maker.')
  await page.locator('.schedule li').first().waitFor()
  expect(await page.locator('.schedule li').allTextContents()).toContainEqual(
    expect.stringContaining((await treatment()).name),
  )
  await shoot(page, 'record-390')
  await expectAccessible(page, '.schedule')
  expect(await page.locator('#take-down-now').textContent()).toMatch(/^Retirar, con \d+ más$/)
  await page.locator('#take-down-now').click()
  await page.locator('#put-back').waitFor()
  await shoot(page, 'record-taken-390')
  expect((await pageOf()).status).toBe(410)
  await page.locator('#put-back').click()
  await page.locator('#take-down').waitFor()
  expect((await pageOf()).status).toBe(200)

  await page.goto(`${form}/where-used`)
  const uses = page.locator('.uses')
  await uses.waitFor()
  expect(await uses.textContent()).toContain((await treatment()).name)
  expect(await uses.locator('.live-badge--live').first().textContent()).toBe('Publicado')
  await shoot(page, 'where-used-390')
  await expectAccessible(page, '.uses')
  await context.close()
})
