import type { Browser, BrowserContext, Page } from 'playwright-core'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'

/** Somebody at a browser of their own, signed in. */
export interface SignedIn {
  context: BrowserContext
  page: Page
}

/** Signs in through the form, as a person does, and waits for the overview. */
export async function signIn(
  browser: Browser,
  url: string,
  who: keyof typeof demoSignIns,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<SignedIn> {
  const context = await browser.newContext({ viewport: { width: 1500, height: 950 }, ...options })
  const page = await context.newPage()
  await page.goto(`${url}/admin/login`)
  await page.locator('#field-email').fill(demoSignIns[who])
  await page.locator('#field-password').fill(demoPassword)
  await page.locator('form button[type="submit"]').click()
  await page.locator('.overview').waitFor()
  return { context, page }
}

/** Opens a form of the admin and waits until it can be typed in. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('form.collection-edit__form[data-form-ready="true"]').first().waitFor()
  await page.locator('.language-bar__item').first().waitFor()
}
