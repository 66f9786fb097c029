import { afterAll, beforeAll, expect, onTestFailed, test, vi } from 'vitest'
import { inState } from '../support/factories/inState'
import { makeUser } from '../support/factories/people'
import { signersOf } from '../support/factories/signOff'
import { type MailServer, startMailServer } from '../support/startMailServer'
import { startPayload, type TestPayload } from '../support/startPayload'
import { startTestWorker, type TestWorker } from '../support/startTestWorker'

/** A worker that is killed while it mails a recall. This process is a web process. */
let server: MailServer
let cms: TestPayload
const workers: TestWorker[] = []
const patience = { timeout: 90_000, interval: 50 }
vi.setConfig({ testTimeout: 240_000 })

beforeAll(async () => {
  server = await startMailServer()
  vi.stubEnv('SMTP_URL', server.url)
  vi.stubEnv('MAIL_FROM', 'Skinwise <mail@clinic.example>')
  cms = await startPayload()
})
afterAll(async () => {
  for (const worker of workers) worker.process.kill('SIGKILL')
  await Promise.all(workers.map((worker) => worker.ended()))
  await cms.stop()
  await server.stop()
  vi.unstubAllEnvs()
})

function start(): TestWorker {
  const worker = startTestWorker(cms.databaseUrl)
  workers.push(worker)
  onTestFailed(() => console.error(worker.log()))
  return worker
}

test('the next worker mails whom the killed one had not reached, and nobody twice', async () => {
  const { payload } = cms
  await signersOf(payload)
  await makeUser(payload, ['clinicalReviewer'])
  await makeUser(payload, ['clinicalReviewer'])
  const { id } = await inState(payload, 'safety-notices', 'draft')
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  await payload.update({
    collection: 'safety-notices',
    id,
    overrideAccess: true,
    data: { _status: 'published', level: 'recall' },
  })

  // The first mail gets through, the second is under way when the worker is killed.
  let drop = () => {}
  server.afterMail = () => {
    const held = new Promise<void>((_, reject) => {
      drop = () => reject(new Error('Its client is gone.'))
    })
    // Killed before it has sent the text, it leaves nobody who waits for this.
    held.catch(() => undefined)
    server.hold = held
  }
  const first = start()
  await expect.poll(() => server.attempts(), patience).toBe(2)
  expect(server.mails).toHaveLength(1)
  first.process.kill('SIGKILL')
  await first.ended()

  server.afterMail = undefined
  drop()
  server.hold = undefined
  start()
  const jobs = async () =>
    (
      await payload.db.count({
        collection: 'payload-jobs',
        where: { taskSlug: { equals: 'mailRecall' } },
      })
    ).totalDocs
  await expect.poll(jobs, patience).toBe(0)
  const recipients = server.mails.map(({ to }) => to)
  expect(recipients).toHaveLength(3)
  expect(new Set(recipients).size).toBe(3)
})
