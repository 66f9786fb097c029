import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { conditionData, contraindicationData } from '../support/factories/documentData'
import { completeTreatment } from '../support/factories/inState'
import { proseOf } from '../support/factories/proseOf'
import { changeSigned, createSigned, signOff } from '../support/factories/signOff'
import { looseApi } from '../support/looseApi'
import { type ReviewWorld, startReviewWorld } from '../support/reviewWorld'

let world: ReviewWorld
beforeAll(async () => {
  world = await startReviewWorld()
})
afterAll(() => world.stop())

const all = { overrideAccess: true, depth: 0 } as const
const signed = async () => (await createSigned(world.payload, 'conditions', conditionData())).id
const clinical = { summary: 'It goes away by itself.' }
const unsigned = 'no sign-off yet'
const inSpanish = () => ({
  name: 'Afección',
  summary: 'Qué es.',
  description: proseOf('Más sobre la afección.'),
  onSkinTones: proseOf('Cómo se ve.'),
  whenToSeeDoctor: proseOf('Acuda si se extiende.'),
})

/** What patients read of a condition in English. */
const summaryOf = async (id: string) => {
  const doc = await world.stored('conditions', id)
  return { summary: doc?.summary, status: doc?._status, locales: doc?.publicLocales }
}

describe('text without a sign-off goes live by no way in', () => {
  const asEditor = () => ({ ...all, user: world.users.editor })
  const update = (id: string, options: object) =>
    looseApi(world.payload).update({
      ...all,
      collection: 'conditions',
      id,
      draft: false,
      ...options,
    })

  const ways: Record<string, (id: string) => Promise<unknown>> = {
    'a Local create': () =>
      looseApi(world.payload).create({
        ...all,
        collection: 'conditions',
        draft: false,
        data: { ...conditionData(), _status: 'published' },
      }),
    'a Local update': (id) => update(id, { data: { ...clinical, _status: 'published' } }),
    'an editor’s update': (id) =>
      update(id, { ...asEditor(), data: { ...clinical, _status: 'published' } }),
    'a draft that says published': (id) =>
      update(id, { draft: true, data: { ...clinical, _status: 'published' } }),
    'a bulk update': (id) =>
      looseApi(world.payload).update({
        ...all,
        collection: 'conditions',
        where: { id: { equals: id } },
        draft: false,
        data: { ...clinical, _status: 'published' },
      }),
    'an import under another document’s id': (id) =>
      looseApi(world.payload).create({
        ...all,
        collection: 'conditions',
        draft: false,
        data: { ...conditionData(), ...clinical, id: `f${id.slice(1)}`, _status: 'published' },
      }),
    'a duplicate, published': async (id) => {
      const copy = await looseApi(world.payload).duplicate({ ...all, collection: 'conditions', id })
      return update(copy.id, { data: { _status: 'published' } })
    },
    'a restore from the trash': async (id) => {
      await update(id, { data: { deletedAt: new Date().toISOString() } })
      try {
        return await update(id, {
          trash: true,
          data: { ...clinical, deletedAt: null, _status: 'published' },
        })
      } finally {
        await update(id, { trash: true, data: { deletedAt: null, _status: 'draft' } })
        await update(id, { data: { _status: 'published' } })
      }
    },
    'an older version, restored and published': async (id) => {
      await world.edit('conditions', id, { summary: 'A draft that nobody has signed.' })
      const { docs } = await looseApi(world.payload).findVersions({
        ...all,
        collection: 'conditions',
        sort: '-updatedAt',
        where: { parent: { equals: id } },
      })
      await world.edit('conditions', id, { summary: conditionData().summary })
      // The Local API would restore it live, which the pipeline refuses.
      const restored = await world.post('editor', `/conditions/versions/${docs[0]?.id}?draft=true`)
      expect(restored.status).toBe(200)
      return update(id, { data: { _status: 'published' } })
    },
  }

  test.each(Object.keys(ways))('%s', async (way) => {
    const id = await signed()
    const before = await summaryOf(id)
    await expect(ways[way]?.(id)).rejects.toMatchObject({
      message: expect.stringMatching(/invalid|no sign-off yet/),
    })
    expect(await summaryOf(id)).toEqual(before)
  })

  test('REST says where and what to do, and loses nothing', async () => {
    const id = await signed()
    await world.edit('conditions', id, clinical)
    const answer = await world.publish('admin', 'conditions', id)
    expect(answer).toMatchObject({
      status: 400,
      body: {
        errors: [
          { data: { errors: [{ path: 'review', message: expect.stringContaining(unsigned) }] } },
        ],
      },
    })
    const draft = await looseApi(world.payload).findByID({
      ...all,
      collection: 'conditions',
      id,
      draft: true,
    })
    expect(draft.summary).toBe(clinical.summary)
  })

  test('a write past Payload', async () => {
    const id = await signed()
    const { db } = world.payload
    await expect(
      db.updateOne({ collection: 'conditions', id, data: { _status: 'published', ...clinical } }),
    ).rejects.toThrow('outside a transaction')
  })

  test('GraphQL writes nothing', async () => {
    const { body } = await world.api.graphql(
      'mutation { updateCondition(id: "1", data: { _status: published }) { id } }',
    )
    expect(JSON.stringify(body)).toMatch(/mutation/i)
  })
})

describe('what voids a sign-off', () => {
  test('a clinical change does; undone, the old one counts again', async () => {
    const id = await signed()
    const { summary } = conditionData()
    expect((await world.publish('editor', 'conditions', id, clinical)).status).toBe(400)
    expect((await world.publish('editor', 'conditions', id, { summary })).status).toBe(200)
  })

  test('a marketing change doesn’t, and moves no review date', async () => {
    const id = await signed()
    const before = await world.stored('conditions', id)
    const seo = { title: 'Found by more people' }
    expect((await world.publish('editor', 'conditions', id, { seo })).status).toBe(200)
    const after = await world.stored('conditions', id)
    expect(after).toMatchObject({ seo: { title: { en: seo.title } } })
    expect(after?.review).toEqual(before?.review)
    expect((await world.logOf(id)).at(-1)).toMatchObject({ action: 'update', severity: 'minor' })
  })

  test('white space, quotes and letter case don’t', async () => {
    const id = (
      await createSigned(world.payload, 'conditions', {
        ...conditionData(),
        summary: 'People call it "scar tissue".',
      })
    ).id
    const summary = 'People  call it “Scar tissue”. '
    expect((await world.publish('editor', 'conditions', id, { summary })).status).toBe(200)
  })

  test('a sign-off of one document is none of another', async () => {
    const id = await signed()
    const twin = await world.draft('conditions', conditionData())
    expect((await world.publish('editor', 'conditions', twin)).status).toBe(400)
    expect((await world.stored('conditions', id))?._status).toBe('published')
  })

  test('what is put back goes live without another one', async () => {
    const id = await signed()
    const update = (data: object) =>
      looseApi(world.payload).update({ ...all, collection: 'conditions', id, draft: false, data })
    await update({ _status: 'draft' })
    await update({ _status: 'published' })
    expect(await world.stored('conditions', id)).toMatchObject({ review: { name: 'Dr Example' } })
  })

  test('the link to a record, its severity and its order', async () => {
    const records = [
      await createSigned(world.payload, 'contraindications', contraindicationData()),
      await createSigned(world.payload, 'contraindications', contraindicationData()),
    ]
    const [first, second] = records.map(({ id }) => ({
      contraindication: id,
      severity: 'absolute',
    }))
    const page = await createSigned(world.payload, 'treatments', {
      ...(await completeTreatment(world.payload)),
      contraindications: [first, second],
    })
    const publish = (contraindications: object[]) =>
      world.publish('editor', 'treatments', page.id, { contraindications })
    expect((await publish([{ ...second }, { ...first }])).status).toBe(200)
    expect((await publish([{ ...second }])).status).toBe(400)
    expect((await publish([{ ...second }, { ...first, severity: 'relative' }])).status).toBe(400)
  })
})

describe('languages', () => {
  test('an unsigned Spanish edit withdraws Spanish alone and blocks no English fix', async () => {
    const id = await signed()
    await changeSigned(world.payload, 'conditions', id, inSpanish(), { locale: 'es' })
    expect(await summaryOf(id)).toMatchObject({ locales: ['en', 'es'] })
    await world.edit('conditions', id, { summary: 'Se va sola.' }, 'es')
    const seo = { title: 'An English fix' }
    expect((await world.publish('editor', 'conditions', id, { seo })).status).toBe(200)
    expect(await summaryOf(id)).toMatchObject({ locales: ['en'] })
    // Asked about afterwards, its sign-off alone brings it back.
    const review = await world.request('editor', 'conditions', id)
    expect((await world.approve('reviewer', review)).status).toBe(200)
    expect(await summaryOf(id)).toMatchObject({ locales: ['en', 'es'] })
    expect((await world.logOf(id)).at(-1)).toMatchObject({ locales: ['en', 'es'] })
  })

  test('an unsigned English edit never withdraws English', async () => {
    const id = await signed()
    await changeSigned(world.payload, 'conditions', id, inSpanish(), { locale: 'es' })
    await world.edit('conditions', id, clinical)
    expect((await world.publish('editor', 'conditions', id)).status).toBe(400)
    expect(await summaryOf(id)).toMatchObject({ locales: ['en', 'es'] })
  })

  test('structure counts for every language', async () => {
    const page = await createSigned(world.payload, 'contraindications', contraindicationData())
    const { id } = page
    const text = {
      name: 'Contraindicación',
      question: '¿La tiene?',
      rationale: proseOf('Por qué.'),
    }
    await changeSigned(world.payload, 'contraindications', id, text, { locale: 'es' })
    const milder = { defaultSeverity: 'relative' }
    expect((await world.publish('editor', 'contraindications', id, milder)).status).toBe(400)
  })
})

describe('copies and records', () => {
  test('a copy is a draft without sign-off and review dates', async () => {
    const id = await signed()
    const copy = await looseApi(world.payload).duplicate({ ...all, collection: 'conditions', id })
    expect(copy._status).toBe('draft')
    expect(Object.values(copy.review ?? {}).filter(Boolean)).toEqual([])
    expect(await world.signOffsOf(copy.id)).toEqual([])
    expect((await world.publish('editor', 'conditions', copy.id)).status).toBe(400)
  })

  test('nobody types the review of a document', async () => {
    const id = await world.draft('conditions', {
      ...conditionData(),
      review: { name: 'Dr Made Up', reviewedOn: '2020-01-01T12:00:00.000Z' },
    })
    await signOff(world.payload, 'conditions', id)
    expect(
      (await world.publish('admin', 'conditions', id, { review: { name: 'Dr Other' } })).status,
    ).toBe(200)
    const name = 'Dr Example'
    expect(await world.stored('conditions', id)).toMatchObject({ review: { name } })
    // The form shows the newest version.
    const newest = await looseApi(world.payload).findByID({
      ...all,
      collection: 'conditions',
      id,
      draft: true,
    })
    expect(newest).toMatchObject({ review: { name } })
  })

  test('a name on a page stays as it was at the sign-off', async () => {
    const id = await signed()
    const clinician = (await world.stored('conditions', id))?.review
    expect(clinician).toMatchObject({ name: 'Dr Example' })
    const reviewedBy = Object(clinician).reviewedBy
    await looseApi(world.payload).update({
      ...all,
      collection: 'clinicians',
      id: String(reviewedBy),
      data: { name: 'Dr Renamed' },
    })
    await world.publish('editor', 'conditions', id, { seo: { title: 'Another title' } })
    expect(await world.stored('conditions', id)).toMatchObject({ review: { name: 'Dr Example' } })
    await looseApi(world.payload).update({
      ...all,
      collection: 'clinicians',
      id: String(reviewedBy),
      data: { name: 'Dr Example' },
    })
  })

  test('a sign-off is never written again; reviews only by their own steps', async () => {
    const id = await signed()
    const [record] = await world.signOffsOf(id)
    const { db } = world.payload
    const at = { collection: 'sign-offs', id: String(record?.id) } as const
    await expect(db.updateOne({ ...at, data: { isAlone: true } })).rejects.toThrow('never changed')
    await expect(db.deleteOne({ collection: 'sign-offs', where: {} })).rejects.toThrow(
      'never changed',
    )
    await expect(db.create({ collection: 'sign-offs', data: { ...record } })).rejects.toThrow(
      'outside a transaction',
    )
    await expect(
      looseApi(world.payload).update({ ...all, ...at, data: { title: 'Rewritten' } }),
    ).rejects.toThrow('never changed')
    const [review] = await world.reviewsOf(id)
    await expect(
      db.updateOne({ collection: 'reviews', id: String(review?.id), data: { state: 'approved' } }),
    ).rejects.toThrow('outside a transaction')
    await expect(
      looseApi(world.payload).update({
        ...all,
        collection: 'reviews',
        id: String(review?.id),
        data: { state: 'approved' },
      }),
    ).rejects.toThrow('publish lock')
  })
})
