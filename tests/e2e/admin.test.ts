import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  api = apiAt(site.url)
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const menuOf = (page: Page): Promise<string[]> =>
  page.locator('nav.nav__wrap a.nav__link, nav.nav__wrap div.nav__link').allInnerTexts()

async function draftTreatment(): Promise<string> {
  const token = await api.signIn(demoSignIns.editor, demoPassword)
  const { body } = await api.rest(
    '/treatments?draft=true&depth=0&where[slug][equals]=microneedling-as-received',
    { token },
  )
  const [draft] = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(body).docs
  if (!draft) throw new Error('The demonstration has no draft.')
  return draft.id
}

const isWiderThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

describe('the overview and the menu', () => {
  test.each(['light', 'dark'] as const)('are clean in axe, %s', async (colorScheme) => {
    const { context, page } = await signIn(browser, site.url, 'admin', { colorScheme })
    await expectAccessible(page, '.overview')
    await expectAccessible(page, 'nav.nav__wrap')
    await context.close()
  })

  test('fit a phone', async () => {
    const { context, page } = await signIn(browser, site.url, 'editor', {
      viewport: { width: 360, height: 780 },
    })
    expect(await isWiderThanWindow(page)).toBe(false)
    await context.close()
  })

  test('say what the role begins with, and show only what it may use', async () => {
    const seen = await Promise.all(
      (['editor', 'reviewer', 'admin'] as const).map(async (who) => {
        const { context, page } = await signIn(browser, site.url, who)
        const menu = await menuOf(page)
        const start = await page.locator('.overview-card--start').textContent()
        await context.close()
        return { menu, start }
      }),
    )
    const [editor, reviewer, admin] = seen
    expect(reviewer?.menu[0]).toBe('Review desk')
    expect(editor?.menu.slice(0, 8)).toEqual([
      'Overview',
      'Review desk',
      'Treatments',
      'Conditions',
      'Contraindications',
      'Aftercare',
      'Locations',
      'Media',
    ])
    for (const each of ['Users', 'Old addresses', 'Settings']) {
      expect(editor?.menu).not.toContain(each)
      expect(reviewer?.menu).not.toContain(each)
      expect(admin?.menu).toContain(each)
    }
    expect(editor?.start).toContain('Open a treatment')
    expect(reviewer?.start).toContain('Open the review desk')
    expect(admin?.start).toContain('Settings')
  })

  test('lead on by keyboard alone', async () => {
    const { context, page } = await signIn(browser, site.url, 'editor')
    await page.locator('.overview-card--start a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/admin/collections/treatments*')
    await context.close()
  })

  test('speak Spanish to those who do', async () => {
    const { context, page } = await signIn(browser, site.url, 'editor')
    await context.addCookies([{ name: 'payload-lng', value: 'es', url: site.url }])
    await page.goto(`${site.url}/admin`)
    await page.getByRole('heading', { name: 'Empiece aquí' }).waitFor()
    expect(await menuOf(page)).toContain('Contraindicaciones')
    await context.close()
  })
})

describe('a form', () => {
  test('refuses to send an unfinished text to review, names every gap, and leads to it', async () => {
    const { context, page } = await signIn(browser, site.url, 'editor')
    await page.goto(`${site.url}/admin/collections/contraindications/create`)
    await page.locator('#field-name').fill('Something new')
    await page.locator('.language-bar__item').first().waitFor()
    await page.getByRole('button', { name: 'Request review', exact: true }).click()
    await page.getByRole('button', { name: 'Send to review' }).click()
    const findings = page.locator('.publish-findings')
    await findings.waitFor()
    expect(await findings.textContent()).toContain('The review was not requested.')
    await expectAccessible(page, '.language-bar')
    await findings.getByRole('button', { name: 'Usual severity' }).click()
    await page.locator('#field-defaultSeverity').waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('#field-defaultSeverity')))
      .not.toBeNull()
    await context.close()
  })

  test('offers one way to publish, and a time for it', async () => {
    const { context, page } = await signIn(browser, site.url, 'editor')
    await openForm(page, `${site.url}/admin/collections/treatments/${await draftTreatment()}`)
    await page.locator('.form-submit .popup-button').click()
    const offers = page.locator('.popup-button-list__button:visible')
    await offers.first().waitFor()
    expect(await offers.allInnerTexts()).toEqual(['Publish or unpublish later…'])
    await offers.first().click()
    await page.getByLabel(/Day and time/).fill('2020-01-01T10:00')
    await page.getByRole('button', { name: 'Plan it' }).click()
    await page.getByText('Choose a day and time that lie ahead.').waitFor()
    await expectAccessible(page, '.schedule')
    await context.close()
  })

  test('says which languages are live, and opens the page patients read', async () => {
    const { body } = await api.rest('/treatments?depth=0&where[slug][equals]=microneedling')
    const [live] = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(body).docs
    const { context, page } = await signIn(browser, site.url, 'editor')
    await openForm(page, `${site.url}/admin/collections/treatments/${live?.id}`)
    expect(await page.locator('.language-bar').textContent()).toMatch(/Editing \w+\s*Live/)
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: /^View page/ }).click(),
    ])
    expect(opened.url()).toContain('/treatments/microneedling')
    await openForm(page, `${site.url}/admin/collections/treatments/${await draftTreatment()}`)
    expect(await page.getByRole('link', { name: /^View page/ }).count()).toBe(0)
    await context.close()
  })

  test('tells a second person who is writing in it', async () => {
    const address = `${site.url}/admin/collections/treatments/${await draftTreatment()}`
    const first = await signIn(browser, site.url, 'editor')
    await openForm(first.page, address)
    await first.page.locator('#field-name').fill('N'.repeat(300))
    await first.page.waitForTimeout(3_000)
    expect(await isWiderThanWindow(first.page)).toBe(false)
    const second = await signIn(browser, site.url, 'reviewer')
    await second.page.goto(address)
    const lock = second.page.locator('.document-locked')
    await lock.waitFor()
    expect(await lock.textContent()).toContain('Eddie Editor')
    await lock.getByRole('button', { name: 'Take over' }).click()
    await Promise.all([first.context.close(), second.context.close()])
  })
})

describe('a list', () => {
  test('that is empty says what belongs there, with the button', async () => {
    const { context, page } = await signIn(browser, site.url, 'admin')
    await page.goto(`${site.url}/admin/collections/redirects`)
    const empty = page.locator('.empty-list')
    await empty.waitFor()
    await expectAccessible(page, '.empty-list')
    await empty.getByRole('link').click()
    await page.waitForURL('**/admin/collections/redirects/create')
    await context.close()
  })

  test('of sources marks those nobody has opened', async () => {
    const { context, page } = await signIn(browser, site.url, 'editor')
    await page.goto(`${site.url}/admin/collections/citations?limit=100`)
    await page.getByText('Not verified').first().waitFor()
    await context.close()
  })
})
