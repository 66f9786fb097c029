import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { type Api, apiAt } from '../support/callApi'
import { expectAccessible } from '../support/expectAccessible'
import { openBrowser } from '../support/openBrowser'
import { openForm, signIn } from '../support/signIn'
import { type Site, startSite } from '../support/startSite'

let site: Site
let browser: Browser
let api: Api
let token: string

const stateSchema = z.object({
  id: z.string(),
  _status: z.enum(['draft', 'published']),
  deletedAt: z.string().nullish(),
})

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

/** What editors find at these addresses, the trash included: `published`, `draft` or `trash`. */
async function statesOf(collection: string, ...slugs: string[]): Promise<string[]> {
  const { body } = await api.rest(
    `/${collection}?trash=true&depth=0&limit=0&sort=slug&where[slug][in]=${slugs.join(',')}`,
    { token },
  )
  const { docs } = z.object({ docs: z.array(stateSchema) }).parse(body)
  return docs.map(({ _status, deletedAt }) => (deletedAt ? 'trash' : _status))
}

async function idOf(collection: string, slug: string): Promise<string> {
  const { body } = await api.rest(`/${collection}?depth=0&where[slug][equals]=${slug}`, { token })
  const [doc] = z.object({ docs: z.array(stateSchema) }).parse(body).docs
  if (!doc) throw new Error(`The demonstration has no ${slug}.`)
  return doc.id
}

async function trashFromForm(page: Page, collection: string, id: string): Promise<void> {
  await openForm(page, `${site.url}/admin/collections/${collection}/${id}`)
  await page.locator('.doc-controls__popup .popup-button').click()
  await page.locator('#action-delete').click()
  await page.locator('#confirm-action').click()
}

test('a page trashed from its form comes back as a draft', async () => {
  const slug = 'radiofrequency-microneedling'
  const publicStatus = async () => (await fetch(`${site.url}/treatments/${slug}`)).status
  expect(await publicStatus()).toBe(200)
  const { context, page } = await signIn(browser, site.url, 'editor')
  const id = await idOf('treatments', slug)
  const row = page.locator(`td a[href$="${id}"]`)
  await trashFromForm(page, 'treatments', id)
  await page.waitForURL('**/admin/collections/treatments')
  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.waitFor()
  expect(await page.locator('[data-sonner-toast]').count()).toBe(1)
  await expectAccessible(page, '[data-sonner-toaster]')
  expect(await statesOf('treatments', slug)).toEqual(['trash'])
  await page.locator('td a').first().waitFor()
  expect(await row.count()).toBe(0)

  await undo.click()
  await page.getByText('Restored as a draft.').waitFor()
  expect(await statesOf('treatments', slug)).toEqual(['draft'])
  await page
    .locator(`a[href$="${await idOf('treatments', slug)}"]`)
    .first()
    .waitFor()
  expect(await publicStatus()).toBe(410)
  await context.close()
})

test('a selection trashed from the list comes back whole, in Spanish too', async () => {
  const slugs = ['microneedling', 'microneedling-as-received']
  expect(await statesOf('treatments', ...slugs)).toEqual(['published', 'draft'])
  const { context, page } = await signIn(browser, site.url, 'editor')
  await context.addCookies([{ name: 'payload-lng', value: 'es', url: site.url }])
  await page.goto(`${site.url}/admin/collections/treatments?limit=100`)
  for (const slug of slugs) {
    const row = page.locator('tr', {
      has: page.locator(`a[href$="${await idOf('treatments', slug)}"]`),
    })
    await row.locator('.cell-_select input').check()
  }
  await page.locator('.delete-documents__toggle').click()
  await page.locator('#confirm-action').click()
  const undo = page.getByRole('button', { name: 'Deshacer' })
  await undo.waitFor()
  expect(await statesOf('treatments', ...slugs)).toEqual(['trash', 'trash'])

  await undo.click()
  await page.getByText('Restaurado como borrador.').waitFor()
  expect(await statesOf('treatments', ...slugs)).toEqual(['draft', 'draft'])
  await context.close()
})

test('a safety record in use is not trashed, and there is nothing to undo', async () => {
  const slug = 'pregnancy-or-breastfeeding'
  const { context, page } = await signIn(browser, site.url, 'editor')
  await trashFromForm(page, 'contraindications', await idOf('contraindications', slug))
  await page.locator('[data-sonner-toast][data-type="error"]').waitFor()
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0)
  expect(await statesOf('contraindications', slug)).toEqual(['published'])
  await context.close()
})
