import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Answer, type Doc, startWorld, type World } from './pipelineWorld'

/** Taken down in one step with a reason, and put back as it was, whatever waits as a draft. */
let world: World
const all = { overrideAccess: true } as const
const reason = 'A patient was burnt.'

const publish = (collection: string, data: object): Promise<Doc> =>
  world.api.create({ ...all, collection, data: { ...data, _status: 'published' } })

const republish = (collection: string, id: string, data: object = {}): Promise<Doc> =>
  world.api.update({ ...all, collection, id, data: { ...data, _status: 'published' } })

const saveDraft = (collection: string, id: string, data: object): Promise<Doc> =>
  world.api.update({ ...all, collection, id, draft: true, data })

const takeDown = (
  collection: string,
  { id }: Doc,
  body: object = { reason },
  who?: 'anybody' | 'noRole',
): Promise<Answer> => world.rest('POST', `/${collection}/${id}/take-down`, body, who)

const putBack = (collection: string, { id }: Doc, who?: 'anybody' | 'noRole'): Promise<Answer> =>
  world.rest('POST', `/${collection}/${id}/put-back`, undefined, who)

const state = (collection: string, { id }: Doc): Promise<Answer> =>
  world.rest('GET', `/${collection}/${id}/take-down`)

const liveName = async (collection: string, id: string): Promise<unknown> => {
  const doc = await world.stored(collection, id)
  return doc?._status === 'published' && !doc.deletedAt ? doc.name : null
}

const newestVersion = async (collection: string, id: string): Promise<unknown> => {
  const { docs } = await world.api.findVersions({
    ...all,
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return docs.length === 1 ? docs[0]?.version : docs
}

/** A live record in two live treatments. */
async function shared(): Promise<{ record: Doc; one: Doc; two: Doc }> {
  const record = await publish('contraindications', { name: 'Pregnancy' })
  const contraindications = [{ contraindication: record.id }]
  const one = await publish('treatments', { name: 'One', slug: 'one', contraindications })
  const two = await publish('treatments', { name: 'Two', slug: 'two', contraindications })
  return { record, one, two }
}

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())
beforeEach(async () => {
  for (const collection of ['treatments', 'contraindications']) {
    await world.api.delete({ ...all, collection, trash: true, where: { id: { exists: true } } })
  }
  await world.newEntries()
})

describe('one page', () => {
  test('goes offline at once with a reason, and its waiting draft stays', async () => {
    const doc = await publish('treatments', { name: 'Laser', slug: 'laser' })
    await saveDraft('treatments', doc.id, { name: 'Laser, rewritten' })
    await world.newEntries()
    expect((await takeDown('treatments', doc)).status).toBe(200)
    expect(await world.newEntries()).toMatchObject([
      { action: 'unpublish', documentId: doc.id, reason, by: { name: 'editor@example.com' } },
      { documentType: 'redirects' },
    ])
    expect(await liveName('treatments', doc.id)).toBeNull()
    expect(await newestVersion('treatments', doc.id)).toMatchObject({
      name: 'Laser, rewritten',
      _status: 'draft',
    })
    expect((await state('treatments', doc)).takenDown).toMatchObject({
      reason,
      by: 'editor@example.com',
      documents: [{ documentId: doc.id, title: 'Laser' }],
    })

    expect((await putBack('treatments', doc)).status).toBe(200)
    expect(await world.newEntries()).toMatchObject([
      { action: 'publish', documentId: doc.id, title: 'Laser' },
      { documentType: 'redirects', action: 'delete' },
    ])
    expect(await liveName('treatments', doc.id)).toEqual({ en: 'Laser' })
    expect(await newestVersion('treatments', doc.id)).toMatchObject({
      name: 'Laser, rewritten',
      _status: 'draft',
    })
  })

  test('without a draft the form shows it offline, then live, with nothing to publish', async () => {
    const doc = await publish('treatments', { name: 'Laser', slug: 'laser' })
    await takeDown('treatments', doc)
    expect(await newestVersion('treatments', doc.id)).toMatchObject({ _status: 'draft' })
    await putBack('treatments', doc)
    expect(await newestVersion('treatments', doc.id)).toMatchObject({ _status: 'published' })
    const live = await world.stored('treatments', doc.id)
    const newer = await world.api.findVersions({
      ...all,
      collection: 'treatments',
      where: {
        and: [
          { parent: { equals: doc.id } },
          { 'version._status': { equals: 'draft' } },
          { updatedAt: { greater_than: live?.updatedAt } },
        ],
      },
    })
    expect(newer.docs).toEqual([])
  })

  test('an unfinished draft does not keep it online', async () => {
    const doc = await publish('treatments', { name: 'Laser', slug: 'laser' })
    await saveDraft('treatments', doc.id, { name: '' })
    expect((await takeDown('treatments', doc)).status).toBe(200)
    expect((await putBack('treatments', doc)).status).toBe(200)
    expect(await liveName('treatments', doc.id)).toEqual({ en: 'Laser' })
  })

  test('comes back as it was live, though the stored text was overwritten meanwhile', async () => {
    const doc = await publish('treatments', {
      name: 'Laser',
      slug: 'laser',
      note: 'Kept',
      facts: { minimumAge: 18 },
    })
    const [before] = await world.newEntries()
    await takeDown('treatments', doc)
    await saveDraft('treatments', doc.id, { name: 'Other', risks: 'New', facts: { minimumAge: 3 } })
    // Saved as what is stored, not as a draft: Payload writes it and the newest draft together.
    await world.api.update({
      ...all,
      collection: 'treatments',
      id: doc.id,
      data: { _status: 'draft', risks: 'Overwritten' },
    })
    expect((await world.stored('treatments', doc.id))?.name).toEqual({ en: 'Other' })
    await world.newEntries()
    expect((await putBack('treatments', doc)).status).toBe(200)
    const [after] = await world.newEntries()
    expect(after).toMatchObject({ action: 'publish', fingerprint: before?.fingerprint })
    expect(await world.stored('treatments', doc.id)).toMatchObject({
      name: { en: 'Laser' },
      note: 'Kept',
    })
    expect(await newestVersion('treatments', doc.id)).toMatchObject({ name: 'Other' })
  })

  test('needs a reason, a live page, and a member of staff', async () => {
    const doc = await publish('treatments', { name: 'Laser', slug: 'laser' })
    expect((await takeDown('treatments', doc, {})).status).toBe(400)
    expect((await takeDown('treatments', doc, { reason: ' ' })).status).toBe(400)
    for (const who of ['anybody', 'noRole'] as const) {
      expect((await takeDown('treatments', doc, { reason }, who)).status).toBe(403)
      expect((await putBack('treatments', doc, who)).status).toBe(403)
    }
    expect(await liveName('treatments', doc.id)).not.toBeNull()
    expect((await putBack('treatments', doc)).status).toBe(409)
    await takeDown('treatments', doc)
    expect((await takeDown('treatments', doc)).status).toBe(409)
    const missing = { id: 'f'.repeat(24) }
    expect((await takeDown('treatments', missing)).status).toBe(404)
    expect((await putBack('treatments', missing)).status).toBe(404)
    expect((await state('treatments', missing)).status).toBe(404)
  })

  test('is not put back over a later decision', async () => {
    const doc = await publish('treatments', { name: 'Laser', slug: 'laser' })
    await takeDown('treatments', doc)
    await republish('treatments', doc.id)
    await world.api.update({
      ...all,
      collection: 'treatments',
      id: doc.id,
      data: { _status: 'draft' },
    })
    const answer = await putBack('treatments', doc)
    expect(answer.status).toBe(409)
    expect(answer.errors[0]?.message).toMatch(/somebody has decided/)

    const other = await publish('treatments', { name: 'Peel', slug: 'peel' })
    await takeDown('treatments', other)
    const deletedAt = new Date().toISOString()
    await world.api.update({ ...all, collection: 'treatments', id: other.id, data: { deletedAt } })
    expect((await putBack('treatments', other)).status).toBe(409)
    expect(await liveName('treatments', other.id)).toBeNull()
  })
})

describe('a safety record', () => {
  test('takes exactly the pages with it that were confirmed, and brings them back', async () => {
    const { record, one, two } = await shared()
    expect((await state('contraindications', record)).goesWith).toMatchObject([
      { documentId: one.id, title: 'One' },
      { documentId: two.id, title: 'Two' },
    ])
    await world.newEntries()
    for (const andTreatments of [[], [one.id], [one.id, two.id, 'f'.repeat(24)]]) {
      const answer = await takeDown('contraindications', record, { reason, andTreatments })
      expect(answer.status).toBe(409)
      expect(answer.errors[0]?.data).toMatchObject({
        goesWith: [{ documentId: one.id }, { documentId: two.id }],
      })
    }
    expect(await world.newEntries()).toEqual([])
    const andTreatments = [two.id, one.id]
    expect((await takeDown('contraindications', record, { reason, andTreatments })).status).toBe(
      200,
    )
    const entries = (await world.newEntries()).filter(({ action }) => action === 'unpublish')
    expect(entries.map(({ documentId }) => documentId)).toEqual([one.id, two.id, record.id])
    expect(new Set(entries.map(({ takeDown: id }) => id)).size).toBe(1)

    // From any of them: none may stand without its warning.
    expect((await putBack('treatments', one)).status).toBe(200)
    expect(await liveName('contraindications', record.id)).not.toBeNull()
    expect(await liveName('treatments', one.id)).not.toBeNull()
    expect(await liveName('treatments', two.id)).not.toBeNull()
  })

  test('leaves out, by name, what somebody has decided about since', async () => {
    const { record, one, two } = await shared()
    await takeDown('contraindications', record, { reason, andTreatments: [one.id, two.id] })
    const deletedAt = new Date().toISOString()
    await world.api.update({ ...all, collection: 'treatments', id: two.id, data: { deletedAt } })
    const answer = await putBack('contraindications', record)
    expect(answer.leftOut).toMatchObject([{ title: 'Two', why: 'trashed' }])
    expect(await liveName('treatments', one.id)).not.toBeNull()
    expect(await liveName('treatments', two.id)).toBeNull()
  })

  test('a page whose warning is gone since is not put back, and says why', async () => {
    const { record, one, two } = await shared()
    await takeDown('treatments', one)
    await takeDown('contraindications', record, { reason, andTreatments: [two.id] })
    const answer = await putBack('treatments', one)
    expect(answer.status).toBe(409)
    expect(answer.errors[0]?.message).toMatch(/“One”.*“Pregnancy” is not published/)
    expect(await liveName('treatments', one.id)).toBeNull()
  })
})
