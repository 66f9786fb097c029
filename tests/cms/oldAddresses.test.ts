import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findLiveToday } from '@/admin/overview/findLiveToday'
import type { Locale } from '@/domain/locales'
import { type OldAddressAnswer, resolveOldAddress } from '@/domain/oldAddresses'
import { type PageKind, pagePath } from '@/domain/sitePaths'
import { unique } from '../support/factories/documentData'
import { inState } from '../support/factories/inState'
import { makeUser } from '../support/factories/people'
import { changeSigned, signOff } from '../support/factories/signOff'
import { type LooseApi, looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'

/** What becomes of a page's address when the page moves, goes or comes back. */
let test: TestPayload
let api: LooseApi

beforeAll(async () => {
  test = await startPayload()
  api = looseApi(test.payload)
})
afterAll(() => test.stop())

const base = { overrideAccess: true, depth: 0, draft: false } as const
const gone: OldAddressAnswer = { kind: 'gone' }
const moved = (to: string): OldAddressAnswer => ({ kind: 'moved', to })

const change = (kind: string, id: string, data: object, locale: Locale = 'en') =>
  api.update({ ...base, collection: kind, id, locale, data })

/** Publishes other words, which need a sign-off. */
const reword = (kind: string, id: string, data: object, locale: Locale = 'en') =>
  changeSigned(test.payload, kind, id, data, { locale })

const move = (kind: string, id: string, slug: string) =>
  change(kind, id, { slug, _status: 'published' })

const unpublish = (kind: string, id: string) => change(kind, id, { _status: 'draft' })

/** A live document at an address of its own. */
async function livePage(
  kind: PageKind = 'conditions',
  state: 'englishOnly' | 'published' = 'published',
): Promise<{ id: string; slug: string }> {
  const { id } = await inState(test.payload, kind, state)
  const { slug } = await api.findByID({ ...base, collection: kind, id })
  return { id, slug: String(slug) }
}

async function rows(): Promise<Map<string, string | null>> {
  const { docs } = await api.find({ ...base, collection: 'redirects', pagination: false })
  return new Map(docs.map(({ from, to }) => [String(from), to ? String(to) : null]))
}

/** What a reader gets at a page's address in a language, if no page is live there. */
const answer = async (
  slug: string,
  locale: Locale = 'en',
  kind: PageKind = 'conditions',
): Promise<OldAddressAnswer | undefined> =>
  resolveOldAddress(await rows(), pagePath(kind, slug, locale))

const at = (slug: string, locale: Locale = 'en', kind: PageKind = 'conditions'): string =>
  pagePath(kind, slug, locale)

/** Entries of the log about one old address, in order. */
async function logOf(from: string): Promise<string[]> {
  const { docs } = await api.find({
    ...base,
    collection: 'publications',
    pagination: false,
    where: { and: [{ documentType: { equals: 'redirects' } }, { title: { equals: from } }] },
  })
  return docs
    .toSorted((a, b) => Number(a.seq) - Number(b.seq))
    .map(({ action, snapshot }) => {
      const to = snapshot && typeof snapshot === 'object' && 'to' in snapshot ? snapshot.to : null
      return `${action} ${to ?? ''}`.trim()
    })
}

describe('a page that moves', () => {
  it.each(['treatments', 'conditions', 'locations'] as const)('%s', async (kind) => {
    const { id, slug } = await livePage(kind)
    const next = unique('moved')
    await move(kind, id, next)
    for (const locale of ['en', 'es'] as const) {
      expect(await answer(slug, locale, kind)).toEqual(moved(at(next, locale, kind)))
      expect(await answer(next, locale, kind)).toBeUndefined()
    }
  })

  it('leaves an entry in the log for each address', async () => {
    const { id, slug } = await livePage()
    const next = unique('moved')
    await move('conditions', id, next)
    expect(await logOf(at(slug))).toEqual([`publish ${at(next)}`])
    expect(await logOf(at(slug, 'es'))).toEqual([`publish ${at(next, 'es')}`])
    await move('conditions', id, slug)
    expect(await logOf(at(slug))).toEqual([`publish ${at(next)}`, 'delete'])
  })

  it('is one line among what went live today: its addresses are none', async () => {
    const { id } = await livePage()
    await move('conditions', id, unique('moved'))
    const user = await makeUser(test.payload, ['editor'])
    const [first, second] = await findLiveToday(await createLocalReq({ user }, test.payload))
    expect(first).toMatchObject({ action: 'update', documentId: id })
    expect(second).toMatchObject({ action: 'publish', documentId: id })
  })

  it('leaves nothing in a language it is not public in', async () => {
    const { id, slug } = await livePage('conditions', 'englishOnly')
    await move('conditions', id, unique('moved'))
    expect(await answer(slug)).toMatchObject({ kind: 'moved' })
    expect(await answer(slug, 'es')).toBeUndefined()
  })

  it('leaves nothing as long as the new address is only a draft’s', async () => {
    const { id, slug } = await livePage()
    await api.update({
      ...base,
      collection: 'conditions',
      id,
      draft: true,
      data: { slug: unique('later'), _status: 'draft' },
    })
    expect(await answer(slug)).toBeUndefined()
  })

  it('again and again, and back: a chain leads to its end, and never in a circle', async () => {
    const { id, slug: a } = await livePage()
    const [b, c] = [unique('b'), unique('c')]
    await move('conditions', id, b)
    await move('conditions', id, c)
    expect(await answer(a)).toEqual(moved(at(c)))
    expect(await answer(b)).toEqual(moved(at(c)))
    await move('conditions', id, a)
    expect(await answer(a)).toBeUndefined()
    expect(await answer(b)).toEqual(moved(at(a)))
    expect(await answer(c)).toEqual(moved(at(a)))
  })

  it('mends a row that was written at its address past the pipeline', async () => {
    const { id, slug } = await livePage()
    const { collections } = test.payload.db
    await collections.redirects?.collection.insertOne({ from: at(slug), to: '/nowhere' })
    await unpublish('conditions', id)
    expect(await answer(slug)).toEqual(gone)
    const next = unique('next')
    await move('conditions', id, next)
    expect(await answer(slug)).toEqual(moved(at(next)))
  })

  it('in a bulk that is refused leaves nothing', async () => {
    const [good, bad] = [await livePage(), await livePage()]
    const draft = { ...base, collection: 'conditions', draft: true }
    await api.update({ ...draft, id: good.id, data: { slug: unique('new'), _status: 'draft' } })
    for (const locale of ['en', 'es'] as const) {
      await api.update({ ...draft, id: bad.id, locale, data: { name: ' ', _status: 'draft' } })
    }
    const before = await rows()
    await expect(
      test.payload.update({
        ...base,
        collection: 'conditions',
        where: { id: { in: [good.id, bad.id] } },
        draft: true,
        data: { _status: 'published' },
      }),
    ).rejects.toMatchObject({ status: 400 })
    expect(await rows()).toEqual(before)
  })

  it('and changes places with another', async () => {
    const [one, two] = [await livePage(), await livePage()]
    const between = unique('between')
    await move('conditions', one.id, between)
    await move('conditions', two.id, one.slug)
    await move('conditions', one.id, two.slug)
    expect(await answer(one.slug)).toBeUndefined()
    expect(await answer(two.slug)).toBeUndefined()
    expect(await answer(between)).toEqual(moved(at(two.slug)))
  })
})

describe('a page that goes', () => {
  it('is gone, and comes back at its address', async () => {
    const { id, slug } = await livePage()
    await unpublish('conditions', id)
    expect(await answer(slug)).toEqual(gone)
    expect(await answer(slug, 'es')).toEqual(gone)
    await change('conditions', id, { _status: 'published' })
    expect(await answer(slug)).toBeUndefined()
    expect(await answer(slug, 'es')).toBeUndefined()
  })

  it('and comes back elsewhere takes the readers of its old addresses with it', async () => {
    const { id, slug: first } = await livePage()
    const [second, third] = [unique('second'), unique('third')]
    await move('conditions', id, second)
    await unpublish('conditions', id)
    expect(await answer(first)).toEqual(gone)
    await move('conditions', id, third)
    expect(await answer(first)).toEqual(moved(at(third)))
    expect(await answer(second, 'es')).toEqual(moved(at(third, 'es')))
  })

  it('does not take along an address that another page had after it', async () => {
    const { id, slug } = await livePage()
    await unpublish('conditions', id)
    await change('conditions', id, { slug: unique('draft'), _status: 'draft' })
    const later = await livePage()
    await move('conditions', later.id, slug)
    await unpublish('conditions', later.id)
    await move('conditions', id, unique('elsewhere'))
    expect(await answer(slug)).toEqual(gone)
  })

  it('into the trash, and out of it', async () => {
    const { id, slug } = await livePage()
    await change('conditions', id, { deletedAt: new Date().toISOString() })
    expect(await answer(slug)).toEqual(gone)
    await api.update({
      ...base,
      collection: 'conditions',
      id,
      trash: true,
      data: { deletedAt: null, _status: 'published' },
    })
    expect(await answer(slug)).toBeUndefined()
  })

  it('for good', async () => {
    const { id, slug } = await livePage()
    await api.delete({ ...base, collection: 'conditions', id })
    expect(await answer(slug)).toEqual(gone)
  })

  it('at a planned time', async () => {
    const { id, slug } = await livePage()
    const job = await test.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'unpublish', doc: { relationTo: 'conditions', value: id } },
      overrideAccess: true,
    })
    await test.payload.jobs.runByID({ id: job.id, overrideAccess: true })
    expect(await answer(slug)).toEqual(gone)
  })

  it('together with many others, and back', async () => {
    const pages = [await livePage(), await livePage(), await livePage()]
    const where = { id: { in: pages.map(({ id }) => id) } }
    await test.payload.update({
      ...base,
      collection: 'conditions',
      where,
      data: { _status: 'draft' },
    })
    for (const { slug } of pages) expect(await answer(slug)).toEqual(gone)
    await test.payload.update({
      ...base,
      collection: 'conditions',
      where,
      data: { _status: 'published' },
    })
    for (const { slug } of pages) expect(await answer(slug)).toBeUndefined()
  })

  it('in one language only', async () => {
    const { id, slug } = await livePage()
    await api.update({
      ...base,
      collection: 'conditions',
      id,
      draft: true,
      locale: 'es',
      data: { name: '', _status: 'draft' },
    })
    await change('conditions', id, { _status: 'published' })
    expect(await answer(slug)).toBeUndefined()
    expect(await answer(slug, 'es')).toEqual(gone)
    await reword('conditions', id, { name: 'Afección' }, 'es')
    expect(await answer(slug, 'es')).toBeUndefined()
  })

  it('in a language that one of its safety records has lost', async () => {
    const { id, slug } = await livePage('treatments')
    const treatment = await api.findByID({ ...base, collection: 'treatments', id })
    const [link]: unknown[] = Array.isArray(treatment.contraindications)
      ? treatment.contraindications
      : []
    const record =
      link && typeof link === 'object' && 'contraindication' in link
        ? String(link.contraindication)
        : ''
    const draft = { ...base, collection: 'contraindications', id: record, draft: true }
    await api.update({ ...draft, locale: 'es', data: { name: '', _status: 'draft' } })
    await change('contraindications', record, { _status: 'published' })
    expect(await answer(slug, 'es', 'treatments')).toEqual(gone)
    expect(await answer(slug, 'en', 'treatments')).toBeUndefined()
    await reword('contraindications', record, { name: 'Embarazo' }, 'es')
    expect(await answer(slug, 'es', 'treatments')).toBeUndefined()
  })

  it('and whose operation is rolled back leaves nothing', async () => {
    const { id, slug } = await livePage()
    const before = await rows()
    const transactionID = await test.payload.db.beginTransaction()
    if (transactionID === null) throw new Error('There is no transaction.')
    await api.update({
      ...base,
      collection: 'conditions',
      id,
      req: { transactionID },
      data: { slug: unique('moved'), _status: 'published' },
    })
    await test.payload.db.rollbackTransaction(transactionID)
    expect(await answer(slug)).toBeUndefined()
    expect(await rows()).toEqual(before)
  })
})

describe('a row made by hand', () => {
  const create = (from: string, to?: string) =>
    api.create({ ...base, collection: 'redirects', data: { from, to } })

  const refused = (writing: Promise<unknown>, field: string, words: string) =>
    expect(writing).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: field, message: expect.stringContaining(words) }] },
    })

  it('leads from an address of an earlier site, and is written in one way', async () => {
    const from = `/${unique('earlier')}`
    const { id } = await create(` ${from}/ `, '/treatments/')
    expect((await rows()).get(from)).toBe('/treatments')
    await refused(create(from, '/conditions'), 'from', 'unique')
    await api.update({ ...base, collection: 'redirects', id, data: { to: '' } })
    expect((await rows()).get(from)).toBeNull()
  })

  it('may send the readers of a withdrawn page to another one, until the page comes back', async () => {
    const [page, other] = [await livePage(), await livePage()]
    await unpublish('conditions', page.id)
    const { docs } = await api.find({
      ...base,
      collection: 'redirects',
      where: { from: { equals: at(page.slug) } },
    })
    await api.update({
      ...base,
      collection: 'redirects',
      id: String(docs[0]?.id),
      data: { to: at(other.slug) },
    })
    expect(await answer(page.slug)).toEqual(moved(at(other.slug)))
    await change('conditions', page.id, { _status: 'published' })
    expect(await answer(page.slug)).toBeUndefined()
  })

  it.each(['/', '/es', '/treatments', '/es/locations'])(
    'may not start at %s, which is always there',
    (from) => refused(create(from, `/${unique('x')}`), 'from', 'always there'),
  )

  it('may not start where a page is live, in that language', async () => {
    const { id, slug } = await livePage('conditions', 'englishOnly')
    await reword('conditions', id, { name: 'Dark patches' })
    await refused(create(at(slug), '/conditions'), 'from', '“Dark patches”')
    await create(at(slug, 'es'), '/es/conditions')
    await unpublish('conditions', id)
    await refused(create(at(slug), '/conditions'), 'from', 'unique')
  })

  it('is judged in the language of the person who asks', async () => {
    const { slug } = await livePage()
    const writing = test.payload.create({
      ...base,
      collection: 'redirects',
      data: { from: at(slug, 'es') },
      req: { i18n: { ...(await spanish()) } },
    })
    await refused(writing, 'from', 'está ahora en esta dirección')
  })

  it('may not lead to itself or close a circle, however long', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => `/${unique(name)}`)
    if (!a || !b || !c) throw new Error('Three addresses are needed.')
    await refused(create(a, `${a}/`), 'to', 'the same as the old one')
    await create(a, b)
    await refused(create(b, a), 'to', `${a} leads back to ${b}`)
    await create(b, c)
    await refused(create(c, a), 'to', `${a} leads back to ${c}`)
    const { id } = await create(c, '/treatments')
    const row = { ...base, collection: 'redirects', id }
    await refused(api.update({ ...row, data: { to: b } }), 'to', `${b} leads back to ${c}`)
    await refused(api.update({ ...row, data: { from: '/x', to: '/x' } }), 'to', 'the same')
    expect(resolveOldAddress(await rows(), a)).toEqual(moved('/treatments'))
  })

  it.each(['//evil.example', '/a//b', '/a/../b', '/.', 'a', '/a?b=c', '/a#b', '/%61'])(
    'may not lead to %s',
    (to) => refused(create(`/${unique('x')}`, to), 'to', 'not an address of this site'),
  )
})

it('rows and what the log says of them are found by an index', async () => {
  const { collections } = test.payload.db
  const keysOf = async (collection: 'publications' | 'redirects') =>
    ((await collections[collection]?.collection.indexes()) ?? []).map(
      ({ key, unique: isUnique }) => ({
        key,
        isUnique: isUnique === true,
      }),
    )
  expect(await keysOf('publications')).toContainEqual({
    key: { documentType: 1, seq: 1 },
    isUnique: false,
  })
  const rowKeys = await keysOf('redirects')
  expect(rowKeys).toContainEqual({ key: { from: 1 }, isUnique: true })
  expect(rowKeys).toContainEqual({ key: { page: 1 }, isUnique: false })
})

describe('at the same time', () => {
  it('one page leaves an address while another takes it: no row starts where a page is live', async () => {
    for (let round = 0; round < 12; round += 1) {
      const [leaver, taker] = [await livePage(), await livePage()]
      const next = unique('next')
      const leave = () =>
        round % 3 === 0 ? unpublish('conditions', leaver.id) : move('conditions', leaver.id, next)
      const take = () => move('conditions', taker.id, leaver.slug)
      const [first, second] = round % 2 === 0 ? [leave(), take()] : [take(), leave()]
      const results = await Promise.allSettled([first, second])
      const [left, taken] = round % 2 === 0 ? results : results.toReversed()
      expect(left?.status).toBe('fulfilled')
      const table = await rows()
      const live = await liveConditions()
      expect([...table.keys()].filter((from) => live.has(from))).toEqual([])
      const isTaken = taken?.status === 'fulfilled'
      expect(live.has(at(leaver.slug))).toBe(isTaken)
      expect(table.has(at(leaver.slug))).toBe(!isTaken)
      expect(table.get(at(taker.slug))).toBe(isTaken ? at(leaver.slug) : undefined)
    }
  })

  it('two rows that would close a circle together: one is refused', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [`/${unique('a')}`, `/${unique('b')}`]
      const create = (from: string, to: string) =>
        api.create({ ...base, collection: 'redirects', data: { from, to } })
      const results = await Promise.allSettled([create(a, b), create(b, a)])
      expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    }
  })

  it('a page goes live while an admin writes a row there: the page wins', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id } = await inState(test.payload, 'conditions', 'draft')
      await signOff(test.payload, 'conditions', id)
      const { slug } = await api.findByID({ ...base, collection: 'conditions', id, draft: true })
      const from = at(String(slug))
      const [published] = await Promise.allSettled([
        change('conditions', id, { _status: 'published' }),
        api.create({ ...base, collection: 'redirects', data: { from, to: '/conditions' } }),
      ])
      expect(published.status).toBe('fulfilled')
      expect((await rows()).has(from)).toBe(false)
    }
  })
})

/** Every address at which a condition can be read now. */
async function liveConditions(): Promise<Set<string>> {
  const { docs } = await api.find({
    ...base,
    collection: 'conditions',
    pagination: false,
    showHiddenFields: true,
    where: { _status: { equals: 'published' } },
  })
  return new Set(
    docs.flatMap(({ publicLocales, slug }) =>
      (['en', 'es'] as const)
        .filter((locale) => Array.isArray(publicLocales) && publicLocales.includes(locale))
        .map((locale) => at(String(slug), locale)),
    ),
  )
}

async function spanish() {
  const { i18n } = await createLocalReq({}, test.payload)
  return { ...i18n, language: 'es' }
}
