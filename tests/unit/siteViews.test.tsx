import { HtmlValidate } from 'html-validate'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ConditionView } from '@/components/condition/ConditionView'
import { PageFrame } from '@/components/frame/PageFrame'
import { plainFrame } from '@/components/frame/plainFrame'
import { HomeView } from '@/components/home/HomeView'
import { ConditionListView } from '@/components/lists/ConditionListView'
import { LocationListView } from '@/components/lists/LocationListView'
import { TreatmentListView } from '@/components/lists/TreatmentListView'
import { LocationView } from '@/components/location/LocationView'
import { StatusView } from '@/components/status/StatusView'
import { statusCodeOf } from '@/components/status/statusCode'
import { TreatmentView } from '@/components/treatment/TreatmentView'
import { severities } from '@/domain/safetyTerms'
import { codesOf } from '@/domain/vocabulary'
import * as pages from '../support/pageFixtures'

const en = pages.siteFrameEn
const markup = (view: ReactElement) => renderToStaticMarkup(view)
const headingsOf = (html: string) =>
  [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))

const onlyPage = { number: 1, count: 1 }

const views: Record<string, ReactElement> = {
  'a full treatment': <TreatmentView page={pages.fullTreatment} />,
  'a treatment with a notice': <TreatmentView page={pages.treatmentWithNotice} />,
  'an empty treatment': <TreatmentView page={pages.emptyTreatment} />,
  'a Spanish treatment': <TreatmentView page={{ ...pages.fullTreatment, locale: 'es' }} />,
  'a full condition': <ConditionView page={pages.fullCondition} />,
  'an empty condition': <ConditionView page={pages.emptyCondition} />,
  'a full location': <LocationView page={pages.fullLocation} />,
  'a closed location': <LocationView page={pages.closedLocation} />,
  'the treatment list': <TreatmentListView list={pages.fullTreatmentList} />,
  'an empty treatment list': (
    <TreatmentListView list={{ locale: 'en', page: onlyPage, treatments: [] }} />
  ),
  'the condition list': <ConditionListView list={pages.fullConditionList} />,
  'an empty condition list': (
    <ConditionListView list={{ locale: 'en', page: onlyPage, conditions: [] }} />
  ),
  'the middle of a long list': (
    <TreatmentListView list={{ ...pages.fullTreatmentList, page: { number: 2, count: 3 } }} />
  ),
  'the location list': <LocationListView list={pages.fullLocationList} />,
  'an empty location list': (
    <LocationListView list={{ locale: 'en', page: onlyPage, locations: [], expiresAt: null }} />
  ),
  'the home page': <HomeView page={pages.fullHome} />,
  'an empty home page': <HomeView page={pages.emptyHome} />,
  'the page for 404': <StatusView code="404" frame={en} />,
  'the page for 500': <StatusView code="500" frame={plainFrame('es', true)} />,
}

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'void-style': 'off' },
})

describe.each(Object.entries(views))('%s', (_name, view) => {
  const html = markup(
    <PageFrame frame={en} area={null} translations={{ es: '/es' }}>
      {view}
    </PageFrame>,
  )

  it('is valid HTML', async () => {
    const page = `<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body>${html}</body></html>`
    const report = await validator.validateString(page)
    const found = report.results.flatMap(({ messages }) => messages)
    expect(found.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
  })

  it('has one h1, and headings that skip no level', () => {
    const levels = headingsOf(html)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    }
  })

  it('leads every link of its own page to something on it', () => {
    for (const [, id] of html.matchAll(/href="#([\w-]+)"/g)) {
      expect(html, `#${id}`).toContain(`id="${id}"`)
    }
  })
})

describe('a treatment', () => {
  const html = markup(<TreatmentView page={pages.fullTreatment} />)
  const empty = markup(<TreatmentView page={pages.emptyTreatment} />)
  const sectionsOf = (page: string) =>
    [...page.matchAll(/<section id="([\w-]+)"/g)].map(([, id]) => id)

  it('lists every section in its contents, in order', () => {
    const contents = /class="contents contents-wide".*?<\/nav>/s.exec(html)?.[0] ?? ''
    const listed = [...contents.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id)
    expect(listed).toEqual(sectionsOf(html))
    expect(listed).toHaveLength(16)
  })

  it('drops empty optional sections and keeps those a patient’s safety hangs on', () => {
    expect(sectionsOf(empty)).toEqual([
      'who-should-not',
      'benefits-and-risks',
      'aftercare',
      'when-to-call',
      'clinics',
      'review',
    ])
    expect(empty).toContain('No contraindications are recorded')
    expect(empty).toContain('No aftercare is recorded')
    expect(empty).toContain('No risks are recorded')
    expect(empty).toContain('call your local emergency number')
  })

  it('says calmly that its review is overdue, and no longer when it is due', () => {
    const { review } = pages.fullTreatment
    const page = { ...pages.fullTreatment, review: { ...review, isOverdue: true } }
    const spanish = markup(<TreatmentView page={{ ...page, locale: 'es' }} />)
    expect(html).toContain('Next review due November 1, 2027')
    expect(html).not.toContain('overdue')
    expect(markup(<TreatmentView page={page} />)).toContain('Review overdue: it was due November 1')
    expect(markup(<TreatmentView page={page} />)).not.toContain('Next review')
    expect(spanish).toContain('Revisión pendiente: tocaba el 1 de noviembre de 2027')
  })

  it('names the variants that a notice is about, unless it is about all of the page', () => {
    const [notice] = pages.treatmentWithNotice.notices
    if (!notice) throw new Error('The fixture has a notice.')
    const shown = (about: typeof notice.techniques, has: typeof notice.techniques) =>
      markup(
        <TreatmentView
          page={{
            ...pages.treatmentWithNotice,
            notices: [{ ...notice, techniques: about }],
            techniques: has,
          }}
        />,
      )
    const variant = 'For the radio-frequency variant'
    expect(shown(['radiofrequency'], ['mechanical', 'radiofrequency'])).toContain(variant)
    expect(shown(['radiofrequency'], ['mechanical'])).toContain(variant)
    expect(shown(['radiofrequency'], ['radiofrequency'])).not.toMatch(/For the [a-z -]+ variant/)
    expect(shown([], ['mechanical', 'radiofrequency'])).not.toMatch(/For the [a-z -]+ variant/)
    expect(shown(['laser', 'light'], ['laser'])).not.toMatch(/For the [a-z -]+ variant/)
    expect(shown(['laser', 'light'], ['laser', 'topical'])).toContain(
      'For the laser and light variants',
    )
  })

  it('puts strictest reasons first, each group behind a spoken warning', () => {
    const groups = codesOf(severities).map((severity) => html.indexOf(`id="severity-${severity}"`))
    expect(groups).toEqual([...groups].sort((one, other) => one - other))
    expect(groups.every((at) => at > 0)).toBe(true)
    const spoken = html.match(/<span class="visually-hidden">Important: <\/span>/g)
    expect(spoken).toHaveLength(1 + groups.length)
  })

  it('names the absolute reasons at the top and counts the others', () => {
    const top = html.slice(html.indexOf('talk-first'), html.indexOf('class="worried"'))
    expect(top).toContain('Pregnancy or breastfeeding')
    expect(top).not.toContain('Isotretinoin')
    expect(top).toContain('…and 3 more reasons to wait or ask')
  })

  it('tells every aftercare action by word and icon, not by colour alone', () => {
    for (const word of ['Do', 'Avoid', 'Expect', 'Warning sign']) {
      expect(html).toMatch(new RegExp(`class="step-kind"><svg.*?</svg>${word}</p>`))
    }
  })

  it('says of a source nobody opened that it was not checked', () => {
    expect(html).toContain('Reference, not checked for this demonstration')
    expect(html).toContain('Checked on November 20, 2026')
  })

  it('shows a safety notice above its name', () => {
    const page = markup(<TreatmentView page={pages.treatmentWithNotice} />)
    expect(page.indexOf('Burns and nerve damage')).toBeGreaterThan(0)
    expect(page.indexOf('Burns and nerve damage')).toBeLessThan(page.indexOf('<h1'))
  })
})

describe('the frame', () => {
  const framed = (frame: typeof en, translations = {}) =>
    markup(
      <PageFrame frame={frame} area="treatments" translations={translations}>
        <h1>Page</h1>
      </PageFrame>,
    )

  it('says on every page of the demonstration that it is one, and only there', () => {
    const strip = 'Demonstration: invented clinics and people; not medical advice'
    expect(framed(en)).toContain(strip)
    expect(framed({ ...en, isDemo: false })).not.toContain(strip)
  })

  it('switches to the same page where it exists, else to the home page and says so', () => {
    expect(framed(en, { es: '/es/treatments/x' })).toContain('href="/es/treatments/x"')
    expect(framed(en)).toContain('Español: página de inicio')
    expect(framed({ ...en, languages: ['en'] })).not.toContain('Español')
  })

  it('begins with the skip link', () => {
    expect(framed(en)).toMatch(/^(?:<style.*?<\/style>)?<a class="skip-link" href="#content">/)
  })
})

describe('statusCodeOf', () => {
  it.each([
    ['404', '404'],
    ['410', '410'],
    ['500', '500'],
    ['502', '503'],
    ['503', '503'],
    ['200', null],
    ['toString', null],
  ])('%s is explained by %s', (asked, shown) => {
    expect(statusCodeOf(asked)).toBe(shown)
  })
})

describe('a long list', () => {
  const page = (number: number) =>
    markup(<TreatmentListView list={{ ...pages.fullTreatmentList, page: { number, count: 3 } }} />)

  it.each([
    [1, null, '/treatments?page=2'],
    [2, '/treatments', '/treatments?page=3'],
    [3, '/treatments?page=2', null],
  ])('leads from page %i to its neighbours', (number, previous, next) => {
    const linkTo = (rel: string) =>
      new RegExp(`<a rel="${rel}" href="([^"]*)"`).exec(page(number))?.[1] ?? null
    expect([linkTo('prev'), linkTo('next')]).toEqual([previous, next])
    expect(page(number)).toContain(`Page ${number} of 3`)
  })

  it('says in its heading which page it is, in its language', () => {
    expect(page(1)).toContain('<h1>Treatments</h1>')
    const list = {
      ...pages.fullConditionList,
      locale: 'es' as const,
      page: { number: 2, count: 2 },
    }
    const html = markup(<ConditionListView list={list} />)
    expect(html).toContain('<h1>Afecciones, página 2</h1>')
    expect(html).toContain('href="/es/conditions"')
  })
})
