import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { draftedCollections } from '@/domain/draftedCollections'
import type { Role } from '@/domain/roles'
import { isCheckedContent } from '@/editorial/checks/checkedContent'
import { type Api, apiOf } from '../support/callApi'
import { conditionData } from '../support/factories/documentData'
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

const storedDraft = async (summary: string): Promise<string> => {
  const data = { ...conditionData(), summary, _status: 'draft' }
  const doc = await looseApi(shipped.payload).create({
    ...all,
    collection: 'conditions',
    draft: true,
    data,
  })
  return doc.id
}

const publish = (id: string, data: object = {}) =>
  looseApi(shipped.payload).update({
    ...all,
    collection: 'conditions',
    id,
    draft: false,
    data: { ...data, _status: 'published' },
  })

const send = (role: Role | 'noRole' | null, path: string, body: unknown) => {
  const token = role === null ? undefined : tokens.get(role)
  return api.rest(path, { method: 'POST', body, ...(token && { token }) })
}

const checksOf = async (id: string, body: object = {}) => {
  const { body: answer, status } = await send('editor', `/conditions/${id}/checks`, {
    locale: 'en',
    ...body,
  })
  expect(status).toBe(200)
  return answerSchema.parse(answer)
}

const decide = (role: Role | 'noRole' | null, id: string, body: object) =>
  send(role, `/conditions/${id}/findings`, { locale: 'en', ...body })

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
  const { id } = await inState(shipped.payload, 'conditions', 'published')
  const data = { summary: 'Garantizamos el resultado.', _status: 'published' }
  await expect(
    looseApi(shipped.payload).update({
      ...all,
      collection: 'conditions',
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
  await shipped.payload.db.collections.conditions?.updateOne(
    { _id: id },
    { $set: { 'summary.en': promise } },
  )
  await publish(id, { summary: promise, name: 'Another name' })
  await expect(
    publish(id, {
      summary: 'We guarantee it will be smooth, always.',
      description: {
        root: {
          type: 'root',
          format: '',
          indent: 0,
          version: 1,
          direction: 'ltr',
          children: [
            {
              type: 'paragraph',
              version: 1,
              children: [{ type: 'text', version: 1, format: 0, text: 'It is risk-free.' }],
            },
          ],
        },
      },
    }),
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
