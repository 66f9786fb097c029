import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Cell, expectTable, pick } from '../support/accessCells'
import { directTable, draftedTable } from '../support/accessTable'
import {
  type DraftedState,
  directCollections,
  directInState,
  directStates,
  draftedCollections,
  draftedStates,
  freshData,
  inState,
} from '../support/factories/inState'
import { makeReaders, type Reader, readers } from '../support/factories/people'
import { localAttempts } from '../support/localCells'
import { looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'

let test: TestPayload
let people: Record<Reader, TypedUser | null>

beforeAll(async () => {
  test = await startPayload()
  people = await makeReaders(test.payload)
})
afterAll(() => test.stop())

const readOperations = ['readById', 'readByIdAsDraft', 'readList', 'readListAsDraft', 'count']

const draftedWrites = [
  'create',
  'update',
  'trash',
  'restore',
  'duplicate',
  'readVersions',
  'readVersionById',
  'restoreVersion',
  'delete',
] as const

/** Which writes make sense where a document stands. */
const applies = (operation: string, state: string): boolean =>
  operation === 'restore'
    ? state === 'trashed'
    : !(state === 'trashed' && ['trash', 'duplicate', 'restoreVersion'].includes(operation))

/** Versions a withdrawn or draft document has are drafts; a live one's newest is what is live. */
async function versionOf(collection: string, id: string): Promise<string | undefined> {
  const { docs } = await looseApi(test.payload).findVersions({
    collection,
    overrideAccess: true,
    trash: true,
    where: { parent: { equals: id } },
  })
  return docs[0]?.id
}

describe.each(draftedCollections)('%s, over the Local API', (collection) => {
  it.each(draftedStates)('%s', async (state) => {
    const { id } = await inState(test.payload, collection, state)
    const versionId = await versionOf(collection, id)
    const cells: Cell[] = []
    for (const reader of readers) {
      for (const [locale, suffix] of [
        ['en', ''],
        ['es', ' in Spanish'],
      ] as const) {
        const row = draftedTable[`read ${state satisfies DraftedState}${suffix}`]
        const attempts = localAttempts(test.payload, people[reader], {
          collection,
          id,
          locale,
          isDrafted: true,
          isTrashed: state === 'trashed',
        })
        for (const operation of readOperations) {
          const where = `${operation} of ${state}${suffix}`
          cells.push({ where, reader, row, run: pick(attempts, operation) })
        }
      }
      const attempts = localAttempts(test.payload, people[reader], {
        collection,
        id,
        isDrafted: true,
        isTrashed: state === 'trashed',
        versionId,
        change: {
          [collection === 'aftercare-steps' || collection === 'safety-notices' ? 'title' : 'name']:
            'Changed',
        },
        fresh: () => freshData(test.payload, collection),
      })
      for (const operation of draftedWrites.filter((each) => applies(each, state))) {
        const where = `${operation} of ${state}`
        const row = draftedTable[operation]
        cells.push({ where, reader, row, run: pick(attempts, operation) })
      }
    }
    await expectTable(cells)
  })
})

describe.each(directCollections)('%s, over the Local API', (collection) => {
  it.each(directStates)('%s', async (state) => {
    const cells: Cell[] = []
    for (const reader of readers) {
      // A file's upload and removal are not part of the transaction that is rolled back.
      const { id } = await directInState(test.payload, collection, state)
      for (const [locale, suffix] of [
        ['en', ''],
        ['es', ' in Spanish'],
      ] as const) {
        const row = directTable[`read ${state}${suffix}`]
        const isTrashed = state === 'trashed'
        const target = { collection, id, locale, isTrashed }
        const attempts = localAttempts(test.payload, people[reader], target)
        for (const operation of readOperations) {
          const where = `${operation} of ${state}${suffix}`
          cells.push({ where, reader, row, run: pick(attempts, operation) })
        }
      }
      const attempts = localAttempts(test.payload, people[reader], {
        collection,
        id,
        isTrashed: state === 'trashed',
        change: collection === 'citations' ? { year: 2020 } : {},
        fresh: () => freshData(test.payload, collection),
      })
      const writes = ['create', 'update', 'trash', 'restore', 'duplicate', 'delete'] as const
      for (const operation of writes.filter((each) => applies(each, state))) {
        const where = `${operation} of ${state}`
        const row = directTable[operation]
        cells.push({ where, reader, row, run: pick(attempts, operation) })
      }
    }
    await expectTable(cells)
  })
})
