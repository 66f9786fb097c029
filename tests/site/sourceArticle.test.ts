import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TreatmentView } from '@/components/treatment/TreatmentView'
import { getTreatmentPage } from '@/content/getTreatmentPage'
import { seedDemo } from '@/demo/seedDemo'
import { findUnmetClaims } from '../support/sourceClaims'
import { startPayload, type TestPayload } from '../support/startPayload'

let world: TestPayload

beforeAll(async () => {
  world = await startPayload()
  await seedDemo(world.payload, () => {})
}, 300_000)
afterAll(() => world.stop())

/** The words of some HTML, without its tags. */
const visibleText = (html: string): string =>
  html
    .replaceAll(/<(?:script|style|svg)\b.*?<\/(?:script|style|svg)>/gs, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

async function textOf(slug: string): Promise<string | null> {
  const page = await getTreatmentPage(world.payload, { locale: 'en', slug })
  return page && visibleText(renderToStaticMarkup(createElement(TreatmentView, { page })))
}

test('every claim of the source article is on the page, or is corrected there', async () => {
  const text = await textOf('microneedling')
  expect(text).not.toBeNull()
  expect(findUnmetClaims(text ?? '')).toEqual([])
})

test('the article as it was received has no page, and its text meets none of the corrections', async () => {
  expect(await textOf('microneedling-as-received')).toBeNull()
  const { docs } = await world.payload.find({
    collection: 'treatments',
    where: { slug: { equals: 'microneedling-as-received' } },
    // The draft is asked for as the admin would read it: there is no public way to it.
    overrideAccess: true,
    depth: 0,
  })
  const [draft] = docs
  expect(draft?._status).toBe('draft')
  const prose = [draft?.whatItIsHtml, draft?.howItWorksHtml]
  const benefits = draft?.benefits?.map(({ text }) => text) ?? []
  const unmet = findUnmetClaims(
    visibleText([draft?.summary, ...prose, ...benefits, JSON.stringify(draft?.treats)].join(' ')),
  )
  for (const fault of ['/result-driven/i', '/creepy/i', '/ensures? optimal/i', '/no risk\\b/i']) {
    expect(
      unmet.some((line) => line.endsWith(`still says ${fault}`)),
      fault,
    ).toBe(true)
  }
})
