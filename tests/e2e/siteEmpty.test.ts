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
})
