import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { findRefusedPlans } from '@/admin/overview/findRefusedPlans'
import { findWaiting } from '@/editorial/mails/findWaiting'
import { approveReview } from '@/editorial/signOff/approveReview'
import { fingerprintsOf, requestReview } from '@/editorial/signOff/requestReview'
import { readSubject } from '@/editorial/signOff/reviewSubject'
import { sendBackReview } from '@/editorial/signOff/sendBackReview'
import { findReviews } from '@/editorial/signOff/storedReview'
import { startWorker, type Worker } from '@/worker/runJobs'
import { inState, liveOne } from '../support/factories/inState'
import { makeUser, testPassword } from '../support/factories/people'
import { signersOf } from '../support/factories/signOff'
import { type MailServer, type ReceivedMail, startMailServer } from '../support/startMailServer'
import { startPayload, type TestPayload } from '../support/startPayload'

/** What is mailed, to whom, and how often, with a real mail server and a worker in this process. */
let server: MailServer
let cms: TestPayload
let worker: Worker
const patience = { timeout: 30_000, interval: 50 }
const all = { overrideAccess: true } as const
const dayMs = 24 * 60 * 60 * 1_000

let reviewers: string[] = []

beforeAll(async () => {
  server = await startMailServer()
  vi.stubEnv('SMTP_URL', server.url)
  vi.stubEnv('MAIL_FROM', 'Skinwise <mail@clinic.example>')
  cms = await startPayload()
  const signers = await signersOf(cms.payload)
  reviewers = [await reviewer(null), await reviewer(0), signers.reviewer.email.toLowerCase()]
  // Their last day was yesterday.
  await reviewer(-1)
  await makeUser(cms.payload, ['editor'])
  worker = startWorker(cms.payload, { everyMs: 50 })
})
afterEach(() => {
  server.mails.length = 0
  server.refuse = undefined
})
afterAll(async () => {
  await worker.stop()
  await cms.stop()
  await server.stop()
  vi.unstubAllEnvs()
})

/** A clinical reviewer's address, whose clinician is active until some days from now. */
async function reviewer(activeFor: number | null): Promise<string> {
  const user = await makeUser(cms.payload, ['clinicalReviewer'])
  // As Payload stores it.
  const address = user.email.toLowerCase()
  if (activeFor === null) return address
  const clinician = await cms.payload.create({
    collection: 'clinicians',
    ...all,
    data: {
      name: 'Dr Example',
      credentials: 'MD',
      licenceLevel: 'physician',
      activeUntil: new Date(Date.now() + activeFor * dayMs).toISOString(),
    },
  })
  await cms.payload.update({
    collection: 'users',
    id: user.id,
    ...all,
    data: { clinician: clinician.id },
  })
  return address
}

/** Jobs of a kind, except what is planned for a day by itself. */
const jobs = async (taskSlug: string) =>
  (
    await cms.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: 'payload-jobs',
      where: {
        and: [{ taskSlug: { equals: taskSlug } }, { 'meta.scheduled': { not_equals: true } }],
      },
    })
  ).docs

const untilDone = (taskSlug: string): Promise<void> =>
  expect.poll(() => jobs(taskSlug), patience).toEqual([])

/** Waits until a job has failed and is to be tried again later, and lets that be now. */
async function retryNow(taskSlug: string): Promise<string> {
  const waits = { totalTried: 1, processing: false, hasError: false }
  await expect.poll(() => jobs(taskSlug), patience).toMatchObject([waits])
  const [job] = await jobs(taskSlug)
  expect(Date.parse(String(job?.waitUntil))).toBeGreaterThan(Date.now())
  const id = job?.id ?? ''
  await cms.payload.db.updateOne({
    collection: 'payload-jobs',
    id,
    data: { waitUntil: new Date().toISOString() },
  })
  return id
}

const mailsAbout = (subject: string): ReceivedMail[] =>
  server.mails.filter((mail) => mail.subject.startsWith(subject))

const addressees = (subject = 'Recall'): string[] =>
  mailsAbout(subject)
    .map(({ to }) => to)
    .toSorted()

async function draftRecall(): Promise<string> {
  const { id } = await inState(cms.payload, 'safety-notices', 'draft')
  await cms.payload.update({
    collection: 'safety-notices',
    id,
    ...all,
    draft: true,
    data: { _status: 'draft', level: 'recall', title: 'Stop <now>' },
  })
  return id
}

const publish = (id: string) =>
  cms.payload.update({
    collection: 'safety-notices',
    id,
    ...all,
    data: { _status: 'published' },
  })

async function reviewsBecauseOf(notice: string) {
  const req = await createLocalReq({}, cms.payload)
  return findReviews(req, { 'because.documentId': { equals: notice } })
}

const severitiesOf = async (id: string): Promise<unknown[]> =>
  (
    await cms.payload.find({
      collection: 'publications',
      ...all,
      sort: 'seq',
      where: { documentId: { equals: id } },
    })
  ).docs.map(({ severity }) => severity)

describe('a recall', () => {
  test('goes at once to every active reviewer, once, and says what to do', async () => {
    const id = await draftRecall()
    await publish(id)
    await untilDone('mailRecall')
    expect(addressees()).toEqual(reviewers.toSorted())
    const [mail] = mailsAbout('Recall')
    expect(mail).toMatchObject({
      from: 'mail@clinic.example',
      subject: 'Recall, please look at once: Stop <now>',
    })
    expect(mail?.text).toContain('“Stop <now>”, issued by An authority')
    // Its own review and that of the live treatment, the one on the desk a tap away.
    const reviews = await reviewsBecauseOf(id)
    expect(reviews.map(({ documents }) => documents[0]?.documentType)).toEqual([
      'safety-notices',
      'treatments',
    ])
    for (const review of reviews) {
      expect(mail?.text).toContain(`http://localhost:3000/admin/desk/${review.id}\n`)
      expect(review).toMatchObject({ kind: 'notice', state: 'open' })
    }
    expect(mail?.html).toContain('“Stop &lt;now&gt;”')
    expect(await severitiesOf(id)).toEqual(['recall'])
  })

  test('that is refused, or a notice of another level, mails nobody', async () => {
    const refused = await draftRecall()
    cms.payload.collections['safety-notices'].config.hooks.afterChange.push(({ doc }) => {
      if (doc.id === refused && doc._status === 'published') throw new Error('Not this one.')
      return doc
    })
    await expect(publish(refused)).rejects.toThrow('Not this one.')
    expect(await jobs('mailRecall')).toEqual([])
    const { id } = await inState(cms.payload, 'safety-notices', 'published')
    expect(await severitiesOf(id)).toEqual(['clinical'])
    expect(await jobs('mailRecall')).toEqual([])
    expect(mailsAbout('Recall')).toEqual([])
    expect(await reviewsBecauseOf(refused)).toEqual([])
    expect(await reviewsBecauseOf(id)).toHaveLength(2)
  })

  test('marks the withdrawal of a treatment that it names, and of no other', async () => {
    const { payload } = cms
    const named = await liveOne(payload, 'treatments')
    const other = (await inState(payload, 'treatments', 'published')).id
    await publish(await draftRecall())
    for (const id of [named, other]) {
      await payload.update({ collection: 'treatments', id, ...all, data: { _status: 'draft' } })
    }
    expect((await severitiesOf(named)).at(-1)).toBe('recall')
    expect((await severitiesOf(other)).at(-1)).toBe('clinical')
    await untilDone('mailRecall')
  })

  test('reaches the others when one mailbox is refused, and that one later, nobody twice', async () => {
    const [first = '', ...rest] = reviewers
    const others = rest.toSorted()
    server.refuse = (recipient) => (recipient === first ? 'recipient' : undefined)
    await publish(await draftRecall())
    await expect.poll(() => addressees(), patience).toEqual(others)
    await expect.poll(() => jobs('mailRecall'), patience).toMatchObject([{ totalTried: 1 }])
    expect(addressees()).toEqual(others)
    server.refuse = undefined
    const job = await retryNow('mailRecall')
    await untilDone('mailRecall')
    expect(addressees()).toEqual(reviewers.toSorted())
    expect(mailsAbout('Recall').map(({ messageId }) => messageId)).toContainEqual(
      expect.stringContaining(job),
    )
  })

  test('is tried again after the server refuses the mail itself', async () => {
    server.refuse = () => 'mail'
    const before = server.attempts()
    await publish(await draftRecall())
    await expect.poll(() => server.attempts(), patience).toBeGreaterThan(before)
    expect(mailsAbout('Recall')).toEqual([])
    await expect.poll(() => jobs('mailRecall'), patience).toMatchObject([{ totalTried: 1 }])
    server.refuse = undefined
    await retryNow('mailRecall')
    await untilDone('mailRecall')
    expect(addressees()).toEqual(reviewers.toSorted())
  })
})

describe('a decision', () => {
  test('goes to whoever asked, in the language they last signed in with', async () => {
    const { payload } = cms
    const { reviewer } = await signersOf(payload)
    const user = await makeUser(payload, ['editor'])
    const editor = user.email
    const asks = () => createLocalReq({ user }, payload)
    const decides = () => createLocalReq({ user: reviewer }, payload)
    const document = {
      documentType: 'conditions',
      documentId: (await inState(payload, 'conditions', 'draft')).id,
    }
    const { id } = await requestReview(await asks(), document)
    await sendBackReview(await decides(), id, { note: 'Say when to call.' })
    await expect.poll(() => addressees('Sent back, please mend: '), patience).toEqual([editor])
    const [sentBack] = mailsAbout('Sent back')
    expect(sentBack?.text).toContain('Their note: Say when to call.')
    expect(sentBack?.text).toContain(`http://localhost:3000/admin/desk/${id}`)

    const { i18n } = await createLocalReq({}, payload)
    // A copy: Payload shares what it has for a language.
    const req = await createLocalReq({ req: { i18n: { ...i18n, language: 'es' } } }, payload)
    const data = { email: editor, password: testPassword }
    await payload.login({ collection: 'users', data, req })
    await requestReview(await asks(), document)
    const subject = await readSubject(req, 'publish', document)
    if (!subject) throw new Error('The draft is gone.')
    await approveReview(await decides(), id, { fingerprints: fingerprintsOf([subject]) })
    await expect.poll(() => addressees('Aprobado, ya puede publicar: '), patience).toEqual([editor])
  })
})

test('a planned publish that a rule refuses mails whoever planned it, once', async () => {
  const user = await makeUser(cms.payload, ['editor'])
  const { id } = await cms.payload.create({
    collection: 'conditions',
    ...all,
    draft: true,
    data: { _status: 'draft', name: 'Rosacea' },
  })
  await cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'conditions', value: id },
      user: { relationTo: 'users', value: user.id },
    },
    ...all,
  })
  await expect.poll(() => addressees('Plan it'), patience).toEqual([user.email])
  const [mail] = mailsAbout('Plan it')
  expect(mail?.subject).toBe('Plan it again: “Rosacea” was not published')
  expect(mail?.text).toContain('Why: Summary')
  expect(mail?.text).toContain(`http://localhost:3000/admin/collections/conditions/${id}`)
  await untilDone('mailRefusedPlan')
})

test('one whose sign-off a later change has voided mails reviewers too, and changes nothing', async () => {
  const { payload } = cms
  const user = await makeUser(payload, ['editor'])
  const { id } = await inState(payload, 'conditions', 'published')
  const stored = () => payload.findByID({ collection: 'conditions', id, ...all, depth: 0 })
  const before = await stored()
  await payload.update({
    collection: 'conditions',
    id,
    ...all,
    draft: true,
    data: { _status: 'draft', summary: 'Something else that nobody has signed.' },
  })
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'conditions', value: id },
      user: { relationTo: 'users', value: user.id },
    },
    ...all,
  })
  const everybody = [user.email, ...reviewers].toSorted()
  await expect.poll(() => addressees('Plan it'), patience).toEqual(everybody)
  expect(mailsAbout('Plan it')[0]?.text).toContain('no sign-off')
  expect(await stored()).toEqual(before)
  await untilDone('mailRefusedPlan')
  // The dashboard lists it, until somebody plans it again or publishes it.
  const plans = await findRefusedPlans(await createLocalReq({ user }, payload))
  expect(plans.filter(({ path }) => path === `/collections/conditions/${id}`)).toMatchObject([
    {
      kind: 'publish',
      reason: {
        en: expect.stringMatching(/no sign-off/),
        es: expect.stringMatching(/visto bueno/),
      },
    },
  ])
})

describe('the weekly mail', () => {
  const send = async () => {
    await cms.payload.jobs.queue({ task: 'mailWaitingReviews', input: {}, ...all })
    await untilDone('mailWaitingReviews')
  }

  test('lists what waits, the most urgent first, with minutes and a link each', async () => {
    await publish(await draftRecall())
    const waiting = await findWaiting(cms.payload)
    expect(waiting.length).toBeGreaterThan(1)
    await send()
    expect(addressees('Please review')).toEqual(reviewers.toSorted())
    const [mail] = mailsAbout('Please review')
    const minutes = waiting.reduce((sum, review) => sum + review.minutes, 0)
    expect(mail?.subject).toBe(`Please review ${waiting.length} texts: about ${minutes} min`)
    const links = [...(mail?.text ?? '').matchAll(/\/admin\/desk\/(\w+)/g)].map(([, id]) => id)
    expect(links).toEqual(waiting.map(({ id }) => id))
    expect(mail?.text).toMatch(/Recall · Safety notice · about \d+ min/)
  })

  // The last test, since it ends what waits.
  test('goes to nobody when nothing waits', async () => {
    const { connection } = cms.payload.db
    await connection.collection('reviews').updateMany({}, { $set: { state: 'approved' } })
    await send()
    expect(mailsAbout('Please review')).toEqual([])
  })
})
