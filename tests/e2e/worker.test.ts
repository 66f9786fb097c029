import { MongoClient } from 'mongodb'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { leaseId, type StoredLease, workerCollection } from '@/editorial/workerAlive'
import { apiAt } from '../support/callApi'
import { expectAccessible } from '../support/expectAccessible'
import { openBrowser } from '../support/openBrowser'
import { planPublish } from '../support/planPublish'
import { openForm, signIn } from '../support/signIn'
import { type Site, startSite } from '../support/startSite'

let browser: Browser
const patience = { timeout: 60_000, interval: 500 }

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

async function idsAt({ url }: Site, path: string): Promise<string[]> {
  const { body } = await apiAt(url).rest(path)
  const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(body)
  return docs.map(({ id }) => id)
}

describe('a server with its worker', () => {
  let site: Site
  beforeAll(async () => {
    site = await startSite({ env: { WORKER: 'on' } })
  })
  afterAll(() => site?.stop())

  const workers = (): number[] =>
    [...site.log().matchAll(/worker: Runs scheduled jobs .*\(process (\d+)\)/g)].map(([, pid]) =>
      Number(pid),
    )

  test('a scheduled unpublish happens by itself, on the site that patients read', async () => {
    const path = '/locations?where[slug][equals]=south-loop&depth=0'
    const [location = ''] = await idsAt(site, path)
    expect((await fetch(`${site.url}/locations/south-loop`)).status).toBe(200)
    await planPublish(site, 'unpublish', 'locations', location)
    await expect.poll(() => idsAt(site, path), patience).toEqual([])
    expect((await fetch(`${site.url}/locations/south-loop`)).status).not.toBe(200)
  })

  test('a plan that is refused is named on the overview, with the way to mend it', async () => {
    const api = apiAt(site.url)
    const token = await api.signIn(demoSignIns.editor, demoPassword)
    const created = await api.rest('/conditions?draft=true', {
      method: 'POST',
      token,
      body: { name: 'Barely begun' },
    })
    const { doc } = z.object({ doc: z.object({ id: z.string() }) }).parse(created.body)
    await planPublish(site, 'publish', 'conditions', doc.id)
    await expect.poll(() => site.log(), patience).toContain('was refused')
    const { context, page } = await signIn(browser, site.url, 'editor')
    const line = page.getByRole('link', {
      name: /“Barely begun” could not be published on schedule/,
    })
    expect(await line.textContent()).toContain('Summary')
    expect(await page.locator('.paused-notice').count()).toBe(0)
    await expectAccessible(page, '.overview-attention')
    await line.click()
    await page.waitForURL(`**/conditions/${doc.id}`)
    await context.close()
  })

  test('nobody runs jobs over HTTP, not even an admin', async () => {
    const api = apiAt(site.url)
    const admin = await api.signIn(demoSignIns.admin, demoPassword)
    for (const token of [undefined, admin]) {
      for (const path of ['/payload-jobs/run?allQueues=true', '/payload-jobs/handle-schedules']) {
        const { status } = await api.rest(path, token === undefined ? {} : { token })
        expect({ path, status }).toEqual({ path, status: 401 })
      }
    }
  })

  test('a worker that is killed is started again, and one whose server is gone ends', async () => {
    const [first = 0] = workers()
    process.kill(first, 'SIGKILL')
    await expect.poll(workers, patience).toHaveLength(2)
    expect(site.log()).toMatch(/worker: ended \(SIGKILL\), starts again in 1 s/)
    const [, second = 0] = workers()
    const isRunning = () => {
      try {
        return process.kill(second, 0)
      } catch {
        return false
      }
    }
    expect(isRunning()).toBe(true)
    site.process.kill('SIGKILL')
    await expect.poll(isRunning, patience).toBe(false)
  })
})

describe('with no worker alive', () => {
  let site: Site
  let client: MongoClient
  beforeAll(async () => {
    site = await startSite()
    client = await MongoClient.connect(site.databaseUrl)
  })
  afterAll(async () => {
    await client?.close()
    await site?.stop()
  })

  const lastAlive = (msAgo: number) =>
    client
      .db()
      .collection<StoredLease>(workerCollection)
      .updateOne({ _id: leaseId }, [{ $set: { aliveAt: { $subtract: ['$$NOW', msAgo] } } }], {
        upsert: true,
      })

  async function openDrawer(page: Page): Promise<void> {
    const [id] = await idsAt(site, '/treatments?depth=0&where[slug][equals]=microneedling')
    await openForm(page, `${site.url}/admin/collections/treatments/${id}`)
    await page.locator('.form-submit .popup-button').click()
    await page.locator('.popup-button-list__button:visible').first().click()
    await page.locator('#schedule-save').waitFor()
  }

  test.each(['light', 'dark'] as const)(
    'the overview and the schedule say that nothing happens, and what to do, %s',
    async (colorScheme) => {
      await lastAlive(2 * 60_000)
      const { context, page } = await signIn(browser, site.url, 'editor', { colorScheme })
      const notice = page.locator('.paused-notice')
      expect(await notice.textContent()).toContain('Scheduled publishing is paused')
      expect(await notice.textContent()).toContain('npm run worker')
      await expectAccessible(page, '.paused-notice')
      await openDrawer(page)
      await notice.waitFor()
      expect(await notice.textContent()).toContain('Scheduled publishing is paused')
      await expectAccessible(page, '.paused-notice')
      await context.addCookies([{ name: 'payload-lng', value: 'es', url: site.url }])
      await page.goto(`${site.url}/admin`)
      expect(await notice.textContent()).toContain('La publicación programada está en pausa')
      await context.close()
    },
  )

  test('neither says so while one is', async () => {
    const { context, page } = await signIn(browser, site.url, 'editor')
    await lastAlive(0)
    await page.goto(`${site.url}/admin`)
    await page.locator('.overview').waitFor()
    expect(await page.locator('.paused-notice').count()).toBe(0)
    const asked = page.waitForResponse('**/api/scheduled-publishing')
    await openDrawer(page)
    expect(await (await asked).json()).toEqual({ isPaused: false })
    expect(await page.locator('.paused-notice').count()).toBe(0)
    await context.close()
  })
})
