import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aftercareStepData,
  contraindicationData,
  treatmentData,
} from '../support/factories/documentData'
import { createSigned } from '../support/factories/signOff'
import { type Answer, type ReviewWorld, startReviewWorld } from '../support/reviewWorld'
import { unsafePages } from '../support/unsafePages'

/** One safety record takes another's place on every live page, with one review and one publish. */
let world: ReviewWorld
/** What every page needs to be live at all. */
let step: string
beforeAll(async () => {
  world = await startReviewWorld()
  step = (await live('aftercare-steps', aftercareStepData())).id
})
afterAll(() => world.stop())

const replace = (id: string, by: string, collection = 'contraindications'): Promise<Answer> =>
  world.post('editor', `/${collection}/${id}/replace`, { by, note: 'The new one is clearer.' })

const publishAll = (review: unknown): Promise<Answer> =>
  world.post('editor', `/reviews/${String(review)}/publish`)

const messageOf = ({ body }: Answer): unknown =>
  Array.isArray(body.errors) ? body.errors[0]?.message : null

const rowsOf = async (id: string): Promise<unknown> =>
  (await world.stored('treatments', id))?.contraindications

const newest = async (id: string): Promise<Record<string, unknown>> =>
  (await world.get('editor', `/treatments/${id}?draft=true&depth=0&locale=all`)).body

const live = (collection: string, data: object, signers?: object): Promise<{ id: string }> =>
  createSigned(world.payload, collection, data, signers)

const record = () => live('contraindications', contraindicationData())
const page = (name: string, contraindications: object[], data: object = {}) =>
  live('treatments', {
    ...treatmentData(() => name),
    name,
    ...data,
    aftercare: [{ step }],
    contraindications,
  })

describe('replaced', () => {
  test('on every live page, by a record that was not live: one review, one transaction', async () => {
    const old = await record()
    const by = await world.draft('contraindications', contraindicationData())
    const link = { contraindication: old.id, severity: 'relative', patientWording: 'Ask us.' }
    const one = await page('One', [link])
    const two = await page('Two', [{ contraindication: old.id, techniques: ['mechanical'] }])
    const before = await rowsOf(one.id)

    const answer = await replace(old.id, by)
    expect(answer).toMatchObject({
      status: 200,
      body: { state: 'open', documents: [{ documentId: one.id }, { documentId: two.id }] },
    })
    // Nothing has changed for readers, and what was swapped waits as drafts.
    expect(await rowsOf(one.id)).toEqual(before)
    expect(await newest(one.id)).toMatchObject({
      _status: 'draft',
      contraindications: [
        { contraindication: by, severity: 'relative', patientWording: { en: 'Ask us.' } },
      ],
    })
    const review = String(answer.body.id)
    expect((await world.get('reviewer', `/reviews/${review}/whole`)).body).toMatchObject({
      documents: [{ documentId: one.id }, { documentId: two.id }, { documentId: by }],
      retires: [{ documentId: old.id }],
    })
    expect((await world.approve('reviewer', review)).status).toBe(200)
    expect(await publishAll(review)).toMatchObject({ status: 200, body: { state: 'published' } })
    expect(await rowsOf(one.id)).toMatchObject([
      { contraindication: by, severity: 'relative', patientWording: { en: 'Ask us.' } },
    ])
    expect(await rowsOf(two.id)).toMatchObject([
      { contraindication: by, techniques: ['mechanical'] },
    ])
    expect(await world.stored('contraindications', by)).toMatchObject({ _status: 'published' })
    expect(await world.stored('contraindications', old.id)).toMatchObject({ _status: 'draft' })
    expect(await unsafePages(world.payload)).toEqual([])
  })

  test('an aftercare step, too', async () => {
    const old = await live('aftercare-steps', aftercareStepData())
    const by = await live('aftercare-steps', aftercareStepData())
    const links = { aftercare: [old.id], contraindications: [(await record()).id] }
    const one = await live('treatments', treatmentData(undefined, links))
    const { body } = await replace(old.id, by.id, 'aftercare-steps')
    await world.approve('reviewer', String(body.id))
    expect((await publishAll(body.id)).status).toBe(200)
    expect((await world.stored('treatments', one.id))?.aftercare).toMatchObject([{ step: by.id }])
  })

  test('published by itself, one of the pages does not end what the others wait for', async () => {
    const [old, by] = [await record(), await record()]
    const one = await page('One', [{ contraindication: old.id }])
    const two = await page('Two', [{ contraindication: old.id }])
    const { body } = await replace(old.id, by.id)
    await world.approve('reviewer', String(body.id))
    expect((await world.publish('editor', 'treatments', one.id)).status).toBe(200)
    expect(await world.stored('contraindications', old.id)).toMatchObject({ _status: 'published' })
    expect(await publishAll(body.id)).toMatchObject({ status: 200, body: { state: 'published' } })
    expect(await rowsOf(two.id)).toMatchObject([{ contraindication: by.id }])
    expect(await world.stored('contraindications', old.id)).toMatchObject({ _status: 'draft' })
  })

  test('and back again: the old text is asked about once more', async () => {
    const [old, by] = [await record(), await record()]
    const one = await page('One', [{ contraindication: old.id }])
    for (const [from, to] of [
      [old.id, by.id],
      [by.id, old.id],
    ] as const) {
      const { body, status } = await replace(from, to)
      expect(status).toBe(200)
      await world.approve('reviewer', String(body.id))
      expect((await publishAll(body.id)).status).toBe(200)
      expect(await rowsOf(one.id)).toMatchObject([{ contraindication: to }])
    }
  })

  test('a page that links the old one since keeps all of it from going live', async () => {
    const [old, by] = [await record(), await record()]
    const one = await page('One', [{ contraindication: old.id }])
    const { body } = await replace(old.id, by.id)
    await world.approve('reviewer', String(body.id))
    await page('Late', [{ contraindication: old.id }])
    const answer = await publishAll(body.id)
    expect(answer.status).toBe(409)
    expect(messageOf(answer)).toMatch(/“Late”/)
    expect(await rowsOf(one.id)).toMatchObject([{ contraindication: old.id }])
  })
})

describe('a form that was open before', () => {
  const opened = async (id: string) =>
    (await world.get('editor', `/treatments/${id}?draft=true&depth=0&locale=en`)).body
  /** All that the form holds, and what was typed since. */
  const autosave = (id: string, form: object, typed: object) =>
    world.ask('editor', 'PATCH', `/treatments/${id}?draft=true&autosave=true&depth=0&locale=en`, {
      ...form,
      ...typed,
      // A form holds none.
      updatedAt: undefined,
      _status: 'draft',
    })
  const typed = { seo: { title: 'Typed later' } }

  test('takes no swap back with its next save: the approval stands', async () => {
    const [old, by] = [await record(), await record()]
    const one = await page('One', [{ contraindication: old.id, patientWording: 'Ask us.' }])
    const form = await opened(one.id)
    const { body } = await replace(old.id, by.id)
    await world.approve('reviewer', String(body.id))
    expect(await autosave(one.id, form, typed)).toMatchObject({
      status: 200,
      body: {
        doc: { contraindications: [{ contraindication: by.id, patientWording: 'Ask us.' }] },
      },
    })
    expect(await newest(one.id)).toMatchObject({ seo: { title: { en: 'Typed later' } } })
    expect((await publishAll(body.id)).status).toBe(200)
    expect(await rowsOf(one.id)).toMatchObject([{ contraindication: by.id }])
  })

  test('nor brings back a row that went', async () => {
    const [old, by] = [await record(), await record()]
    const links = [{ contraindication: old.id }, { contraindication: by.id }]
    const one = await page('Both', links)
    const form = await opened(one.id)
    expect((await replace(old.id, by.id)).status).toBe(200)
    expect((await autosave(one.id, form, typed)).status).toBe(200)
    expect((await newest(one.id)).contraindications).toMatchObject([{ contraindication: by.id }])
  })

  test('adds what somebody has chosen, and puts the old one back once nobody asks any more', async () => {
    const [old, by, other] = [await record(), await record(), await record()]
    const one = await page('One', [{ contraindication: old.id }])
    const form = await opened(one.id)
    const { body } = await replace(old.id, by.id)
    const rows = Array.isArray(form.contraindications) ? form.contraindications : []
    const chosen = [...rows, { contraindication: other.id }]
    await autosave(one.id, form, { contraindications: chosen })
    expect((await newest(one.id)).contraindications).toMatchObject([
      { contraindication: by.id },
      { contraindication: other.id },
    ])
    await world.post('editor', `/reviews/${String(body.id)}/withdraw`)
    await autosave(one.id, form, {})
    expect((await newest(one.id)).contraindications).toMatchObject([{ contraindication: old.id }])
  })
})

describe('where both are linked already', () => {
  const both = async (dropped: object, kept: object) => {
    const [old, by] = [await record(), await record()]
    const one = await page('Both', [
      { contraindication: old.id, ...dropped },
      { contraindication: by.id, ...kept },
    ])
    return { answer: await replace(old.id, by.id), by, one }
  }

  test.each([
    ['the same', {}, {}],
    ['stricter', { severity: 'relative' }, {}],
    ['everywhere', { techniques: ['mechanical'] }, {}],
    ['a longer wait', wait('relative', 2), wait('relative', 3)],
    ['a severity that needs no wait', wait('relative', 2), { severity: 'absolute' }],
  ])('the old row goes if the other is %s', async (_name, dropped, kept) => {
    const { answer, by, one } = await both(dropped, kept)
    expect(answer.status).toBe(200)
    expect((await newest(one.id)).contraindications).toMatchObject([
      { contraindication: by.id, ...kept },
    ])
  })

  test.each([
    ['milder', {}, { severity: 'relative' }],
    ['only for some', {}, { bodyAreas: ['face'] }],
    ['a shorter wait', wait('relative', 3), wait('relative', 2)],
    ['without the words', { patientWording: 'Ask us.' }, {}],
  ])('all of it is refused if the other is %s', async (_name, dropped, kept) => {
    const { answer, one } = await both(dropped, kept)
    expect(answer.status).toBe(409)
    expect(messageOf(answer)).toMatch(/“Both” has both records/)
    expect((await newest(one.id))._status).toBe('published')
  })
})

function wait(severity: string, amount: number): object {
  return { severity, wait: { amount, unit: 'weeks', anchor: 'healed' } }
}

describe('refused', () => {
  test('while somebody’s clinical draft waits on one of the pages: none is touched', async () => {
    const [old, by] = [await record(), await record()]
    const one = await page('One', [{ contraindication: old.id }])
    const two = await page('Two', [{ contraindication: old.id }])
    await world.edit('treatments', two.id, { noTreatment: 'Something else happens.' })
    const answer = await replace(old.id, by.id)
    expect(answer.status).toBe(409)
    expect(messageOf(answer)).toMatch(/“Two”/)
    expect((await newest(one.id))._status).toBe('published')
    // A marketing draft is no reason: it goes with it.
    await world.edit('treatments', two.id, { noTreatment: 'Two', name: 'Two, renamed' })
    expect((await replace(old.id, by.id)).status).toBe(200)
    expect(await newest(two.id)).toMatchObject({ name: { en: 'Two, renamed' } })
  })

  test('by itself, by nothing, by what is in the trash, and where nothing uses it', async () => {
    const [old, by] = [await record(), await record()]
    expect((await replace(old.id, by.id)).status).toBe(409)
    await page('One', [{ contraindication: old.id }])
    expect((await replace(old.id, old.id)).status).toBe(400)
    expect((await replace(old.id, 'f'.repeat(24))).status).toBe(400)
    expect(await world.post('editor', `/contraindications/${old.id}/replace`)).toMatchObject({
      status: 400,
    })
    expect((await replace('f'.repeat(24), by.id)).status).toBe(404)
  })

  test('if the new record is unfinished, which is said', async () => {
    const old = await record()
    await page('One', [{ contraindication: old.id }])
    const { rationale: _rationale, ...unfinished } = contraindicationData()
    const by = await world.draft('contraindications', unfinished)
    const answer = await replace(old.id, by)
    expect(answer.status).toBe(409)
    expect(messageOf(answer)).toMatch(/the new record can’t go live yet/)
  })

  test('for people who are not staff', async () => {
    const old = await record()
    for (const method of ['GET', 'POST'] as const) {
      const { status } = await world.api.rest(`/contraindications/${old.id}/replace`, { method })
      expect(status).toBe(403)
    }
    expect((await world.get('editor', `/contraindications/${old.id}/replace`)).body).toMatchObject({
      candidates: expect.arrayContaining([expect.objectContaining({ isLive: true })]),
    })
  })
})
