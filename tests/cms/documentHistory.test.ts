import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { oldAddressCollection } from '@/domain/oldAddresses'
import {
  findDocumentHistory,
  findHistoryEntry,
  findNewestEntry,
  type HistoryEntry,
} from '@/editorial/history/documentHistory'
import { findLinkedTitles } from '@/editorial/history/linkedTitles'
import { withoutOldAddresses } from '@/editorial/Publications'
import { directInState, inState } from '../support/factories/inState'
import { makeReaders, type Reader } from '../support/factories/people'
import { changeSigned } from '../support/factories/signOff'
import { looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'

let shipped: TestPayload
let people: Record<Reader, TypedUser | null>
const all = { overrideAccess: true, depth: 0 } as const

const requestOf = (reader: Reader): Promise<PayloadRequest> =>
  createLocalReq({ user: people[reader] ?? undefined }, shipped.payload)

const condition = (documentId: string) => ({ documentType: 'conditions', documentId })

const publish = (collection: string, id: string, data: object) =>
  changeSigned(shipped.payload, collection, id, data)

beforeAll(async () => {
  shipped = await startPayload()
  people = await makeReaders(shipped.payload)
})
afterAll(() => shipped.stop())

/** What the database did for a piece of work, from its own profiler. */
async function profiled(work: () => Promise<unknown>) {
  const { connection } = shipped.payload.db
  const { db } = connection
  if (!db) throw new Error('There is no connection.')
  await db.command({ profile: 2 })
  await work()
  await db.command({ profile: 0 })
  const found = await db.collection('system.profile').find({ op: 'query' }).toArray()
  await db.collection('system.profile').drop()
  return z
    .array(z.object({ ns: z.string(), planSummary: z.string(), docsExamined: z.number() }))
    .parse(found)
    .map(({ ns, ...rest }) => ({ collection: ns.slice(ns.indexOf('.') + 1), ...rest }))
}

const summary = ({ action, isFirst, newLocales, lostLocales, changes }: HistoryEntry) => ({
  action,
  isFirst,
  newLocales,
  lostLocales,
  paths: isFirst ? 'all' : changes.map(({ path }) => path),
})

describe('a document’s history', () => {
  test('tells what each entry changed, against what readers last saw', async () => {
    const { id } = await inState(shipped.payload, 'conditions', 'englishOnly')
    const local = looseApi(shipped.payload)
    const at = { ...all, collection: 'conditions', id }
    await publish('conditions', id, { name: 'Another name' })
    await local.update({ ...at, data: { _status: 'draft' } })
    await publish('conditions', id, { summary: 'Another summary.' })
    await local.update({ ...at, data: { deletedAt: new Date().toISOString() } })
    const { entries, older } = await findDocumentHistory(await requestOf('editor'), condition(id))
    const stayed = { isFirst: false, newLocales: [], lostLocales: [] }
    expect(entries.map(summary)).toEqual([
      { ...stayed, action: 'trash', lostLocales: ['en'], paths: [] },
      { ...stayed, action: 'publish', paths: ['summary'] },
      { ...stayed, action: 'unpublish', lostLocales: ['en'], paths: [] },
      { ...stayed, action: 'update', paths: ['name'] },
      { action: 'publish', isFirst: true, newLocales: ['en'], lostLocales: [], paths: 'all' },
    ])
    expect(older).toBeNull()
    const one = await findHistoryEntry(await requestOf('admin'), entries[1]?.id ?? '')
    expect(one).toEqual(entries[1])
  })

  test('comes in pages, each with a handful of indexed reads, however long the log is', async () => {
    const { id } = await inState(shipped.payload, 'conditions', 'published')
    for (let each = 1; each <= 12; each += 1) {
      await publish('conditions', id, { summary: `Summary number ${each}.` })
      if (each === 3) {
        await looseApi(shipped.payload).update({
          ...all,
          collection: 'conditions',
          id,
          data: { _status: 'draft' },
        })
      }
    }
    const req = await requestOf('clinicalReviewer')
    const first = await findDocumentHistory(req, condition(id))
    expect(first.entries.map(({ action }) => action)).toEqual([
      ...Array<string>(8).fill('update'),
      'publish',
      'unpublish',
    ])
    const oldest = first.entries.at(-2)
    expect(oldest?.changes.map(({ path }) => path)).toEqual(['summary'])
    const second = await findDocumentHistory(req, condition(id), first.older ?? undefined)
    expect(second.entries.map(({ action }) => action)).toEqual([
      'update',
      'update',
      'update',
      'publish',
    ])
    expect(second.older).toBeNull()

    const reads = await profiled(() => findDocumentHistory(req, condition(id)))
    expect(reads).toEqual([
      {
        collection: 'publications',
        planSummary: expect.stringMatching(/^IXSCAN \{ documentType: 1, documentId: 1, seq: 1,/),
        docsExamined: 11,
      },
    ])
  })

  test('finds the last public copy beyond its page', async () => {
    const { id } = await inState(shipped.payload, 'conditions', 'published')
    const local = looseApi(shipped.payload)
    const at = { ...all, collection: 'conditions', id }
    await local.update({ ...at, data: { _status: 'draft' } })
    for (let each = 1; each <= 10; each += 1) {
      await publish('conditions', id, { summary: `Summary number ${each}.` })
    }
    const req = await requestOf('editor')
    const { entries } = await findDocumentHistory(req, condition(id))
    expect(entries).toHaveLength(10)
    expect(entries.at(-1)).toMatchObject({ isFirst: false, changes: [{ path: 'summary' }] })
    const reads = await profiled(() => findDocumentHistory(req, condition(id)))
    expect(reads.map(({ planSummary }) => planSummary.slice(0, 6))).toEqual(['IXSCAN', 'IXSCAN'])
  })

  test('of a document deleted for good is kept', async () => {
    const { id } = await inState(shipped.payload, 'conditions', 'published')
    await looseApi(shipped.payload).delete({ ...all, collection: 'conditions', id })
    const req = await requestOf('editor')
    const { entries } = await findDocumentHistory(req, condition(id))
    expect(entries.map(({ action }) => action)).toEqual(['delete', 'publish'])
    expect(await findNewestEntry(req, condition(id))).toMatchObject({ title: entries[0]?.title })
  })

  test('of Home and Settings is found by their names', async () => {
    await shipped.payload.updateGlobal({
      slug: 'home',
      overrideAccess: true,
      data: { heading: 'Welcome', _status: 'published' },
    })
    const home = { documentType: 'home', documentId: 'home' }
    const { entries } = await findDocumentHistory(await requestOf('editor'), home)
    expect(entries.map(summary)).toMatchObject([{ action: 'publish', isFirst: true }])
    expect(entries[0]?.by).toBeNull()
  })
})

test('the whole list reads no more entries than it shows and passes over', async () => {
  const newest = await shipped.payload.find({
    collection: 'publications',
    depth: 0,
    limit: 100,
    overrideAccess: true,
    sort: '-seq',
  })
  const shown = newest.docs.filter(({ documentType }) => documentType !== oldAddressCollection)
  const lastShown = newest.docs.findIndex(({ id }) => id === shown[4]?.id)
  const reads = await profiled(async () => {
    await shipped.payload.find({
      collection: 'publications',
      depth: 0,
      limit: 5,
      overrideAccess: true,
      pagination: false,
      sort: '-seq',
      where: withoutOldAddresses,
    })
  })
  expect(reads).toEqual([
    {
      collection: 'publications',
      planSummary: expect.stringMatching(/^IXSCAN/),
      docsExamined: lastShown + 1,
    },
  ])
})

test('linked documents are named by one read a collection, deleted ones by the log', async () => {
  const kept = await directInState(shipped.payload, 'citations', 'published')
  const gone = await directInState(shipped.payload, 'citations', 'published')
  const picture = await directInState(shipped.payload, 'media', 'published')
  const { id } = await inState(shipped.payload, 'treatments', 'published')
  await publish('treatments', id, { citations: [kept.id, gone.id], image: picture.id })
  await looseApi(shipped.payload).delete({ ...all, collection: 'citations', id: gone.id })
  const req = await requestOf('editor')
  const { entries } = await findDocumentHistory(req, { documentType: 'treatments', documentId: id })
  const changes = entries[0]?.changes ?? []
  expect(changes.map(({ path }) => path)).toEqual(['image', 'citations'])
  const reads = await profiled(async () => {
    expect(await findLinkedTitles(req, changes)).toEqual({
      [`citations:${kept.id}`]: expect.stringContaining('Source'),
      [`citations:${gone.id}`]: expect.stringContaining('Source'),
      [`media:${picture.id}`]: expect.stringContaining('A picture'),
    })
  })
  expect(reads.map(({ collection }) => collection).sort()).toEqual([
    'citations',
    'media',
    'publications',
  ])
  expect(reads.map(({ planSummary }) => planSummary)).not.toContain('COLLSCAN')
})

test.each(['anonymous', 'noRole'] as const)('%s is told nothing', async (reader) => {
  const { id } = await inState(shipped.payload, 'conditions', 'published')
  const staff = await findDocumentHistory(await requestOf('editor'), condition(id))
  const req = await requestOf(reader)
  await expect(findDocumentHistory(req, condition(id))).rejects.toMatchObject({ status: 403 })
  await expect(findNewestEntry(req, condition(id))).rejects.toMatchObject({ status: 403 })
  const entryId = staff.entries[0]?.id ?? ''
  await expect(findHistoryEntry(req, entryId)).rejects.toMatchObject({ status: 403 })
})
