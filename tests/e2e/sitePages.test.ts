import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../support/expectAccessible'
import { expectValidHtml } from '../support/expectValidHtml'
import { openBrowser } from '../support/openBrowser'
import { type Site, startSite } from '../support/startSite'

const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 900 }

const paths = [
  '/',
  '/treatments',
  '/treatments/microneedling',
  '/treatments/radiofrequency-microneedling',
  '/conditions',
  '/conditions/acne-scars',
  '/locations',
  '/locations/south-loop',
  '/nothing-here',
  '/es',
  '/es/treatments/microneedling',
  '/es/locations/south-loop',
]

const keyPages = ['/', '/treatments/microneedling', '/locations/south-loop']

/** In both themes on both screens: the key pages always, every page in the long run. */
const isLookedAtTwice = (path: string) => keyPages.includes(path) || process.env.LONG === '1'

let site: Site
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), openBrowser()])
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

async function visit<T>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.goto(`${site.url}${path}`, { waitUntil: 'load' })
    return await look(page)
  } finally {
    await context.close()
  }
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
const sectionsOf = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('main section[id]')].map(({ id }) => id))

describe.each(paths)('%s', (path) => {
  it('is valid HTML', async () => {
    const answer = await fetch(`${site.url}${path}`)
    expect(answer.status).toBe(path === '/nothing-here' ? 404 : 200)
    const html = await answer.text()
    await expectValidHtml(html)
    const [head = ''] = html.split('</head>')
    expect(head).toMatch(/<title>.+<\/title>/)
  })

  it.each([
    ['phone', 'light', phone],
    ['desktop', 'dark', desktop],
    ...(isLookedAtTwice(path)
      ? ([
          ['phone', 'dark', phone],
          ['desktop', 'light', desktop],
        ] as const)
      : []),
  ] as const)('has no axe violation on a %s in %s', async (_size, colorScheme, viewport) => {
    await visit(path, { viewport, colorScheme }, expectAccessible)
  })

  it('needs no sideways scrolling at 320 px and at twice the text size', async () => {
    await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await widthOf(page)).toBeLessThanOrEqual(320)
    })
    await visit(path, { viewport: desktop }, async (page) => {
      await page.addStyleTag({ content: 'html { font-size: 200% }' })
      expect(await widthOf(page)).toBeLessThanOrEqual(desktop.width)
    })
  })

  it('asks nobody else for anything, loads no script, and moves nothing meanwhile', async () => {
    const context = await browser.newContext({ viewport: phone })
    const page = await context.newPage()
    const asked: string[] = []
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => asked.push(request.url()))
    // The second page of a visit: on a busy machine the fonts may come too late for the first.
    await page.goto(`${site.url}/locations`, { waitUntil: 'networkidle' })
    await page.addInitScript(() => {
      Object.assign(window, { shifts: [] })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Reflect.get(window, 'shifts').push(Reflect.get(entry, 'value'))
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' })
    expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual([])
    expect(asked.filter((url) => url.includes('.js'))).toEqual([])
    expect(await page.evaluate(() => document.scripts.length)).toBe(0)
    // A page that is none is told to the console by the browser itself.
    const isMissing = path === '/nothing-here'
    expect(complaints.filter((text) => !(isMissing && text.includes('404')))).toEqual([])
    const shifts: number[] = await page.evaluate(() => Reflect.get(window, 'shifts'))
    // A tenth of what web.dev's Cumulative Layout Shift calls good. A busy browser paints a line
    // that it has read half of, and then the other half makes a glyph or two move.
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01)
    await context.close()
  })
})

describe('without JavaScript', () => {
  it('unfolds the contents and what is behind a reason', async () => {
    const options = { viewport: phone, javaScriptEnabled: false }
    await visit('/treatments/microneedling', options, async (page) => {
      await page.locator('.contents summary').click()
      await page.locator('.contents-narrow a[href="#aftercare"]').click()
      expect(new URL(page.url()).hash).toBe('#aftercare')
      const reason = page.locator('.severity details').first()
      await reason.locator('summary').click()
      expect(await reason.locator('.prose').isVisible()).toBe(true)
    })
  })
})

describe('the treatment page on a phone', () => {
  const path = '/treatments/microneedling'

  it('answers on its first screen and keeps two actions at hand', async () => {
    await visit(path, { viewport: phone }, async (page) => {
      const bar = await page.locator('.action-bar').boundingBox()
      expect(bar && bar.y + bar.height).toBe(phone.height)
      for (const part of ['h1', '.lead', '.facts', '#talk-first-title', '.worried a']) {
        const box = await page.locator(part).boundingBox()
        expect(box && box.y + box.height, part).toBeLessThanOrEqual(bar?.y ?? 0)
      }
      await page.locator('.action-bar a').last().click()
      const clinics = await page.locator('#clinics h2').boundingBox()
      expect(clinics?.y).toBeGreaterThanOrEqual(0)
      expect(clinics?.y).toBeLessThan(phone.height / 2)
    })
  })

  it('lets the bar cover neither what has the focus nor the end of the page', async () => {
    await visit(path, { viewport: phone }, async (page) => {
      const barTop = (await page.locator('.action-bar').boundingBox())?.y ?? 0
      for (let count = 0; count < 60; count += 1) {
        await page.keyboard.press('Tab')
        const bottom = await page.evaluate(() => {
          const focused = document.activeElement
          if (!focused || focused.closest('.action-bar')) return null
          return focused.getBoundingClientRect().bottom
        })
        if (bottom !== null) expect(bottom).toBeLessThanOrEqual(barTop)
      }
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
      const footer = await page.locator('.site-footer').boundingBox()
      expect(footer && footer.y + footer.height).toBeLessThanOrEqual(barTop + 1)
    })
  })
})

describe('the keyboard', () => {
  it('finds the skip link first, sees it, and jumps to the content', async () => {
    await visit('/treatments/microneedling', { viewport: desktop }, async (page) => {
      await page.keyboard.press('Tab')
      const skip = page.locator('.skip-link')
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
      expect(await skip.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    })
  })
})

describe('on paper', () => {
  it('is black on white, without navigation, with the addresses of links', async () => {
    await visit(
      '/treatments/microneedling',
      { viewport: desktop, colorScheme: 'dark' },
      async (page) => {
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
        expect(
          await page.evaluate(() => {
            const { backgroundColor, color } = getComputedStyle(document.body)
            return { backgroundColor, color }
          }),
        ).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' })
        for (const part of ['.site-nav', '.contents-wide', '.contents-narrow', '.action-bar']) {
          expect(await page.locator(part).isVisible(), part).toBe(false)
        }
        const link = page.locator('.source-list a').first()
        expect(await link.evaluate((each) => getComputedStyle(each, '::after').content)).toContain(
          await link.getAttribute('href'),
        )
        const folded = page.locator('.severity details .prose').first()
        expect((await folded.boundingBox())?.height).toBeGreaterThan(10)
      },
    )
  })
})

describe('what a page says of itself', () => {
  const headOf = async (path: string) =>
    /<head>.*<\/head>/s.exec(await (await fetch(`${site.url}${path}`)).text())?.[0] ?? ''

  it('names its address, its translations and that robots stay away from the demonstration', async () => {
    const head = await headOf('/es/treatments/microneedling')
    expect(head).toContain(`<link rel="canonical" href="${site.url}/es/treatments/microneedling"/>`)
    expect(head).toContain(
      `<link rel="alternate" hrefLang="en" href="${site.url}/treatments/microneedling"/>`,
    )
    expect(head).toContain('<meta name="robots" content="noindex, nofollow"/>')
    expect(head).toMatch(/<title>[^<]*microagujas[^<]* \| /i)
  })

  it('names the moment at which open or closed stops being true', async () => {
    const [, instant = ''] =
      /name="skinwise-expires" content="([^"]+)"/.exec(await headOf('/locations/south-loop')) ?? []
    const ahead = Date.parse(instant) - Date.now()
    expect(ahead).toBeGreaterThan(0)
    expect(ahead).toBeLessThanOrEqual(24 * 3_600_000)
  })

  it('names the midnight from which a review is overdue', async () => {
    expect(await headOf('/treatments/microneedling')).toMatch(
      /name="skinwise-expires" content="\d{4}-\d\d-\d\dT00:00:00\.000Z"/,
    )
    expect(await headOf('/treatments')).not.toContain('skinwise-expires')
  })

  it('lists every public page in the sitemap, and no draft', async () => {
    const sitemap = await (await fetch(`${site.url}/sitemap.xml`)).text()
    for (const path of paths.filter((each) => each !== '/nothing-here')) {
      expect(sitemap).toContain(`<loc>${site.url}${path}</loc>`)
    }
    expect(sitemap).not.toContain('as-received')
    const robots = await (await fetch(`${site.url}/robots.txt`)).text()
    expect(robots).toContain(`Sitemap: ${site.url}/sitemap.xml`)
    expect(robots).toContain('Disallow: /admin')
  })

  it('answers an unknown address in the language of the address, with a next step', async () => {
    for (const [path, language] of [
      ['/treatments/microneedling-as-received', 'en'],
      ['/es/treatments/nada', 'es'],
      ['/es/nada', 'es'],
      ['/treatments?page=2', 'en'],
      ['/es/locations?page=99999', 'es'],
    ]) {
      const answer = await fetch(`${site.url}${path}`)
      const html = await answer.text()
      expect(answer.status, path).toBe(404)
      expect(html).toContain(`<html lang="${language}"`)
      expect(html).toContain(`href="${language === 'es' ? '/es' : ''}/locations"`)
    }
  })
})

describe('the language switch', () => {
  it('leads to the same page and back', async () => {
    await visit('/locations/south-loop', { viewport: phone }, async (page) => {
      await page.locator('.language-switch a').click()
      await page.waitForURL('**/es/locations/south-loop')
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('es')
      await page.locator('.language-switch a').click()
      await page.waitForURL('**/locations/south-loop')
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    })
  })
})

describe('the contents', () => {
  it('lists the sections that stand on the page', async () => {
    await visit('/treatments/microneedling', { viewport: desktop }, async (page) => {
      const listed = await page
        .locator('.contents-wide a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)))
      expect(listed).toEqual(await sectionsOf(page))
    })
  })
})
