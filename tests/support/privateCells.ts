import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { type Cell, pick } from './accessCells'
import {
  type AccessTable,
  directTable,
  draftedTable,
  lockTable,
  logTable,
  machineTable,
  operationalTable,
  preferenceTable,
  usersTable,
} from './accessTable'
import { redirectData, unique } from './factories/documentData'
import { directCollections, draftedCollections, liveOne, storedRedirect } from './factories/inState'
import { makeUser, type Reader, readers, testPassword } from './factories/people'
import { localAttempts } from './localCells'
import { looseApi } from './looseApi'
import { type Outcome, readAs, writeAs } from './tryAsReader'

type People = Record<Reader, TypedUser | null>
type Group = (payload: Payload, people: People) => Promise<Cell[]>

const readOperations = ['readById', 'readList', 'count']

/** A table's rows for one document; `read` stands for every way to read it. */
function cellsOf(
  payload: Payload,
  people: People,
  table: AccessTable,
  collection: string,
  id: string,
  target: { change?: object; fresh?: () => Promise<{ data: object }> },
): Cell[] {
  return readers.flatMap((reader) => {
    const attempts = localAttempts(payload, people[reader], { collection, id, ...target })
    return Object.entries(table).flatMap(([operation, row]) =>
      (operation === 'read' ? readOperations : [operation])
        .filter((each) => each in attempts)
        .map((each) => ({
          where: `${each} of ${collection}`,
          operation: each,
          reader,
          row,
          run: pick(attempts, each),
        })),
    )
  })
}

const redirects: Group = async (payload, people) => {
  const { id } = await storedRedirect(payload)
  const fresh = async () => ({ data: redirectData() })
  const change = redirectData()
  return cellsOf(payload, people, operationalTable, 'redirects', id, { change, fresh })
}

const publications: Group = async (payload, people) => {
  await liveOne(payload, 'conditions')
  const options = { collection: 'publications', overrideAccess: true, limit: 1 } as const
  const [entry] = (await looseApi(payload).find(options)).docs
  if (!entry) throw new Error('There is no entry.')
  const { id, ...copy } = entry
  return cellsOf(payload, people, logTable, 'publications', id, {
    change: { title: 'Rewritten' },
    fresh: async () => ({ data: { ...copy, seq: 1_000_000 } }),
  })
}

/** What reviews leave behind: the newest record, which nobody can write as they please. */
const recordsOf =
  (collection: 'reviews' | 'sign-offs'): Group =>
  async (payload, people) => {
    await liveOne(payload, 'conditions')
    const options = { collection, overrideAccess: true, limit: 1, depth: 0 } as const
    const [record] = (await looseApi(payload).find(options)).docs
    if (!record) throw new Error('There is no record.')
    const { id, ...copy } = record
    return cellsOf(payload, people, logTable, collection, id, {
      change: { title: 'Rewritten' },
      fresh: async () => ({ data: copy }),
    })
  }
const checkDecisions: Group = async (payload, people) => {
  const data = {
    decision: 'false-alarm',
    rule: 'superlative',
    words: 'the best',
    path: 'summary',
    locale: 'en',
    by: { name: 'Somebody' },
    at: new Date().toISOString(),
    documentType: 'conditions',
    documentId: 'none',
    key: 'none',
  }
  const collection = 'check-decisions'
  const stored = await looseApi(payload).create({ collection, overrideAccess: true, data })
  return cellsOf(payload, people, logTable, collection, stored.id, {
    change: { reason: 'Rewritten' },
    fresh: async () => ({ data }),
  })
}

const emailOf = (payload: Payload, user: TypedUser | null, id: string): Promise<Outcome> =>
  readAs(user, async (as) => {
    const found = await looseApi(payload).findByID({ ...as, collection: 'users', id })
    return found.email
  })

/** Payload leaves out a field one may not write, without a word: only the result tells. */
const rolesChanged = (payload: Payload, user: TypedUser): Promise<Outcome> =>
  writeAs(payload, user, async (as) => {
    const wanted = ['clinicalReviewer', 'editor']
    const id = String(user.id)
    const data = { roles: wanted }
    const saved = await looseApi(payload).update({ ...as, collection: 'users', id, data })
    return JSON.stringify(saved.roles) === JSON.stringify(wanted) ? saved.roles : undefined
  })

const users: Group = async (payload, people) => {
  const somebody = await makeUser(payload, ['editor'])
  const id = String(somebody.id)
  const fresh = async () => ({
    data: {
      email: `${unique('new')}@example.com`,
      name: 'New',
      password: testPassword,
      roles: ['admin'],
    },
  })
  const cells = cellsOf(payload, people, usersTable, 'users', id, {
    change: { name: 'Renamed' },
    fresh,
  })
  for (const reader of readers) {
    const user = people[reader]
    const add = (where: keyof typeof usersTable, operation: string, run: Cell['run']) =>
      cells.push({ where: `${where} (users)`, operation, reader, row: usersTable[where], run })
    add('unlock', 'unlock', () =>
      readAs(user, (as) =>
        looseApi(payload).unlock({ ...as, collection: 'users', data: { email: somebody.email } }),
      ),
    )
    add("read another's e-mail", 'readEmail', () => emailOf(payload, user, id))
    if (!user) continue
    const own = localAttempts(payload, user, {
      collection: 'users',
      id: String(user.id),
      change: { name: 'Renamed' },
    })
    for (const operation of readOperations) add('read own', operation, pick(own, operation))
    add('update own', 'update', pick(own, 'update'))
    add('read own e-mail', 'readEmail', () => emailOf(payload, user, String(user.id)))
    add('change own roles', 'changeRoles', () => rolesChanged(payload, user))
  }
  return cells
}

const lockedDocuments: Group = async (payload, people) => {
  const collection = 'payload-locked-documents'
  const user = { relationTo: 'users', value: people.editor?.id }
  // Of no real page: saving one ends its lock.
  const data = { globalSlug: 'a-page', user }
  const { id } = await looseApi(payload).create({ collection, overrideAccess: true, data })
  return cellsOf(payload, people, lockTable, collection, id, {
    change: { globalSlug: 'another-page' },
    fresh: async () => ({ data }),
  })
}

async function storedPreference(payload: Payload, user: TypedUser): Promise<string> {
  const stored = await payload.db.create({
    collection: 'payload-preferences',
    req: await createLocalReq({ user }, payload),
    data: {
      key: unique('columns'),
      value: { columns: [] },
      user: { relationTo: 'users', value: user.id },
    },
  })
  return String(stored.id)
}

const preferences: Group = async (payload, people) => {
  const collection = 'payload-preferences'
  const id = await storedPreference(payload, await makeUser(payload, ['admin']))
  const cells = cellsOf(payload, people, preferenceTable, collection, id, {
    change: { value: {} },
    fresh: async () => ({ data: { key: unique('columns'), value: {} } }),
  })
  for (const reader of readers) {
    const user = people[reader]
    if (!user) continue
    const attempts = localAttempts(payload, user, {
      collection,
      id: await storedPreference(payload, user),
    })
    const row = preferenceTable['read own']
    for (const operation of readOperations) {
      const where = `${operation} own (${collection})`
      cells.push({ where, operation, reader, row, run: pick(attempts, operation) })
    }
  }
  return cells
}

const machine =
  (collection: string, data: () => object): Group =>
  async (payload, people) => {
    const stored = { collection, overrideAccess: true, data: data() } as const
    const { id } = await looseApi(payload).create(stored)
    const fresh = async () => ({ data: data() })
    return cellsOf(payload, people, machineTable, collection, id, { fresh })
  }

const nobody = '- - - - -'

/** Rules that only an account has: who can be unlocked, and who enters the admin. */
const accountRules: Group = async (payload, people) => {
  const rows: Record<string, string> = {
    ...Object.fromEntries(draftedCollections.map((slug) => [slug, draftedTable.unlock])),
    ...Object.fromEntries(directCollections.map((slug) => [slug, directTable.unlock])),
    redirects: operationalTable.unlock,
    'check-decisions': logTable.unlock,
    publications: logTable.unlock,
    reviews: logTable.unlock,
    'sign-offs': logTable.unlock,
    users: usersTable.unlock,
    'payload-locked-documents': nobody,
    'payload-preferences': nobody,
    'payload-jobs': nobody,
    'payload-kv': nobody,
    'payload-migrations': nobody,
  }
  const asks = async (
    reader: Reader,
    rule: ((args: { req: PayloadRequest }) => unknown) | undefined,
  ): Promise<Outcome> => {
    const req = await createLocalReq({ user: people[reader] ?? undefined }, payload)
    return (await rule?.({ req })) ? { kind: 'allowed', result: true } : { kind: 'refused' }
  }
  return payload.config.collections.flatMap((collection) =>
    readers.flatMap((reader): Cell[] => {
      const { slug } = collection
      const unlock: Cell = {
        where: `unlock of ${slug}`,
        operation: 'unlock',
        reader,
        row: pick(rows, slug),
        run: () => asks(reader, collection.access.unlock),
      }
      if (slug !== 'users') return [unlock]
      const admin: Cell = {
        where: 'entering the admin',
        operation: 'admin',
        reader,
        row: usersTable.admin,
        run: () => asks(reader, collection.access.admin),
      }
      return [unlock, admin]
    }),
  )
}

/** The squares of every collection that isn't content, by the collection's name. */
export const privateGroups: Readonly<Record<string, Group>> = {
  redirects,
  'check-decisions': checkDecisions,
  publications,
  reviews: recordsOf('reviews'),
  'sign-offs': recordsOf('sign-offs'),
  users,
  'payload-locked-documents': lockedDocuments,
  'payload-preferences': preferences,
  'payload-jobs': machine('payload-jobs', () => ({
    queue: 'default',
    taskSlug: 'schedulePublish',
    input: {},
  })),
  'payload-kv': machine('payload-kv', () => ({ key: unique('key'), data: {} })),
  'payload-migrations': machine('payload-migrations', () => ({
    name: unique('migration'),
    batch: 1,
  })),
  'rules of accounts': accountRules,
}
