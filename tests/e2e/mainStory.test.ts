import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { type Api, apiAt } from '../support/callApi'
import { openBrowser } from '../support/openBrowser'
import { openForm, signIn } from '../support/signIn'
import { type Site, startSite } from '../support/startSite'

const newQuestion = 'Is there a chance that you are pregnant, or are you breastfeeding right now?'
const newSummary =
  'Many thin needles prick the skin so that it mends itself. It can soften acne scars a little.'

const treatmentSchema = z.object({
  id: z.string(),
  contraindications: z.array(
    z.object({
      patientWording: z.string().nullish(),
      contraindication: z.object({ id: z.string(), name: z.string(), question: z.string() }),
    }),
  ),
})

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

const docsOf = <T>(schema: z.ZodType<T>, body: unknown): T[] =>
  z.object({ docs: z.array(schema) }).parse(body).docs

test('an editor changes a warning and a summary, sees them in the preview, has them reviewed, publishes; every reader has them at once', {
  // Six forms, two previews and two reviews, by hand.
  timeout: 240_000,
}, async () => {
  const found = await api.rest('/treatments?where[slug][equals]=microneedling&depth=1')
  const treatment = treatmentSchema.parse(docsOf(z.unknown(), found.body)[0])
  const linked = treatment.contraindications.find((row) => !row.patientWording)?.contraindication
  if (!linked) throw new Error('The demonstration links no contraindication in its own words.')

  const { page } = await signIn(browser, site.url, 'editor')
  const { page: desk } = await signIn(browser, site.url, 'reviewer')
  const preview = page.frameLocator('#live-preview-iframe')

  const change = async (collection: string, id: string, field: string, text: string) => {
    await openForm(page, `${site.url}/admin/collections/${collection}/${id}`)
    await page.locator('.live-preview-toggler').click()
    await preview.locator('main').waitFor()
    await page.locator(field).fill(text)
    // Nobody but the form has saved: the autosave sends the draft, the preview asks for it again.
    await preview.getByText(text).first().waitFor({ state: 'attached' })
    expect(await (await fetch(`${site.url}/treatments/microneedling`)).text()).not.toContain(text)
    await page.getByRole('button', { name: 'Request review', exact: true }).click()
    await page.getByRole('button', { name: 'Send to review' }).click()
    await page.getByRole('button', { name: 'Waiting for a reviewer' }).waitFor()
    const review = await page.getByRole('link', { name: 'Open the review' }).getAttribute('href')

    await desk.goto(`${site.url}${review}`)
    await desk.getByText(text).first().waitFor()
    await desk.getByRole('button', { name: 'Approve', exact: true }).click()
    await desk.getByRole('heading', { name: 'Approved' }).waitFor()
    expect(await (await fetch(`${site.url}/treatments/microneedling`)).text()).not.toContain(text)

    await page.reload()
    await page.getByRole('button', { name: /^Publish, approved by / }).click()
    await page.getByRole('button', { name: 'Nothing to publish' }).waitFor()
  }
  await change('contraindications', linked.id, '#field-question', newQuestion)
  await change('treatments', treatment.id, '#field-summary', newSummary)

  const html = await (await fetch(`${site.url}/treatments/microneedling`)).text()
  expect(html).toContain(newQuestion)
  expect(html).toContain(newSummary)

  const rest = await api.rest('/treatments?where[slug][equals]=microneedling&depth=1')
  expect(JSON.stringify(rest.body)).toContain(newQuestion)
  expect(JSON.stringify(rest.body)).toContain(newSummary)

  const graphql = await api.graphql(`{
    Treatments(where: { slug: { equals: "microneedling" } }) {
      docs { summary contraindications { contraindication { question } } }
    }
  }`)
  expect(JSON.stringify(graphql.body)).toContain(newQuestion)
  expect(JSON.stringify(graphql.body)).toContain(newSummary)
})

test('the draft of another treatment shows nowhere', async () => {
  const token = await api.signIn(demoSignIns.editor, demoPassword)
  const asStaff = await api.rest(
    '/treatments?draft=true&depth=0&where[slug][equals]=microneedling-as-received',
    { token },
  )
  const draft = docsOf(z.object({ id: z.string(), slug: z.string() }), asStaff.body)[0]
  if (!draft) throw new Error('The demonstration has no draft of another treatment.')

  expect((await fetch(`${site.url}/treatments/${draft.slug}`)).status).toBe(404)
  const places = ['/', '/treatments', '/treatments/microneedling', '/sitemap.xml', '/es/treatments']
  for (const place of places) {
    const text = await (await fetch(`${site.url}${place}`)).text()
    expect(text, place).not.toContain(draft.slug)
    expect(text, place).not.toContain(draft.id)
  }
  const list = await api.rest('/treatments?depth=2&limit=100&draft=true')
  expect(JSON.stringify(list.body)).not.toContain(draft.id)
  const [asked, nothing] = await Promise.all(
    [draft.id, '0'.repeat(24)].map((id) => api.rest(`/treatments/${id}?draft=true`)),
  )
  expect(asked?.status).toBeGreaterThanOrEqual(400)
  expect(asked).toMatchObject({ status: nothing?.status, body: nothing?.body })
  const graphql = await api.graphql(
    `{ Treatments(draft: true, limit: 100) { docs { id slug related { id } } } }`,
  )
  expect(JSON.stringify(graphql.body)).not.toContain(draft.id)
})
