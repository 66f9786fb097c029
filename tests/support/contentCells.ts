import type { Payload, TypedUser } from 'payload'
import { type Cell, pick } from './accessCells'
import { type AccessTable, directTable, draftedTableOf } from './accessTable'
import {
  type DirectCollection,
  type DraftedCollection,
  type DraftedState,
  directInState,
  type directStates,
  freshData,
  inState,
} from './factories/inState'
import { type Reader, readers } from './factories/people'
import { localAttempts } from './localCells'
import { looseApi } from './looseApi'

type People = Record<Reader, TypedUser | null>

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

const directWrites = ['create', 'update', 'trash', 'restore', 'duplicate', 'delete'] as const

/** Which writes make sense where a document stands. */
const applies = (operation: string, state: string): boolean =>
  operation === 'restore'
    ? state === 'trashed'
    : !(state === 'trashed' && ['trash', 'duplicate', 'restoreVersion'].includes(operation))

const languages = [
  ['en', ''],
  ['es', ' in Spanish'],
] as const

function readCells(
  payload: Payload,
  people: People,
  table: AccessTable,
  state: string,
  target: { collection: string; id: string; isDrafted?: boolean },
): Cell[] {
  return readers.flatMap((reader) =>
    languages.flatMap(([locale, suffix]) => {
      const row = pick(table, `read ${state}${suffix}`)
      const isTrashed = state === 'trashed'
      const attempts = localAttempts(payload, people[reader], { ...target, isTrashed, locale })
      return readOperations.map((operation) => ({
        where: `${operation} of ${state}${suffix} ${target.collection}`,
        operation,
        reader,
        row,
        run: pick(attempts, operation),
      }))
    }),
  )
}

const titled: ReadonlySet<string> = new Set(['aftercare-steps', 'safety-notices'])

/** The table's squares for a new document of a collection with drafts, in one state. */
export async function draftedCells(
  payload: Payload,
  people: People,
  collection: DraftedCollection,
  state: DraftedState,
): Promise<Cell[]> {
  const { id } = await inState(payload, collection, state)
  const table = draftedTableOf(collection, state)
  const { docs } = await looseApi(payload).findVersions({
    collection,
    overrideAccess: true,
    trash: true,
    where: { parent: { equals: id } },
  })
  const writes = readers.flatMap((reader) => {
    const attempts = localAttempts(payload, people[reader], {
      collection,
      id,
      isDrafted: true,
      isTrashed: state === 'trashed',
      versionId: docs[0]?.id,
      change: { [titled.has(collection) ? 'title' : 'name']: 'Changed' },
      fresh: () => freshData(payload, collection),
    })
    return draftedWrites
      .filter((operation) => applies(operation, state))
      .map((operation) => ({
        where: `${operation} of ${state} ${collection}`,
        operation,
        reader,
        row: table[operation],
        run: pick(attempts, operation),
      }))
  })
  const target = { collection, id, isDrafted: true }
  return [...readCells(payload, people, table, state, target), ...writes]
}

/** As {@link draftedCells}, for a collection where saved means live. */
export async function directCells(
  payload: Payload,
  people: People,
  collection: DirectCollection,
  state: (typeof directStates)[number],
): Promise<Cell[]> {
  const { id } = await directInState(payload, collection, state)
  const writes: Cell[] = []
  for (const reader of readers) {
    // What a refused upload or removal does to a file is not rolled back: each reader gets its own.
    const own = await directInState(payload, collection, state)
    const attempts = localAttempts(payload, people[reader], {
      collection,
      id: own.id,
      isTrashed: state === 'trashed',
      change: collection === 'citations' ? { year: 2020 } : {},
      fresh: () => freshData(payload, collection),
    })
    for (const operation of directWrites.filter((each) => applies(each, state))) {
      const where = `${operation} of ${state} ${collection}`
      const row = directTable[operation]
      writes.push({ where, operation, reader, row, run: pick(attempts, operation) })
    }
  }
  return [...readCells(payload, people, directTable, state, { collection, id }), ...writes]
}
