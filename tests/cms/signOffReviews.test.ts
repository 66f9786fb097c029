import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clockOf } from '../support/clockOf'
import { conditionData, contraindicationData } from '../support/factories/documentData'
import { completeTreatment } from '../support/factories/inState'
import { proseOf } from '../support/factories/proseOf'
import { createSigned } from '../support/factories/signOff'
import { looseApi } from '../support/looseApi'
import { messagesOf } from '../support/refusal'
import { type Person, type ReviewWorld, startReviewWorld } from '../support/reviewWorld'

let world: ReviewWorld
beforeAll(async () => {
  world = await startReviewWorld()
})
afterAll(() => world.stop())

const settings = (fourEyes: boolean) =>
  looseApi(world.payload).updateGlobal({
    slug: 'settings',
    overrideAccess: true,
    data: { fourEyes },
  })

const stateOf = async (id: string) => (await world.get('editor', `/reviews/${id}/whole`)).body.state

const action = async (who: Person, collection: string, id: string) =>
  (await world.get(who, `/${collection}/${id}/sign-off`)).body

describe('from request to publish', () => {
  test('an editor asks, a reviewer approves, the editor publishes, and the page names the reviewer', async () => {
    const id = await world.draft('conditions', conditionData())
    expect(await action('editor', 'conditions', id)).toMatchObject({ action: 'request-review' })
    const review = await world.request('editor', 'conditions', id)
    expect(await action('editor', 'conditions', id)).toMatchObject({
      action: 'wait',
      review: { id: review, state: 'open' },
    })
    expect((await world.publish('editor', 'conditions', id)).status).toBe(400)
    expect(await world.approve('reviewer', review)).toMatchObject({
      status: 200,
      body: { id: review, state: 'approved' },
    })
    expect(await action('editor', 'conditions', id)).toMatchObject({
      action: 'publish-approved',
      by: 'Dr Example',
      review: { id: review, state: 'approved' },
    })
    expect((await world.publish('editor', 'conditions', id)).status).toBe(200)
    expect(await action('editor', 'conditions', id)).toMatchObject({ action: 'nothing' })
    expect(await stateOf(review)).toBe('published')

    const [signOff] = await world.signOffsOf(id)
    expect(signOff).toMatchObject({
      documentType: 'conditions',
      isAlone: false,
      review,
      agreements: [
        {
          account: world.users.reviewer.id,
          name: 'Dr Example',
          credentials: 'MD',
          isReviewer: true,
        },
        { account: world.users.editor.id, isReviewer: false },
      ],
    })
    const today = new Date().toISOString().slice(0, 10)
    expect(await world.stored('conditions', id)).toMatchObject({
      publicLocales: ['en'],
      review: {
        reviewedBy: world.users.reviewer.clinician,
        name: 'Dr Example',
        credentials: 'MD',
        reviewedOn: expect.stringContaining(today),
        isAlone: false,
      },
    })
    expect(await world.logOf(id)).toMatchObject([{ action: 'publish', signOff: [signOff?.id] }])
  })

  test('readers notice the publish and nothing before it', async () => {
    const id = await world.draft('conditions', conditionData())
    const before = await clockOf(world.payload)
    const review = await world.request('editor', 'conditions', id)
    expect((await world.approve('reviewer', review)).status).toBe(200)
    expect(await clockOf(world.payload)).toBe(before)
    expect((await world.publish('editor', 'conditions', id)).status).toBe(200)
    expect(await clockOf(world.payload)).toBe(before + 1)
  })

  test('the whole: a treatment and the record it needs are asked about and published as one', async () => {
    const record = await world.draft('contraindications', contraindicationData())
    const links = { contraindications: [record] }
    const id = await world.draft('treatments', await completeTreatment(world.payload, links))
    const review = await world.request('editor', 'treatments', id)
    const { body } = await world.get('reviewer', `/reviews/${review}/whole`)
    expect(body.documents).toMatchObject([
      { documentType: 'treatments', documentId: id },
      { documentType: 'contraindications', documentId: record },
    ])
    expect(body.wholes).toMatchObject([
      {
        isLive: false,
        locales: ['en'],
        links: [
          { documentId: record, isInReview: true },
          { documentType: 'aftercare-steps', isInReview: false },
        ],
      },
      { isLive: false, locales: ['en'] },
    ])
    await world.approve('reviewer', review)
    // By itself the page still lacks its warning.
    expect((await world.publish('editor', 'treatments', id)).status).toBe(400)
    expect(await world.post('editor', `/reviews/${review}/publish`)).toMatchObject({
      status: 200,
      body: { state: 'published' },
    })
    expect(await world.stored('treatments', id)).toMatchObject({ publicLocales: ['en'] })
    expect(await world.stored('contraindications', record)).toMatchObject({ publicLocales: ['en'] })
    const [first] = await world.logOf(record)
    const [second] = await world.logOf(id)
    expect(Number(first?.seq)).toBeLessThan(Number(second?.seq))
  })

  test('nothing of a whole goes live if a part of it can’t', async () => {
    const record = await world.draft('contraindications', contraindicationData())
    const links = { contraindications: [record] }
    const id = await world.draft('treatments', await completeTreatment(world.payload, links))
    const review = await world.request('editor', 'treatments', id)
    await world.approve('reviewer', review)
    await world.edit('treatments', id, { noTreatment: 'Something else happens without it.' })
    expect(await world.post('editor', `/reviews/${review}/publish`)).toMatchObject({ status: 400 })
    expect(await world.stored('contraindications', record)).toMatchObject({ _status: 'draft' })
    expect(await world.logOf(record)).toEqual([])
    expect(await stateOf(review)).toBe('approved')
    // Asked again, the same review goes on with the text as it is now.
    expect(await world.request('editor', 'treatments', id)).toBe(review)
    await world.approve('reviewer', review)
    expect((await world.post('editor', `/reviews/${review}/publish`)).status).toBe(200)
  })

  test('what is replaced goes offline with the publish', async () => {
    const old = await createSigned(world.payload, 'contraindications', contraindicationData())
    const id = await world.draft('conditions', conditionData())
    const { body } = await world.post('editor', '/reviews/request', {
      documentType: 'conditions',
      documentId: id,
      retires: [{ documentType: 'contraindications', documentId: old.id }],
    })
    await world.approve('reviewer', String(body.id))
    expect((await world.post('editor', `/reviews/${body.id}/publish`)).status).toBe(200)
    expect(await world.stored('contraindications', old.id)).toMatchObject({ _status: 'draft' })
  })

  test('nothing but a live safety record is taken offline with a publish', async () => {
    const id = await world.draft('conditions', conditionData())
    const other = await createSigned(world.payload, 'conditions', conditionData())
    const request = (retires: object) =>
      world.post('editor', '/reviews/request', {
        documentType: 'conditions',
        documentId: id,
        retires: [retires],
      })
    for (const retires of [
      { documentType: 'conditions', documentId: other.id },
      { documentType: 'users', documentId: world.users.admin.id },
    ]) {
      expect((await request(retires)).status).toBe(409)
    }
  })

  test('what needs no review, or is no content, is not asked about', async () => {
    const { id } = world.users.admin
    const ask = async (documentType: string) =>
      (await world.post('editor', '/reviews/request', { documentType, documentId: id })).status
    expect(await Promise.all(['media', 'locations', 'users'].map(ask))).toEqual([400, 400, 404])
  })

  test('what is approved in two languages stays approved while only the unchanged one is live', async () => {
    const id = await world.draft('conditions', conditionData())
    const { slug: _slug, ...spanish } = conditionData((text) => `ES ${text}`)
    await world.edit('conditions', id, spanish, 'es')
    await world.approve('reviewer', await world.request('editor', 'conditions', id))
    expect((await world.publish('editor', 'conditions', id)).status).toBe(200)
    await world.edit('conditions', id, { summary: 'Said in other words.' })
    const review = await world.request('editor', 'conditions', id)
    await world.approve('reviewer', review)
    expect(await stateOf(review)).toBe('approved')
    expect((await world.publish('editor', 'conditions', id)).status).toBe(200)
    expect(await stateOf(review)).toBe('published')
  })

  test('an unfinished text is not asked about', async () => {
    const { summary: _summary, ...unfinished } = conditionData()
    const id = await world.draft('conditions', unfinished)
    expect(
      await world.post('editor', '/reviews/request', {
        documentType: 'conditions',
        documentId: id,
      }),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ data: { errors: [{ path: 'summary' }] } }] },
    })
  })
})

describe('two people', () => {
  test('who asked can’t approve alone; somebody else can', async () => {
    const id = await world.draft('conditions', conditionData())
    const review = await world.request('reviewer', 'conditions', id)
    expect(await world.approve('reviewer', review)).toMatchObject({ status: 403 })
    expect(await world.signOffsOf(id)).toEqual([])
    expect(await action('editor', 'conditions', id)).toMatchObject({ action: 'confirm' })
    const fingerprints = await world.shown(review)
    expect(
      await world.post('editor', `/reviews/${review}/confirm`, { fingerprints }),
    ).toMatchObject({
      status: 200,
      body: { state: 'approved' },
    })
    expect((await world.publish('reviewer', 'conditions', id)).status).toBe(200)
  })

  test('a reviewer edits in the review; the other person confirms before it can go live', async () => {
    const id = await world.draft('conditions', conditionData())
    const review = await world.request('editor', 'conditions', id)
    await world.edit('conditions', id, { summary: 'What the condition really is.' })
    expect(await world.approve('reviewer', review)).toMatchObject({
      status: 200,
      body: { state: 'awaitsConfirmation' },
    })
    expect((await world.publish('editor', 'conditions', id)).status).toBe(400)
    const fingerprints = await world.shown(review)
    // The reviewer is one person, however often they agree.
    expect(
      await world.post('reviewer', `/reviews/${review}/confirm`, { fingerprints }),
    ).toMatchObject({ status: 409 })
    expect(
      await world.post('editor', `/reviews/${review}/confirm`, { fingerprints }),
    ).toMatchObject({
      body: { state: 'approved' },
    })
    expect((await world.publish('editor', 'conditions', id)).status).toBe(200)
  })

  test('two editors are no clinical review', async () => {
    const id = await world.draft('conditions', conditionData())
    const review = await world.request('editor', 'conditions', id)
    const fingerprints = await world.shown(review)
    const confirm = { fingerprints }
    expect(await world.post('otherEditor', `/reviews/${review}/confirm`, confirm)).toMatchObject({
      status: 409,
    })
    expect(await world.post('otherEditor', `/reviews/${review}/approve`, confirm)).toMatchObject({
      status: 403,
    })
    expect(await world.post('admin', `/reviews/${review}/approve`, confirm)).toMatchObject({
      status: 403,
    })
  })

  test('a reviewer who is no active clinician can’t sign', async () => {
    const clinician = String(world.users.otherReviewer.clinician)
    const update = (activeUntil: string | null) =>
      looseApi(world.payload).update({
        collection: 'clinicians',
        id: clinician,
        overrideAccess: true,
        data: { activeUntil },
      })
    const id = await world.draft('conditions', conditionData())
    const review = await world.request('editor', 'conditions', id)
    await update('2020-01-01T12:00:00.000Z')
    expect(await world.approve('otherReviewer', review)).toMatchObject({ status: 403 })
    await update(null)
    expect(await world.approve('otherReviewer', review)).toMatchObject({ status: 200 })
  })

  test('a practice of one person: no second one, and the page and the log say so', async () => {
    await settings(false)
    try {
      const id = await world.draft('conditions', conditionData())
      const review = await world.request('reviewer', 'conditions', id)
      expect(await world.approve('reviewer', review)).toMatchObject({ body: { state: 'approved' } })
      expect((await world.publish('reviewer', 'conditions', id)).status).toBe(200)
      expect(await world.stored('conditions', id)).toMatchObject({ review: { isAlone: true } })
      const log = await world.logOf('settings')
      expect(log.at(-1)).toMatchObject({
        reason: 'Two people agree on clinical text: off',
        by: { name: 'system' },
      })
      expect(JSON.stringify(log.at(-1)?.snapshot)).not.toContain('fourEyes')
    } finally {
      await settings(true)
    }
    expect((await world.logOf('settings')).at(-1)).toMatchObject({
      reason: 'Two people agree on clinical text: on',
    })
  })
})

describe('on the desk', () => {
  test('a text that has changed since it was shown is not approved', async () => {
    const id = await world.draft('conditions', conditionData())
    const review = await world.request('editor', 'conditions', id)
    const fingerprints = await world.shown(review)
    await world.edit('conditions', id, { summary: 'Another summary.' })
    expect(
      await world.post('reviewer', `/reviews/${review}/approve`, { fingerprints }),
    ).toMatchObject({ status: 409 })
    expect(await world.post('reviewer', `/reviews/${review}/approve`, {})).toMatchObject({
      status: 400,
    })
    const wrong = { [`conditions:${id}`]: { en: 'f'.repeat(64) } }
    expect(
      await world.post('reviewer', `/reviews/${review}/approve`, { fingerprints: wrong }),
    ).toMatchObject({ status: 409 })
    expect(await world.signOffsOf(id)).toEqual([])
  })

  test('sent back with a note, mended and asked again', async () => {
    const id = await world.draft('conditions', conditionData())
    const review = await world.request('editor', 'conditions', id)
    expect(await world.post('reviewer', `/reviews/${review}/send-back`, {})).toMatchObject({
      status: 400,
    })
    const note = 'Say what is seen on brown skin.'
    expect(await world.post('reviewer', `/reviews/${review}/send-back`, { note })).toMatchObject({
      body: { state: 'sentBack' },
    })
    expect(await action('editor', 'conditions', id)).toMatchObject({
      action: 'request-review',
      message: expect.stringContaining(note),
    })
    expect(await world.approve('reviewer', review)).toMatchObject({ status: 409 })
    await world.edit('conditions', id, { onSkinTones: proseOf('On brown skin it is darker.') })
    expect(await world.request('editor', 'conditions', id)).toBe(review)
    expect(await world.approve('reviewer', review)).toMatchObject({ body: { state: 'approved' } })
    const { body } = await world.get('editor', `/reviews/${review}/whole`)
    expect(body.steps).toMatchObject([
      { what: 'requested' },
      { what: 'sentBack', note },
      { what: 'requested' },
      { what: 'approved' },
    ])
  })

  test('held for later, withdrawn by whoever asked', async () => {
    const id = await world.draft('conditions', conditionData())
    const review = await world.request('editor', 'conditions', id)
    expect(await world.post('reviewer', `/reviews/${review}/hold`)).toMatchObject({
      body: { state: 'held' },
    })
    expect(await world.post('editor', `/reviews/${review}/withdraw`)).toMatchObject({
      body: { state: 'withdrawn' },
    })
    expect(await world.approve('reviewer', review)).toMatchObject({ status: 409 })
    expect(await world.request('editor', 'conditions', id)).not.toBe(review)
  })

  test('the queue names what waits, how long it takes, and what the reader may do', async () => {
    const wording = await createSigned(world.payload, 'conditions', conditionData())
    await world.edit('conditions', wording.id, { summary: 'What this condition is.' })
    const light = await world.request('editor', 'conditions', wording.id)
    const laser = await world.draft('treatments', {
      ...(await completeTreatment(world.payload)),
      techniques: ['laser'],
    })
    const heavy = await world.request('editor', 'treatments', laser)
    const { body } = await world.get('reviewer', '/reviews/desk')
    const items = Array.isArray(body.items) ? body.items : []
    const at = (id: string) => items.findIndex((item) => item.id === id)
    expect(items[at(light)]).toMatchObject({
      risk: 'wording',
      isWordingOnly: true,
      minutes: 1,
      may: { approve: true, confirm: false },
      fingerprints: { [`conditions:${wording.id}`]: { en: expect.any(String) } },
    })
    expect(items[at(heavy)]).toMatchObject({ risk: 'high', isWordingOnly: false })
    expect(at(heavy)).toBeLessThan(at(light))
    const asked = await world.get('editor', '/reviews/desk')
    expect(JSON.stringify(asked.body)).toContain('"approve":false')

    const one = { id: light, fingerprints: await world.shown(light) }
    const other = { id: heavy, fingerprints: await world.shown(heavy) }
    expect(
      await world.post('reviewer', '/reviews/approve-several', { reviews: [one, other] }),
    ).toMatchObject({ status: 409 })
    expect(await stateOf(light)).toBe('open')
    expect(
      await world.post('reviewer', '/reviews/approve-several', { reviews: [one] }),
    ).toMatchObject({ status: 200, body: { reviews: [{ id: light, state: 'approved' }] } })
  })

  test('the reviewer chooses the next review day, in the future', async () => {
    const id = await world.draft('conditions', conditionData())
    const review = await world.request('editor', 'conditions', id)
    expect(await world.approve('reviewer', review, { nextReviewOn: '2020-01-01' })).toMatchObject({
      status: 400,
    })
    const nextReviewOn = '2099-03-04'
    expect(await world.approve('reviewer', review, { nextReviewOn })).toMatchObject({ status: 200 })
    await world.publish('editor', 'conditions', id)
    expect(await world.stored('conditions', id)).toMatchObject({
      review: { nextReviewOn: expect.stringContaining(nextReviewOn) },
    })
  })
})

describe('what the form’s own rules refuse to publish is not asked about', () => {
  const asked = (documentType: string, documentId: string) =>
    world.post('editor', '/reviews/request?locale=en', { documentType, documentId })

  test('a broken rule is named with its field, beside what is missing', async () => {
    const { slug } = await createSigned(world.payload, 'contraindications', contraindicationData())
    const id = await world.draft('contraindications', {
      ...contraindicationData(),
      slug,
      defaultSeverity: 'temporary',
      defaultWait: { amount: 3 },
    })
    const broken = {
      slug: expect.stringContaining('already the address'),
      'defaultWait.unit': expect.stringContaining('no unit'),
    }
    expect(messagesOf(await asked('contraindications', id))).toEqual(broken)
    expect(messagesOf(await world.publish('editor', 'contraindications', id))).toEqual(broken)
    await world.edit('contraindications', id, { rationale: null })
    expect(messagesOf(await asked('contraindications', id))).toEqual({
      ...broken,
      rationale: expect.stringContaining('in English'),
    })
    expect(await world.reviewsOf(id)).toEqual([])
  })

  test('in every language that would go live', async () => {
    const id = await world.draft('contraindications', contraindicationData())
    const inSpanish = {
      name: 'Contraindicación '.repeat(20),
      question: '¿Embarazo o infección?',
      rationale: proseOf('Por qué.'),
    }
    await world.edit('contraindications', id, inSpanish, 'es')
    expect(messagesOf(await asked('contraindications', id))).toEqual({
      name: expect.stringMatching(/^Spanish: .*300/),
    })
    // Nobody would read it yet.
    await world.edit('contraindications', id, { rationale: null }, 'es')
    expect((await asked('contraindications', id)).status).toBe(200)
  })
})
