import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Cell, expectTable, pick } from '../support/accessCells'
import {
  type AccessTable,
  directTable,
  draftedTable,
  draftedTableOf,
  logTable,
  operationalTable,
  usersTable,
} from '../support/accessTable'
import { type Api, apiOf } from '../support/callApi'
import { redirectData, unique } from '../support/factories/documentData'
import {
  directCollections,
  directInState,
  directStates,
  draftedCollections,
  draftedStates,
  hiddenWord,
  inState,
  storedRedirect,
} from '../support/factories/inState'
import { makeUser, testPassword } from '../support/factories/people'
import { looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'
import { graphqlAttempts, restAttempts, type SurfaceTarget } from '../support/surfaceCells'

let test: TestPayload
let api: Api
let tokens: { anonymous: undefined; editor: string }

beforeAll(async () => {
  test = await startPayload()
  api = apiOf(test.config)
  const editor = await makeUser(test.payload, ['editor'])
  tokens = { anonymous: undefined, editor: await api.signIn(String(editor.email), testPassword) }
})
afterAll(() => test.stop())

const surfaces = { REST: restAttempts, GraphQL: graphqlAttempts } as const
const surfaceNames = ['REST', 'GraphQL'] as const
type SurfaceName = (typeof surfaceNames)[number]
type Target = Omit<SurfaceTarget, 'locale' | 'token'>

const readers = ['anonymous', 'editor'] as const
const surfaceCases = surfaceNames.flatMap((surface) =>
  readers.map((reader) => ({ reader, surface })),
)
const readOperations = ['readById', 'readList', 'count']

/** Everything here is written for good, so what changes a document for others comes last. */
const writes = [
  'readVersions',
  'readVersionById',
  'duplicate',
  'update',
  'updateMany',
  'restoreVersion',
  'delete',
  'restore',
  'trash',
] as const

const applies = (operation: string, state: string): boolean =>
  operation === 'restore'
    ? state === 'trashed'
    : !(
        state === 'trashed' &&
        ['trash', 'duplicate', 'restoreVersion', 'updateMany'].includes(operation)
      )

const inSpanish = { en: '', es: ' in Spanish' } as const

function readCells(
  surface: SurfaceName,
  table: AccessTable,
  state: string,
  target: Target,
): Cell[] {
  return readers.flatMap((reader) =>
    (['en', 'es'] as const).flatMap((locale) => {
      const attempts = surfaces[surface](api, { ...target, locale, token: tokens[reader] })
      const row = pick(table, `read ${state}${inSpanish[locale]}`)
      return readOperations.map((operation) => ({
        where: `${surface}: ${operation} of ${state}${inSpanish[locale]}`,
        reader,
        row,
        run: pick(attempts, operation),
      }))
    }),
  )
}

function writeCells(
  surface: SurfaceName,
  table: AccessTable,
  state: string,
  target: Target,
): Cell[] {
  return readers.flatMap((reader) => {
    const attempts = surfaces[surface](api, { ...target, token: tokens[reader] })
    return writes
      .filter((operation) => operation in attempts && applies(operation, state))
      .flatMap((operation) => {
        const row = table[operation === 'updateMany' ? 'update' : operation]
        const where = `${surface}: ${operation} of ${state}`
        return row === undefined ? [] : [{ where, reader, row, run: pick(attempts, operation) }]
      })
  })
}

const titles: Readonly<Record<string, string>> = {
  'aftercare-steps': 'title',
  'safety-notices': 'title',
  citations: 'title',
  media: 'alt',
}

describe('REST and GraphQL', () => {
  describe.each(draftedCollections)('%s', (collection) => {
    it.each(draftedStates)('%s', async (state) => {
      const { id } = await inState(test.payload, collection, state)
      const { docs } = await looseApi(test.payload).findVersions({
        collection,
        overrideAccess: true,
        trash: true,
        where: { parent: { equals: id } },
      })
      const target = {
        collection,
        id,
        versionId: docs[0]?.id,
        isDrafted: true,
        isTrashed: state === 'trashed',
        change: { [titles[collection] ?? 'name']: 'Changed' },
      }
      const table = draftedTableOf(collection, state)
      await expectTable([
        ...surfaceNames.flatMap((surface) => readCells(surface, table, state, target)),
        ...surfaceNames.flatMap((surface) => writeCells(surface, table, state, target)),
      ])
    })
  })

  describe.each(directCollections)('%s', (collection) => {
    it.each(directStates)('%s', async (state) => {
      const { id } = await directInState(test.payload, collection, state)
      const target = {
        collection,
        id,
        isTrashed: state === 'trashed',
        change: { [titles[collection] ?? 'name']: 'Changed' },
      }
      await expectTable([
        ...surfaceNames.flatMap((surface) => readCells(surface, directTable, state, target)),
        ...surfaceNames.flatMap((surface) => writeCells(surface, directTable, state, target)),
      ])
    })
  })

  it('redirects, the publish log and accounts', async () => {
    const redirect = await storedRedirect(test.payload)
    const somebody = await makeUser(test.payload, ['admin'])
    const newest = async (collection: string): Promise<string> => {
      const options = { collection, overrideAccess: true, limit: 1 }
      return (await looseApi(test.payload).find(options)).docs[0]?.id ?? ''
    }
    const targets = [
      ['redirects', operationalTable, redirect.id, redirectData()],
      ['publications', logTable, await newest('publications'), { title: 'Rewritten' }],
      ['reviews', logTable, await newest('reviews'), { title: 'Rewritten' }],
      ['sign-offs', logTable, await newest('sign-offs'), { title: 'Rewritten' }],
      ['users', usersTable, String(somebody.id), { name: 'Renamed' }],
    ] as const
    await expectTable(
      targets.flatMap(([collection, table, id, change]) =>
        surfaceCases.flatMap(({ reader, surface }) => {
          const target = { collection, id, change, token: tokens[reader] }
          const attempts = surfaces[surface](api, target)
          return Object.entries(table).flatMap(([operation, row]) =>
            (operation === 'read' ? readOperations : [operation])
              .filter((each) => each in attempts && each !== 'create')
              .map((each) => ({
                where: `${surface}: ${each} of ${collection}`,
                reader,
                row,
                run: pick(attempts, each),
              })),
          )
        }),
      ),
    )
  })
})

describe('REST', () => {
  it('creating', async () => {
    const email = `${unique('new')}@example.com`
    const bodies: Readonly<Record<string, [AccessTable, object]>> = {
      ...Object.fromEntries(
        draftedCollections.map((slug) => [slug, [draftedTable, { slug: unique('new') }]]),
      ),
      citations: [directTable, { title: 'New', publisher: 'New' }],
      clinicians: [directTable, { name: 'New', credentials: 'MD', licenceLevel: 'physician' }],
      redirects: [operationalTable, redirectData()],
      publications: [logTable, { seq: 1, at: '2026-01-01', action: 'publish' }],
      users: [usersTable, { name: 'New', email, password: 'x', roles: ['admin'] }],
    }
    await expectTable(
      Object.entries(bodies).flatMap(([collection, [table, fresh]]) =>
        readers.map((reader): Cell => {
          const isDrafted = table === draftedTable
          const target = { collection, id: '', fresh, isDrafted, token: tokens[reader] }
          const run = pick(restAttempts(api, target), 'create')
          return { where: `create ${collection}`, reader, row: pick(table, 'create'), run }
        }),
      ),
    )
  })

  it('globals and their versions', async () => {
    const local = looseApi(test.payload)
    const data = { heading: hiddenWord, _status: 'draft' }
    await local.updateGlobal({ slug: 'home', overrideAccess: true, draft: true, data })
    const { docs } = await local.findGlobalVersions({ slug: 'home', overrideAccess: true })
    const version = docs[0]?.id ?? ''
    const nothing = '000000000000000000000000'
    await expectTable(
      readers.flatMap((reader): Cell[] => {
        const as = tokens[reader] === undefined ? {} : { token: tokens[reader] }
        const cell = (where: string, row: string, path: string, body?: object): Cell => ({
          where,
          reader,
          row,
          run: async () => {
            const request = body ? { ...as, method: 'POST' as const, body } : as
            const { status, body: answer } = await api.rest(path, request)
            if (status === 403 || status === 404) return { kind: 'refused' }
            if (status >= 400) return { kind: 'failed', why: `${status} ${JSON.stringify(answer)}` }
            const isEmpty = JSON.stringify(answer) === '{}'
            return isEmpty ? { kind: 'refused' } : { kind: 'allowed', result: answer }
          },
        })
        return [
          cell('read home', '- - + + +', '/globals/home'),
          cell('read home as a draft', '- - + + +', '/globals/home?draft=true'),
          cell('versions of home', '- - + + +', '/globals/home/versions'),
          cell('version of home', '- - + + +', `/globals/home/versions/${version}`),
          cell('update home', '- - + + +', '/globals/home?draft=true', { _status: 'draft' }),
          cell('restore home', '- - - - -', `/globals/home/versions/${nothing}`, {}),
          cell('read settings', '+ + + + +', '/globals/settings'),
          cell('update settings', '- - - - +', '/globals/settings', { organisation: 'Changed' }),
        ]
      }),
    )
  })
})
