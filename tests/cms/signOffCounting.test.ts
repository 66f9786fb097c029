import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { conditionData, contraindicationData } from '../support/factories/documentData'
import { completeTreatment } from '../support/factories/inState'
import { changeSigned, createSigned } from '../support/factories/signOff'
import { looseApi } from '../support/looseApi'
import { type ReviewWorld, startReviewWorld } from '../support/reviewWorld'

/** Which sign-offs of a text still count once a later text has been live. */
let world: ReviewWorld
beforeAll(async () => {
  world = await startReviewWorld()
})
afterAll(() => world.stop())

const earlier = { summary: 'What was said at first.' }
const later = { summary: 'What is said by now.' }

/** A page on which the later text is live, with a sign-off of each. */
async function live(): Promise<string> {
  const { payload } = world
  const { id } = await createSigned(payload, 'conditions', { ...conditionData(), ...earlier })
  await changeSigned(payload, 'conditions', id, later)
  return id
}

const liveSummary = async (id: string) => {
  const stored = await world.stored('conditions', id)
  return stored?._status === 'published' ? Object(stored.summary).en : null
}

const publish = async (id: string, data?: object) =>
  (await world.publish('editor', 'conditions', id, data)).status

const take = async (way: 'put-back' | 'take-down', id: string) =>
  (await world.post('editor', `/conditions/${id}/${way}`, { reason: 'A doubt.' })).status

describe('text that a later one has replaced', () => {
  test('has no sign-off any more, can be asked about again, and goes live with a new one', async () => {
    const id = await live()
    expect(await publish(id, earlier)).toBe(400)
    await world.edit('conditions', id, earlier)
    expect(await publish(id)).toBe(400)
    expect((await world.get('editor', `/conditions/${id}/sign-off`)).body).toMatchObject({
      action: 'request-review',
    })
    expect(await liveSummary(id)).toBe(later.summary)

    const review = await world.request('editor', 'conditions', id)
    expect((await world.approve('reviewer', review)).status).toBe(200)
    expect(await publish(id)).toBe(200)
    expect(await liveSummary(id)).toBe(earlier.summary)
    expect(await world.signOffsOf(id)).toHaveLength(3)
    // Now it is the other one that has been replaced.
    expect(await publish(id, later)).toBe(400)
  })

  test('does not come back through a restored version', async () => {
    const id = await live()
    const { docs } = await looseApi(world.payload).findVersions({
      collection: 'conditions',
      overrideAccess: true,
      depth: 0,
      where: {
        and: [{ parent: { equals: id } }, { 'version.summary': { equals: earlier.summary } }],
      },
    })
    const restored = await world.post('editor', `/conditions/versions/${docs[0]?.id}?draft=true`)
    expect(restored.status).toBe(200)
    expect(await publish(id)).toBe(400)
    expect(await liveSummary(id)).toBe(later.summary)
  })

  test('does not come back by way of offline or the trash, which the later one does', async () => {
    const id = await live()
    const { payload } = world
    const update = (data: object) =>
      looseApi(payload).update({
        collection: 'conditions',
        id,
        draft: false,
        depth: 0,
        overrideAccess: true,
        trash: true,
        data,
      })
    await update({ _status: 'draft' })
    expect(await publish(id, earlier)).toBe(400)
    expect(await publish(id, later)).toBe(200)
    await update({ deletedAt: new Date().toISOString() })
    await update({ deletedAt: null, _status: 'draft' })
    expect(await publish(id, earlier)).toBe(400)
    expect(await publish(id, later)).toBe(200)
  })
})

test('text that was taken down comes back with the sign-off it had', async () => {
  const id = await live()
  const used = (await world.logOf(id)).at(-1)?.signOff
  expect(used).toHaveLength(1)
  await world.edit('conditions', id, earlier)
  expect(await take('take-down', id)).toBe(200)
  expect(await take('put-back', id)).toBe(200)
  expect(await liveSummary(id)).toBe(later.summary)
  expect((await world.logOf(id)).at(-1)).toMatchObject({ action: 'publish', signOff: used })
  // The draft is the earlier text still, and still without a sign-off that counts.
  expect(await publish(id)).toBe(400)
})

test('text that was only approved replaces nothing', async () => {
  const id = await live()
  await world.edit('conditions', id, { summary: 'Approved, and never published.' })
  await world.approve('reviewer', await world.request('editor', 'conditions', id))
  expect(await take('take-down', id)).toBe(200)
  expect(await take('put-back', id)).toBe(200)
  expect(await liveSummary(id)).toBe(later.summary)
  expect(await publish(id, later)).toBe(200)
})

describe('text without the caution that was added to it', () => {
  /** A page signed off by the people of this office, made stricter since by one of them. */
  async function withCaution(): Promise<{ id: string; caution: string; milder: object }> {
    const { payload } = world
    const record = { ...contraindicationData(), defaultSeverity: 'relative' }
    const { id: contraindication } = await createSigned(payload, 'contraindications', record)
    const id = await world.draft('treatments', {
      ...(await completeTreatment(payload)),
      contraindications: [{ contraindication }],
    })
    await world.approve('reviewer', await world.request('editor', 'treatments', id))
    expect((await world.publish('editor', 'treatments', id)).status).toBe(200)
    const { contraindications } = Object(await world.stored('treatments', id))
    const [row] = contraindications
    const stricter = { contraindications: [{ ...row, severity: 'absolute' }] }
    expect((await world.publish('editor', 'treatments', id, stricter)).status).toBe(200)
    const [caution] = await world.reviewsOf(id, 'caution')
    return {
      id,
      caution: String(caution?.id),
      milder: { contraindications: [{ ...row, severity: null }] },
    }
  }
  const soften = async ({ id, milder }: { id: string; milder: object }) =>
    (await world.publish('editor', 'treatments', id, milder)).status

  test('does not come back once the caution is approved, on the day of its first sign-off too', async () => {
    const page = await withCaution()
    expect((await world.approve('reviewer', page.caution)).body).toMatchObject({
      state: 'approved',
    })
    // Same reviewer, same days: the page says nothing new, so that the log has no entry.
    expect((await world.logOf(page.id)).at(-1)).toMatchObject({ signOff: [] })
    expect(await soften(page)).toBe(400)
    // What was approved goes on.
    expect((await world.publish('editor', 'treatments', page.id, { name: 'Renamed' })).status).toBe(
      200,
    )
    expect(await soften(page)).toBe(400)
  })

  test('does not come back while it is sent back', async () => {
    const page = await withCaution()
    const note = { note: 'Say in words why.' }
    expect((await world.post('reviewer', `/reviews/${page.caution}/send-back`, note)).status).toBe(
      200,
    )
    expect(await soften(page)).toBe(400)
    await world.edit('treatments', page.id, page.milder)
    const review = await world.request('editor', 'treatments', page.id)
    expect((await world.approve('reviewer', review)).status).toBe(200)
    expect((await world.publish('editor', 'treatments', page.id)).status).toBe(200)
  })

  test('does not come back by way of offline, where its review can be withdrawn', async () => {
    const page = await withCaution()
    const reason = { reason: 'A doubt.' }
    const down = await world.post('editor', `/treatments/${page.id}/take-down`, reason)
    expect(down.status).toBe(200)
    expect((await world.post('editor', `/reviews/${page.caution}/withdraw`)).status).toBe(200)
    expect(await soften(page)).toBe(400)
  })
})

test('replaced text of one language does not come back after an unsigned edit took that language offline', async () => {
  const { payload } = world
  const words = (summary: string) => ({ ...conditionData(), slug: undefined, summary })
  const { id } = await createSigned(payload, 'conditions', conditionData())
  await changeSigned(payload, 'conditions', id, words('Al principio.'), { locale: 'es' })
  await changeSigned(payload, 'conditions', id, { summary: 'Ahora.' }, { locale: 'es' })
  const publishSpanish = (summary: string) =>
    world.ask('editor', 'PATCH', `/conditions/${id}?locale=es&depth=0`, {
      summary,
      _status: 'published',
    })
  const live = async () => (await world.stored('conditions', id))?.publicLocales
  expect(await live()).toEqual(['en', 'es'])
  await publishSpanish('Sin revisar.')
  expect(await live()).toEqual(['en'])
  await publishSpanish('Al principio.')
  expect(await live()).toEqual(['en'])
  await publishSpanish('Ahora.')
  expect(await live()).toEqual(['en', 'es'])
})
