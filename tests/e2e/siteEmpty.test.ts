import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../support/expectAccessible'
import { openBrowser } from '../support/openBrowser'
import { type Site, startSite } from '../support/startSite'

let site: Site
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite({ isEmpty: true }), openBrowser()])
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe('an empty site', () => {
  it.each([
    ['/', '/treatments'],
    ['/treatments', '/locations'],
    ['/conditions', '/locations'],
    ['/locations', '/treatments'],
    ['/es/treatments', '/es/locations'],
  ])('renders %s kindly, with a way on', async (path, wayOn) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const answer = await page.goto(`${site.url}${path}`)
    expect(answer?.status()).toBe(200)
    expect(await page.locator(`main a[href="${wayOn}"]`).count()).toBeGreaterThan(0)
    await expectAccessible(page)
    await page.close()
  })

  it('lets whoever opens the admin make the first account, which is its admin', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.url}/admin`)
    await page.getByLabel('New Password').waitFor()
    const labels = await page.locator('form .field-label:visible').allInnerTexts()
    expect(labels.map((label) => label.replace(/\s*\*$/, ''))).toEqual([
      'Email',
      'New Password',
      'Confirm Password',
      'Name',
    ])
    await page.getByLabel('Email').first().fill('Owner@clinic.example')
    await page.getByLabel('New Password').fill('a long password')
    await page.getByLabel('Confirm Password').fill('a long password')
    await page.getByLabel('Name').fill('Olga Owner')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.locator('.overview').waitFor()
    await page.locator('nav.nav__wrap a', { hasText: 'Users' }).waitFor({ state: 'attached' })
    await page.close()
  })
})
