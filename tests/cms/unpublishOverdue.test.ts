import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { unpublishOverdue } from '@/editorial/overdue/unpublishOverdue'
import { startWorker } from '@/worker/runJobs'
import { type DraftedCollection, inState } from '../support/factories/inState'
import { makeUser } from '../support/factories/people'
import { signersOf } from '../support/factories/signOff'
import { type MailServer, startMailServer } from '../support/startMailServer'
import { startPayload, type TestPayload } from '../support/startPayload'

/** Pages that a date takes offline, where an admin has asked for it. */
let server: MailServer
let cms: TestPayload
const all = { overrideAccess: true } as const
const dayMs = 24 * 60 * 60 * 1_000
const now = new Date()
const inDays = (days: number): Date => new Date(now.getTime() + days * dayMs)

beforeAll(async () => {
  server = await startMailServer()
  vi.stubEnv('SMTP_URL', server.url)
  vi.stubEnv('MAIL_FROM', 'Skinwise <mail@clinic.example>')
  cms = await startPayload()
})
beforeEach(async () => {
  await setKinds([])
  const { connection } = cms.payload.db
  for (const slug of ['conditions', 'contraindications', 'treatments']) {
    await connection
      .collection(slug)
      .updateMany({}, { $set: { 'review.nextReviewOn': inDays(400) } })
  }
})
afterAll(async () => {
  await cms.stop()
  await server.stop()
  vi.unstubAllEnvs()
})

const setKinds = (unpublishOverdue: ('conditions' | 'treatments')[]) =>
  cms.payload.updateGlobal({ slug: 'settings', ...all, data: { unpublishOverdue } })

/** By the database's own hand: nobody can write review dates, and a real review lies ahead. */
async function setDue(collection: DraftedCollection, id: string, days: number): Promise<void> {
  const change = { $set: { 'review.nextReviewOn': inDays(days) } }
  await cms.payload.db.collections[collection]?.updateOne({ _id: id }, change)
}

async function live(collection: DraftedCollection, due: number): Promise<string> {
  const { id } = await inState(cms.payload, collection, 'published')
  await setDue(collection, id, due)
  return id
}

const isLive = async (collection: DraftedCollection, id: string): Promise<boolean> =>
  (await cms.payload.findByID({ collection, id, ...all, depth: 0 }))._status === 'published'

test('without the setting a date takes nothing offline', async () => {
  const id = await live('treatments', -500)
  expect(await unpublishOverdue(cms.payload, now)).toEqual({ told: 0, takenOffline: 0 })
  expect(await isLive('treatments', id)).toBe(true)
})

test('a page goes offline a month after its day, and a week after people were told', async () => {
  await setKinds(['treatments'])
  const id = await live('treatments', -24)
  const later = await live('treatments', -23)
  const others = [
    ['conditions', await live('conditions', -60)],
    ['contraindications', await live('contraindications', -60)],
  ] as const
  expect(await unpublishOverdue(cms.payload, now)).toEqual({ told: 1, takenOffline: 0 })
  expect(await unpublishOverdue(cms.payload, now)).toEqual({ told: 0, takenOffline: 0 })
  expect(await unpublishOverdue(cms.payload, inDays(6))).toEqual({ told: 1, takenOffline: 0 })
  expect(await isLive('treatments', id)).toBe(true)
  expect(await unpublishOverdue(cms.payload, inDays(7))).toEqual({ told: 0, takenOffline: 1 })
  expect(await isLive('treatments', id)).toBe(false)
  expect(await isLive('treatments', later)).toBe(true)
  for (const [collection, other] of others) expect(await isLive(collection, other)).toBe(true)
})

test('one that is long overdue when the setting comes stays for that week too', async () => {
  const id = await live('conditions', -300)
  await setKinds(['conditions'])
  expect(await unpublishOverdue(cms.payload, now)).toEqual({ told: 1, takenOffline: 0 })
  expect(await unpublishOverdue(cms.payload, inDays(6))).toEqual({ told: 0, takenOffline: 0 })
  expect(await unpublishOverdue(cms.payload, inDays(7))).toEqual({ told: 0, takenOffline: 1 })
  expect(await isLive('conditions', id)).toBe(false)
})

test('a review in the meantime keeps it, and counts anew', async () => {
  await setKinds(['treatments'])
  const id = await live('treatments', -40)
  await unpublishOverdue(cms.payload, now)
  await setDue('treatments', id, -20)
  expect(await unpublishOverdue(cms.payload, inDays(7))).toEqual({ told: 1, takenOffline: 0 })
  expect(await isLive('treatments', id)).toBe(true)
})

test('reviewers and admins are told by mail, once, with the day', async () => {
  await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  await setKinds(['treatments'])
  const id = await live('treatments', -28)
  const admin = await makeUser(cms.payload, ['admin'])
  const { reviewer } = await signersOf(cms.payload)
  await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  await unpublishOverdue(cms.payload, now)
  await unpublishOverdue(cms.payload, now)
  const worker = startWorker(cms.payload, { everyMs: 50 })
  const expected = [admin.email, reviewer.email].map((each) => each.toLowerCase()).toSorted()
  await expect
    .poll(() => server.mails.map(({ to }) => to).toSorted(), { timeout: 30_000 })
    .toEqual(expected)
  await worker.stop()
  const [mail] = server.mails
  const day = (days: number) =>
    new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(inDays(days))
  expect(mail?.subject).toBe('Review 1 page, or patients can’t read it soon')
  expect(mail?.text).toContain(`Due ${day(-28)}, goes offline on ${day(7)}`)
  expect(mail?.text).toContain(`http://localhost:3000/admin/collections/treatments/${id}`)
})
