import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inLockedTransaction } from '@/editorial/inLockedTransaction'
import { openDueReviews } from '@/editorial/signOff/openDueReviews'
import { openReview } from '@/editorial/signOff/openReview'
import {
  aftercareStepData,
  citationData,
  conditionData,
  contraindicationData,
  safetyNoticeData,
} from '../support/factories/documentData'
import { completeTreatment } from '../support/factories/inState'
import { testPassword } from '../support/factories/people'
import { createSigned, signOff } from '../support/factories/signOff'
import { type ReviewWorld, startReviewWorld } from '../support/reviewWorld'

let world: ReviewWorld
beforeAll(async () => {
  world = await startReviewWorld()
})
afterAll(() => world.stop())

const record = async (data: object = {}) =>
  (await createSigned(world.payload, 'contraindications', { ...contraindicationData(), ...data }))
    .id
const page = async (data: object = {}) =>
  (
    await createSigned(world.payload, 'treatments', {
      ...(await completeTreatment(world.payload)),
      ...data,
    })
  ).id

describe('adding caution', () => {
  test('goes live at once by one editor and leads the queue; softening never does', async () => {
    const contraindication = await record({ defaultSeverity: 'relative' })
    const row = { contraindication }
    const id = await page({ contraindications: [row] })
    const stricter = { contraindications: [{ ...(await rows(id))[0], severity: 'absolute' }] }
    await world.edit('treatments', id, stricter)
    expect((await world.get('editor', `/treatments/${id}/sign-off`)).body).toMatchObject({
      action: 'publish-caution',
    })
    expect((await world.publish('editor', 'treatments', id)).status).toBe(200)
    const [caution] = await world.reviewsOf(id, 'caution')
    expect(caution).toMatchObject({
      state: 'open',
      requestedBy: { account: world.users.editor.id },
    })
    const { body } = await world.get('reviewer', '/reviews/desk')
    expect(body.items).toMatchObject([{ id: caution?.id, risk: 'caution' }])

    // The text of before has its sign-off still, and is not to be had back by that alone.
    const milder = { contraindications: [{ ...(await rows(id))[0], severity: null }] }
    expect((await world.publish('editor', 'treatments', id, milder)).status).toBe(400)
    expect((await world.publish('admin', 'treatments', id, { minimumAge: 12 })).status).toBe(400)

    expect(await world.approve('reviewer', String(caution?.id))).toMatchObject({
      body: { state: 'approved' },
    })
    expect(await world.signOffsOf(id)).toHaveLength(2)
  })

  test('a further contraindication, but none with words of its own', async () => {
    const id = await page({ contraindications: [{ contraindication: await record() }] })
    const added = { contraindication: await record() }
    const worded = { ...added, patientWording: 'Only if you feel like it.' }
    const known = await rows(id)
    const publish = (row: object) =>
      world.publish('editor', 'treatments', id, { contraindications: [...known, row] })
    expect((await publish(worded)).status).toBe(400)
    expect((await publish(added)).status).toBe(200)
    expect(await world.reviewsOf(id, 'caution')).toHaveLength(1)
  })

  test('a warning sign, but no other step', async () => {
    const step = async (action: string) =>
      (await createSigned(world.payload, 'aftercare-steps', { ...aftercareStepData(), action })).id
    const id = await page()
    const known = await rows(id, 'aftercare')
    const publish = (steps: string[]) =>
      world.publish('editor', 'treatments', id, {
        aftercare: [...known, ...steps.map((each) => ({ step: each }))],
      })
    expect((await publish([await step('do')])).status).toBe(400)
    expect((await publish([await step('warning')])).status).toBe(200)
  })

  test('a script is nobody who could answer for it', async () => {
    const id = await record({ defaultSeverity: 'relative' })
    await expect(
      world.payload.update({
        collection: 'contraindications',
        id,
        overrideAccess: true,
        draft: false,
        data: { defaultSeverity: 'absolute', _status: 'published' },
      }),
    ).rejects.toThrow()
  })
})

const rows = async (id: string, field = 'contraindications'): Promise<object[]> => {
  const stored = (await world.stored('treatments', id))?.[field]
  return Array.isArray(stored) ? stored : []
}

describe('a shared record', () => {
  test('approving it settles the pages that include it, but those held back are looked at', async () => {
    const contraindication = await record()
    const settled = await page({ contraindications: [{ contraindication }] })
    const held = await page({ contraindications: [{ contraindication }] })
    await world.edit('contraindications', contraindication, {
      question: 'Were you ever pregnant, or did you have an infection?',
    })
    const review = await world.request('editor', 'contraindications', contraindication)
    const { body } = await world.get('reviewer', `/reviews/${review}/whole`)
    expect(body).toMatchObject({ risk: 'wording', isWordingOnly: true })
    const [whole] = Array.isArray(body.wholes) ? body.wholes : []
    const ids = (list: { documentId: string }[]) => list.map(({ documentId }) => documentId).sort()
    expect(ids(whole.dependants)).toEqual([settled, held].sort())
    const heldBack = [{ documentType: 'treatments', documentId: held }]
    expect((await world.approve('reviewer', review, { heldBack })).status).toBe(200)
    expect(await world.reviewsOf(held, 'relink')).toEqual([])
    expect((await world.publish('editor', 'contraindications', contraindication)).status).toBe(200)

    expect(await world.reviewsOf(settled, 'relink')).toEqual([])
    const [relink] = await world.reviewsOf(held, 'relink')
    expect(relink).toMatchObject({ state: 'open', because: [{ documentId: contraindication }] })
    // It blocks nothing, and one tap confirms that the page is still right.
    expect(
      (await world.publish('editor', 'treatments', held, { seo: { title: 'New' } })).status,
    ).toBe(200)
    const shown = await world.get('reviewer', `/reviews/${relink?.id}/whole`)
    expect(shown.body).toMatchObject({
      isUnchanged: true,
      causes: [{ documentId: contraindication }],
    })
    expect(JSON.stringify(shown.body.causes)).toContain('ever')
    expect(await world.approve('reviewer', String(relink?.id))).toMatchObject({
      body: { state: 'approved' },
    })
    expect(await world.signOffsOf(held)).toHaveLength(2)
  })

  test('a page that came to include it after the approval is looked at', async () => {
    const contraindication = await record()
    await world.edit('contraindications', contraindication, {
      question: 'Are you pregnant now, or have an infection?',
    })
    const review = await world.request('editor', 'contraindications', contraindication)
    await world.approve('reviewer', review)
    const later = await page({ contraindications: [{ contraindication }] })
    await world.publish('editor', 'contraindications', contraindication)
    expect(await world.reviewsOf(later, 'relink')).toMatchObject([{ state: 'open' }])
  })
})

test('a page that cites a source is looked at when it becomes another, and when it goes', async () => {
  const data = citationData()
  const source = await world.payload.create({ collection: 'citations', data, overrideAccess: true })
  const citation = source.id
  const change = (to: object) => world.publish('editor', 'citations', citation, to)
  const id = await page({ citations: [citation] })
  const unconcerned = await page()
  await change({ checkedOn: '2026-11-01T12:00:00.000Z' })
  expect(await world.reviewsOf(id, 'relink')).toEqual([])

  await change({ title: 'Quite another study' })
  const [relink] = await world.reviewsOf(id, 'relink')
  expect(relink).toMatchObject({ state: 'open', because: [{ documentId: citation }] })
  expect(await world.reviewsOf(unconcerned, 'relink')).toEqual([])
  const shown = await world.get('reviewer', `/reviews/${relink?.id}/whole`)
  expect(shown.body).toMatchObject({ isUnchanged: true, causes: [{ documentId: citation }] })
  expect(JSON.stringify(shown.body.causes)).toContain('Quite another')
  await world.approve('reviewer', String(relink?.id))

  await change({ deletedAt: new Date().toISOString() })
  expect(await world.reviewsOf(id, 'relink')).toMatchObject([
    { state: 'open' },
    { state: 'approved' },
  ])
})

test('the desk names what set a review going in the language of whoever looks', async () => {
  const contraindication = await record({ name: 'Infection' })
  const inSpanish = { name: 'Infección', question: '¿Embarazo o infección?' }
  await world.edit('contraindications', contraindication, inSpanish, 'es')
  await world.edit('contraindications', contraindication, { defaultSeverity: 'relative' })
  await signOff(world.payload, 'contraindications', contraindication)
  const id = await page({ contraindications: [{ contraindication }] })
  await world.publish('editor', 'contraindications', contraindication)
  const [relink] = await world.reviewsOf(id, 'relink')
  const token = await world.api.signIn(String(world.users.reviewer.email), testPassword)
  for (const [language, title] of [
    ['en', 'Infection'],
    ['es', 'Infección'],
  ] as const) {
    const read = async (path: string) => {
      const headers = { 'accept-language': language }
      return (await world.api.rest(path, { token, headers })).body
    }
    const cause = { documentId: contraindication, title }
    const item = expect.objectContaining({
      id: relink?.id,
      because: [expect.objectContaining(cause)],
    })
    expect(await read('/reviews/desk')).toMatchObject({ items: expect.arrayContaining([item]) })
    expect(await read(`/reviews/${relink?.id}/whole`)).toMatchObject({ causes: [cause] })
  }
})

describe('live text that is looked at again', () => {
  const review = async (id: string, kind: 'due' | 'notice') => {
    const req = await createLocalReq({}, world.payload)
    const document = { documentType: 'conditions', documentId: id, title: 'Condition' }
    return (await inLockedTransaction(req, () => openReview(req, { kind, document }))).id
  }

  test('an approval moves the review dates of the live page, and the log has it', async () => {
    const { id } = await createSigned(world.payload, 'conditions', conditionData())
    await world.edit('conditions', id, { summary: 'A draft that waits.' })
    const due = await review(id, 'due')
    expect(await review(id, 'due')).toBe(due)
    const nextReviewOn = '2098-05-06'
    expect(await world.approve('reviewer', due, { nextReviewOn })).toMatchObject({
      body: { state: 'approved' },
    })
    expect(await world.stored('conditions', id)).toMatchObject({
      summary: { en: 'What the condition is.' },
      review: { nextReviewOn: expect.stringContaining(nextReviewOn) },
    })
    const log = await world.logOf(id)
    expect(log.at(-1)).toMatchObject({
      action: 'update',
      severity: 'minor',
      signOff: [(await world.signOffsOf(id))[0]?.id],
    })
  })

  test('what a reviewer agreed to back then is no look today: an editor can’t confirm it', async () => {
    const { id } = await createSigned(world.payload, 'conditions', conditionData())
    const due = await review(id, 'due')
    const fingerprints = await world.shown(due)
    const { body } = await world.get('editor', `/reviews/${due}/whole`)
    expect(body.may).toMatchObject({ approve: false, confirm: false })
    const confirm = await world.post('editor', `/reviews/${due}/confirm`, { fingerprints })
    expect(confirm.status).toBe(409)
    expect(await world.reviewsOf(id, 'due')).toMatchObject([{ state: 'open' }])
    expect(await world.signOffsOf(id)).toHaveLength(1)
  })

  test('what is due within a month comes to the desk by itself, once', async () => {
    const { id } = await createSigned(world.payload, 'conditions', conditionData())
    const day = 24 * 60 * 60 * 1000
    const stored = await world.stored('conditions', id)
    const next = Date.parse(String(Object(stored?.review).nextReviewOn))
    await openDueReviews(world.payload, new Date(next - 40 * day))
    expect(await world.reviewsOf(id, 'due')).toEqual([])
    const nearly = new Date(next - 20 * day)
    expect(await openDueReviews(world.payload, nearly)).toBeGreaterThan(0)
    expect(await world.reviewsOf(id, 'due')).toMatchObject([{ state: 'open', requestedBy: null }])
    expect(await openDueReviews(world.payload, nearly)).toBe(0)
  })

  test('it is not withdrawn while patients read it', async () => {
    const { id } = await createSigned(world.payload, 'conditions', conditionData())
    const due = await review(id, 'due')
    expect((await world.post('editor', `/reviews/${due}/withdraw`)).status).toBe(409)
  })

  test('a new sign-off of the page ends it', async () => {
    const { id } = await createSigned(world.payload, 'conditions', conditionData())
    await review(id, 'due')
    await world.edit('conditions', id, { summary: 'Looked at anew.' })
    await world.approve('reviewer', await world.request('editor', 'conditions', id))
    expect(await world.reviewsOf(id, 'due')).toMatchObject([{ state: 'open' }])
    await world.publish('editor', 'conditions', id)
    expect(await world.reviewsOf(id, 'due')).toMatchObject([{ state: 'approved' }])
  })
})

test('a recall refuses a treatment’s own publishes until it is reviewed again', async () => {
  const contraindication = await record({ defaultSeverity: 'relative' })
  const id = await page({ contraindications: [{ contraindication }] })
  const seo = { title: 'Better found' }
  const notice = await world.draft('safety-notices', {
    ...safetyNoticeData(undefined, [id]),
    level: 'recall',
  })
  await world.publish('editor', 'safety-notices', notice)
  expect((await world.publish('editor', 'treatments', id, { seo })).status).toBe(400)
  // Caution can still be added, and the page taken down.
  const stricter = { contraindications: [{ ...(await rows(id))[0], severity: 'absolute' }] }
  expect((await world.publish('editor', 'treatments', id, stricter)).status).toBe(200)
  const [caution] = await world.reviewsOf(id, 'caution')
  await world.approve('reviewer', String(caution?.id))
  expect((await world.publish('editor', 'treatments', id, { seo })).status).toBe(200)
})

test('a recall that is extended to a treatment later refuses its publishes from then on', async () => {
  const earlier = await page()
  const data = { ...safetyNoticeData(), level: 'recall', treatments: [earlier] }
  const notice = await world.draft('safety-notices', data)
  await world.publish('editor', 'safety-notices', notice)
  const id = await page()
  const rename = (name: string) => world.publish('editor', 'treatments', id, { name })
  expect((await rename('Not recalled')).status).toBe(200)
  const extended = { treatments: [earlier, id] }
  expect((await world.publish('editor', 'safety-notices', notice, extended)).status).toBe(200)
  expect((await rename('Recalled')).status).toBe(400)
  const [review] = await world.reviewsOf(id, 'notice')
  expect((await world.approve('reviewer', String(review?.id))).status).toBe(200)
  expect((await rename('Looked at')).status).toBe(200)
})
