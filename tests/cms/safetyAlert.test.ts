import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { raiseSafetyAlert } from '@/access/safetyAlert'
import { findAttention } from '@/admin/overview/findAttention'
import { apiOf } from '../support/callApi'
import { inState } from '../support/factories/inState'
import { makeUser } from '../support/factories/people'
import { looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'

/** A page that lacks a warning is not shown, and the people who can mend it are told. */
let world: TestPayload
beforeAll(async () => {
  world = await startPayload()
})
afterAll(() => world.stop())

const attentionOf = async (role: 'admin' | 'editor') => {
  const user = await makeUser(world.payload, [role])
  return findAttention(await createLocalReq({ user }, world.payload))
}

test('a read that meets a missing warning fails, raises an alert once, and is shown to admins', async () => {
  const { payload } = world
  const { id } = await inState(payload, 'treatments', 'published')
  const doc = await looseApi(payload).findByID({
    collection: 'treatments',
    depth: 1,
    id,
    overrideAccess: true,
  })
  const rows = Array.isArray(doc.contraindications) ? doc.contraindications : []
  // Past every guard, as a failing disk or somebody with the database's password would.
  const records = payload.db.connection.collection('contraindications')
  const slug = { slug: rows[0].contraindication.slug }
  const kept = await records.findOneAndUpdate(slug, { $set: { _status: 'draft' } })
  expect(kept).not.toBeNull()

  const lines: string[] = []
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
  const api = apiOf(world.config)
  const answers = [
    await api.rest(`/treatments/${id}`),
    await api.rest(`/treatments/${id}?depth=0`),
    await api.rest('/treatments'),
  ]
  stderr.mockRestore()
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503])
  const alerts = lines.filter((line) => line.includes('safety-link-unresolved'))
  expect(alerts).toHaveLength(1)
  expect(JSON.parse(alerts[0] ?? '')).toMatchObject({
    level: 'error',
    document: `treatments:${id}`,
    link: 'contraindications.contraindication',
    locale: 'en',
  })

  await expect
    .poll(async () => (await attentionOf('admin')).alerts)
    .toMatchObject([
      { documentType: 'treatments', documentId: id, missing: [rows[0].contraindication.name] },
    ])
  expect((await attentionOf('editor')).alerts).toEqual([])

  await records.updateOne(slug, { $set: { _status: 'published' } })
  expect((await attentionOf('admin')).alerts).toEqual([])
  expect(await payload.kv.keys()).toEqual([])
})

test('speaks again after a minute', async () => {
  const lines: string[] = []
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
  const req = await createLocalReq({}, world.payload)
  const found = { document: 'treatments:1', link: 'aftercare.step', locale: 'es' }
  const start = Date.now()
  for (const seconds of [0, 30, 59, 61, 90]) {
    raiseSafetyAlert(req, found, new Date(start + seconds * 1000))
  }
  stderr.mockRestore()
  expect(lines.map((line) => JSON.parse(line).at)).toEqual([
    new Date(start).toISOString(),
    new Date(start + 61_000).toISOString(),
  ])
  await expect.poll(() => world.payload.kv.keys()).toEqual(['safety-alert:treatments:1'])
})
