import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { draftedCollections } from '@/domain/draftedCollections'
import type { Role } from '@/domain/roles'
import { isCheckedContent } from '@/editorial/checks/checkedContent'
import { type Api, apiOf } from '../support/callApi'
import { conditionData, locationData } from '../support/factories/documentData'
import { inState, liveOne } from '../support/factories/inState'
import { makeUser, testPassword } from '../support/factories/people'
import { looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'

let shipped: TestPayload
let api: Api
const tokens = new Map<Role | 'noRole', string>()
const all = { overrideAccess: true, depth: 0, locale: 'en' } as const

beforeAll(async () => {
  shipped = await startPayload()
  api = apiOf(shipped.config)
  for (const role of ['editor', 'clinicalReviewer', 'admin'] as const) {
    const { email } = await makeUser(shipped.payload, [role])
    tokens.set(role, await api.signIn(email ?? '', testPassword))
  }
  const { email } = await makeUser(shipped.payload, [])
  tokens.set('noRole', await api.signIn(email ?? '', testPassword))
})
afterAll(() => shipped.stop())

const promise = 'We guarantee a smooth result.'

const findingSchema = z.object({
  key: z.string(),
  rule: z.string(),
  level: z.string(),
  path: z.string(),
  decision: z.string().nullable(),
})
const answerSchema = z.object({
  findings: z.array(findingSchema),
  hidden: z.number(),
  languages: z.array(z.object({ locale: z.string(), isChecked: z.boolean() })),
})

/** A clinic's draft: it needs no sign-off, so that the checks alone keep it from being published. */
const storedDraft = async (
  summary: string,
  collection: 'conditions' | 'locations' = 'locations',
): Promise<string> => {
  const own = collection === 'locations' ? locationData() : conditionData()
  const data = { ...own, summary, _status: 'draft' }
  return (await looseApi(shipped.payload).create({ ...all, collection, draft: true, data })).id
}

const publish = (id: string, data: object = {}) =>
  looseApi(shipped.payload).update({
    ...all,
    collection: 'locations',
    id,
    draft: false,
    data: { ...data, _status: 'published' },
  })

const send = (role: Role | 'noRole' | null, path: string, body: unknown) => {
  const token = role === null ? undefined : tokens.get(role)
  return api.rest(path, { method: 'POST', body, ...(token && { token }) })
}

const checksOf = async (id: string, body: object = {}) => {
  const { body: answer, status } = await send('editor', `/locations/${id}/checks`, {
    locale: 'en',
    ...body,
  })
  expect(status).toBe(200)
  return answerSchema.parse(answer)
}

const decide = (role: Role | 'noRole' | null, id: string, body: object) =>
  send(role, `/locations/${id}/findings`, { locale: 'en', ...body })

test('every kind of document that is drafted is checked', () => {
  const unchecked = shipped.payload.config.collections.filter(
    (each) => draftedCollections.some((slug) => slug === each.slug) && !isCheckedContent(each),
  )
  expect(unchecked.map(({ slug }) => slug)).toEqual([])
  const globals = shipped.payload.config.globals.filter(isCheckedContent)
  expect(globals.map(({ slug }) => slug).sort()).toEqual(['home', 'settings'])
})

test('a promise is not published, and the refusal says where and what to do', async () => {
  const id = await storedDraft(promise)
  const refusal = await publish(id).then(
    () => null,
    (error: unknown) => error,
  )
  const errors = z
    .object({
      data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }),
    })
    .parse(refusal).data.errors
  expect(errors).toMatchObject([{ path: 'summary' }])
  expect(errors[0]?.message).toContain('“guarantee”')
  expect(errors[0]?.message).toContain('“can”')
  await publish(id, { summary: 'It may help a little.' })
})

test('Spanish is read by Spanish rules', async () => {
  const { id } = await inState(shipped.payload, 'locations', 'published')
  const data = { summary: 'Garantizamos el resultado.', _status: 'published' }
  await expect(
    looseApi(shipped.payload).update({
      ...all,
      collection: 'locations',
      id,
      locale: 'es',
      draft: false,
      data,
    }),
  ).rejects.toThrow('Promised result (Spanish)')
})

test('what is live already blocks nothing until its words change', async () => {
  const id = await storedDraft('It may help a little.')
  await publish(id)
  // As a page from before the rule: past Payload, straight into the database.
  await shipped.payload.db.collections.locations?.updateOne(
    { _id: id },
    { $set: { 'summary.en': promise } },
  )
  await publish(id, { summary: promise, name: 'Another name' })
  await expect(
    publish(id, { summary: 'We guarantee it will be smooth. It is risk-free.' }),
  ).rejects.toThrow('Risk denied')
})

test('a reviewer alone waives a block, with a reason, and for these words', async () => {
  const id = await storedDraft(promise)
  const [finding] = (await checksOf(id)).findings
  const key = finding?.key ?? ''
  expect((await decide('editor', id, { key, decision: 'waived', reason: 'Because.' })).status).toBe(
    403,
  )
  expect((await decide('admin', id, { key, decision: 'waived', reason: 'Because.' })).status).toBe(
    403,
  )
  expect((await decide('clinicalReviewer', id, { key, decision: 'waived' })).status).toBe(400)
  await expect(publish(id)).rejects.toThrow('Promised result')
  expect(
    (await decide('clinicalReviewer', id, { key, decision: 'waived', reason: 'A quoted law.' }))
      .status,
  ).toBe(200)
  expect(await checksOf(id)).toMatchObject({ findings: [], hidden: 1 })
  await publish(id)
  await expect(publish(id, { summary: 'It removes scars.' })).rejects.toThrow('Promised result')
})

test('a warning is dismissed with a reason; a block is not, and a false alarm of one still blocks', async () => {
  const id = await storedDraft(`This is a revolutionary method. ${promise}`)
  const { findings } = await checksOf(id)
  const [block, warn] = findings
  expect([block?.level, warn?.level]).toEqual(['block', 'warn'])
  expect(
    (await decide('editor', id, { key: block?.key, decision: 'dismissed', reason: 'No.' })).status,
  ).toBe(400)
  expect((await decide('editor', id, { key: warn?.key, decision: 'dismissed' })).status).toBe(400)
  expect(
    (await decide('editor', id, { key: warn?.key, decision: 'dismissed', reason: 'A name.' }))
      .status,
  ).toBe(200)
  expect((await decide('editor', id, { key: block?.key, decision: 'false-alarm' })).status).toBe(
    200,
  )
  expect(await checksOf(id)).toMatchObject({
    findings: [{ key: block?.key, decision: 'false-alarm' }],
    hidden: 1,
  })
  await expect(publish(id)).rejects.toThrow('Promised result')
  const kept = await looseApi(shipped.payload).find({
    ...all,
    collection: 'check-decisions',
    where: { documentId: { equals: id } },
  })
  expect(kept.docs).toMatchObject([
    { decision: 'false-alarm', by: { name: 'editor' }, words: 'guarantee' },
    { decision: 'dismissed', reason: 'A name.' },
  ])
})

test('a decision can be taken back, but not a waiver', async () => {
  const id = await storedDraft(`This is a revolutionary method. ${promise}`)
  const [block, warn] = (await checksOf(id)).findings
  await decide('editor', id, { key: warn?.key, decision: 'false-alarm' })
  expect((await checksOf(id)).hidden).toBe(1)
  await decide('editor', id, { key: warn?.key, decision: 'reopened' })
  await decide('clinicalReviewer', id, {
    key: block?.key,
    decision: 'waived',
    reason: 'A quotation.',
  })
  await decide('editor', id, { key: block?.key, decision: 'reopened' })
  expect(await checksOf(id)).toMatchObject({
    findings: [{ key: warn?.key, decision: null }],
    hidden: 1,
  })
})

test('clinical text with a block is asked about only if the reviewer is asked, and passes by a waiver', async () => {
  const id = await storedDraft(promise, 'conditions')
  const document = { documentType: 'conditions', documentId: id }
  const ask = () => send('editor', '/reviews/request', document)
  expect(await ask()).toMatchObject({
    status: 400,
    body: {
      errors: [
        {
          message: expect.stringContaining('Promised result (English)'),
          data: { errors: [{ path: 'summary' }] },
        },
      ],
    },
  })
  const { body: checked } = await send('editor', `/conditions/${id}/checks`, { locale: 'en' })
  const key = answerSchema.parse(checked).findings[0]?.key
  const asked = { locale: 'en', key, decision: 'asked', reason: 'The law says so.' }
  expect((await send('editor', `/conditions/${id}/findings`, asked)).status).toBe(200)
  const { review } = z
    .object({ id: z.string() })
    .transform((body) => ({ review: body.id }))
    .parse((await ask()).body)

  const reviewer = tokens.get('clinicalReviewer') ?? ''
  const whole = await api.rest(`/reviews/${review}/whole`, { token: reviewer })
  const { fingerprints } = z.object({ fingerprints: z.unknown() }).parse(whole.body)
  const approve = (more: object) =>
    send('clinicalReviewer', `/reviews/${review}/approve`, { fingerprints, ...more })
  expect((await approve({})).status).toBe(400)
  expect((await approve({ waive: [{ key, reason: ' ' }] })).status).toBe(400)
  expect((await approve({ waive: [{ key, reason: 'A quoted law.' }] })).status).toBe(200)
  const published = await api.rest(`/conditions/${id}`, {
    method: 'PATCH',
    token: reviewer,
    body: { _status: 'published' },
  })
  expect(published.status).toBe(200)
})

test('unsaved words are checked as the form holds them, in a language or every language', async () => {
  const id = await storedDraft('It may help a little.')
  expect((await checksOf(id, { data: { summary: promise } })).findings).toMatchObject([
    { path: 'summary' },
  ])
  expect(
    (await checksOf(id, { data: { summary: { en: promise, es: 'Puede ayudar.' } } })).findings,
  ).toMatchObject([{ path: 'summary' }])
})

test('a language without rules is not checked, which is not passed', async () => {
  const id = await storedDraft(promise)
  expect(await checksOf(id, { locale: 'fr' })).toEqual({
    findings: [],
    hidden: 0,
    languages: [{ locale: 'fr', isChecked: false }],
  })
})

test('nobody but staff is told anything', async () => {
  const id = await storedDraft(promise)
  const key = (await checksOf(id)).findings[0]?.key
  for (const reader of [null, 'noRole'] as const) {
    expect((await send(reader, `/conditions/${id}/checks`, { locale: 'en' })).status).toBe(404)
    expect((await decide(reader, id, { key, decision: 'false-alarm' })).status).toBe(404)
    expect((await send(reader, '/globals/home/checks', { locale: 'en' })).status).toBe(404)
  }
  expect((await send('editor', `/conditions/${id}/checks`, 'nonsense')).status).toBe(400)
  expect((await decide('editor', id, { key: 'unknown', decision: 'false-alarm' })).status).toBe(409)
})

test('a page nobody has written is judged by nothing new', async () => {
  const treatment = await liveOne(shipped.payload, 'treatments')
  await shipped.payload.db.collections.treatments?.updateOne(
    { _id: treatment },
    { $set: { 'summary.en': promise } },
  )
  const stored = await looseApi(shipped.payload).findByID({
    ...all,
    collection: 'treatments',
    id: treatment,
  })
  const [link] = z.array(z.object({ contraindication: z.string() })).parse(stored.contraindications)
  // Losing Spanish, the record settles the treatment once more.
  const es = {
    ...all,
    collection: 'contraindications',
    id: link?.contraindication ?? '',
    locale: 'es',
  } as const
  await looseApi(shipped.payload).update({
    ...es,
    draft: true,
    data: { name: '', _status: 'draft' },
  })
  await looseApi(shipped.payload).update({
    ...es,
    locale: 'en',
    draft: false,
    data: { _status: 'published' },
  })
})
