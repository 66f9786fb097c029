import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cell, expectTable, pick } from '../support/accessCells'
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
} from '../support/accessTable'
import { redirectData, unique } from '../support/factories/documentData'
import {
  directCollections,
  draftedCollections,
  liveOne,
  storedRedirect,
} from '../support/factories/inState'
import {
  makeReaders,
  makeUser,
  type Reader,
  readers,
  testPassword,
} from '../support/factories/people'
import { localAttempts } from '../support/localCells'
import { looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'
import { type Outcome, readAs, writeAs } from '../support/tryAsReader'

let test: TestPayload
let payload: Payload
let people: Record<Reader, TypedUser | null>

beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  people = await makeReaders(payload)
})
afterAll(() => test.stop())

const readOperations = ['readById', 'readList', 'count']

/** A table's rows for one document; `read` stands for every way to read it. */
function cellsOf(
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
          reader,
          row,
          run: pick(attempts, each),
        })),
    )
  })
}

it('redirects are written by admins and read by staff', async () => {
  const { id } = await storedRedirect(payload)
  const fresh = async () => ({ data: redirectData() })
  await expectTable(cellsOf(operationalTable, 'redirects', id, { change: redirectData(), fresh }))
})

it('the publish log is written by nobody and read by staff', async () => {
  await liveOne(payload, 'conditions')
  const { docs } = await looseApi(payload).find({
    collection: 'publications',
    overrideAccess: true,
    limit: 1,
  })
  const [entry] = docs
  if (!entry) throw new Error('There is no entry.')
  const { id: _id, ...copy } = entry
  await expectTable(
    cellsOf(logTable, 'publications', entry.id, {
      change: { title: 'Rewritten' },
      fresh: async () => ({ data: { ...copy, seq: 1_000_000 } }),
    }),
  )
})

describe('users', () => {
  it('are managed by admins, seen by staff, and see themselves', async () => {
    const somebody = await makeUser(payload, ['editor'])
    const fresh = async () => ({
      data: {
        email: `${unique('new')}@example.com`,
        name: 'New',
        password: testPassword,
        roles: ['admin'],
      },
    })
    const cells = cellsOf(usersTable, 'users', String(somebody.id), {
      change: { name: 'Renamed' },
      fresh,
    })
    for (const reader of readers) {
      const user = people[reader]
      cells.push({
        where: 'unlock of users',
        reader,
        row: usersTable.unlock,
        run: () =>
          readAs(user, (as) =>
            looseApi(payload).unlock({
              ...as,
              collection: 'users',
              data: { email: somebody.email },
            }),
          ),
      })
      cells.push({
        where: "read another's e-mail",
        reader,
        row: usersTable["read another's e-mail"],
        run: () => emailOf(user, String(somebody.id)),
      })
      if (!user) continue
      const own = localAttempts(payload, user, {
        collection: 'users',
        id: String(user.id),
        change: { name: 'Renamed' },
      })
      const row = usersTable['read own']
      for (const operation of readOperations) {
        cells.push({ where: `${operation} own`, reader, row, run: pick(own, operation) })
      }
      cells.push({
        where: 'update own',
        reader,
        row: usersTable['update own'],
        run: pick(own, 'update'),
      })
      cells.push({
        where: 'read own e-mail',
        reader,
        row: usersTable['read own e-mail'],
        run: () => emailOf(user, String(user.id)),
      })
      cells.push({
        where: 'change own roles',
        reader,
        row: usersTable['change own roles'],
        run: () => rolesChanged(user),
      })
    }
    await expectTable(cells)
  })

  const emailOf = (user: TypedUser | null, id: string): Promise<Outcome> =>
    readAs(user, async (as) => {
      const found = await looseApi(payload).findByID({ ...as, collection: 'users', id })
      return found.email
    })

  /** Payload leaves out a field one may not write, without a word: only the result tells. */
  const rolesChanged = (user: TypedUser): Promise<Outcome> =>
    writeAs(payload, user, async (as) => {
      const wanted = ['clinicalReviewer', 'editor']
      const saved = await looseApi(payload).update({
        ...as,
        collection: 'users',
        id: String(user.id),
        data: { roles: wanted },
      })
      return JSON.stringify(saved.roles) === JSON.stringify(wanted) ? saved.roles : undefined
    })

  it('cannot be searched or ordered by e-mail by those who may not read it', async () => {
    const api = looseApi(payload)
    const asEditor = { overrideAccess: false, user: people.editor, collection: 'users' } as const
    await expect(
      api.find({ ...asEditor, where: { email: { contains: '@example.com' } } }),
    ).rejects.toThrow('email')
  })
})

describe("Payload's own collections", () => {
  it('tell staff alone who is editing what', async () => {
    const editor = people.editor
    if (!editor) throw new Error('There is no editor.')
    const data = {
      globalSlug: 'home',
      user: { relationTo: 'users', value: editor.id },
    }
    const collection = 'payload-locked-documents'
    const { id } = await looseApi(payload).create({ collection, overrideAccess: true, data })
    await expectTable(
      cellsOf(lockTable, collection, id, {
        change: { globalSlug: 'settings' },
        fresh: async () => ({ data }),
      }),
    )
  })

  it("keep one person's settings from everybody else", async () => {
    const owner = await makeUser(payload, ['admin'])
    const collection = 'payload-preferences'
    const stored = (user: TypedUser) =>
      createLocalReq({ user }, payload).then((req) =>
        payload.db.create({
          collection,
          req,
          data: {
            key: unique('columns'),
            value: { columns: [] },
            user: { relationTo: 'users', value: user.id },
          },
        }),
      )
    const { id } = await stored(owner)
    const cells = cellsOf(preferenceTable, collection, String(id), {
      change: { value: {} },
      fresh: async () => ({ data: { key: unique('columns'), value: {} } }),
    })
    for (const reader of readers) {
      const user = people[reader]
      if (!user) continue
      const own = await stored(user)
      const attempts = localAttempts(payload, user, { collection, id: String(own.id) })
      const row = preferenceTable['read own']
      for (const operation of readOperations) {
        cells.push({ where: `${operation} own`, reader, row, run: pick(attempts, operation) })
      }
    }
    await expectTable(cells)
  })

  it.each(['payload-jobs', 'payload-kv', 'payload-migrations'])(
    '%s is for nobody',
    async (slug) => {
      const data = {
        'payload-jobs': { queue: 'default', taskSlug: 'schedulePublish', input: {} },
        'payload-kv': { key: unique('key'), data: {} },
        'payload-migrations': { name: unique('migration'), batch: 1 },
      }[slug]
      const { id } = await looseApi(payload).create({
        collection: slug,
        overrideAccess: true,
        data: data ?? {},
      })
      await expectTable(
        cellsOf(machineTable, slug, id, { fresh: async () => ({ data: data ?? {} }) }),
      )
    },
  )
})

it('every collection has a row for unlocking, which only accounts can be', async () => {
  const rows: Record<string, string> = {
    ...Object.fromEntries(draftedCollections.map((slug) => [slug, draftedTable.unlock])),
    ...Object.fromEntries(directCollections.map((slug) => [slug, directTable.unlock])),
    redirects: operationalTable.unlock,
    publications: logTable.unlock,
    users: usersTable.unlock,
    'payload-locked-documents': '- - - - -',
    'payload-preferences': '- - - - -',
    'payload-jobs': '- - - - -',
    'payload-kv': '- - - - -',
    'payload-migrations': '- - - - -',
  }
  expect(Object.keys(rows).sort()).toEqual(
    payload.config.collections.map(({ slug }) => slug).sort(),
  )
  const cells: Cell[] = []
  for (const { access, slug } of payload.config.collections) {
    for (const reader of readers) {
      const run = async (): Promise<Outcome> => {
        const req = await createLocalReq({ user: people[reader] ?? undefined }, payload)
        return (await access.unlock?.({ req }))
          ? { kind: 'allowed', result: true }
          : { kind: 'refused' }
      }
      cells.push({ where: `unlock of ${slug}`, reader, row: pick(rows, slug), run })
    }
  }
  await expectTable(cells)
})
