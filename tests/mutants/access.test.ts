import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Cell, differenceOf } from '../support/accessCells'
import { accessMutants, type Mutant } from '../support/accessMutants'
import { type AttackedSite, arrangeAttackedSite } from '../support/attackedSite'
import { directCells, draftedCells } from '../support/contentCells'
import { directCollections, draftedCollections, publicWord } from '../support/factories/inState'
import { makeReaders, type Reader, readers } from '../support/factories/people'
import { fieldPermissionCells, fieldWriteCells } from '../support/fieldCells'
import { globalCells, globalStates } from '../support/globalCells'
import { graphqlAttacks } from '../support/graphqlAttacks'
import { linkAttacks } from '../support/linkAttacks'
import { looseApi } from '../support/looseApi'
import { privateGroups } from '../support/privateCells'
import { restAttacks } from '../support/restAttacks'
import { startPayload, type TestPayload } from '../support/startPayload'
import { readAs, writeAs } from '../support/tryAsReader'

/** One thing that can notice an opened rule. It returns what it noticed, or undefined. */
interface Check {
  name: string
  operation: string
  notice: () => Promise<string | undefined>
}

let test: TestPayload
let site: AttackedSite
let people: Record<Reader, TypedUser | null>

const areas = new Map<string, Check[]>()

const cellCheck =
  (file: string) =>
  (cell: Cell): Check => ({
    name: `${file}: ${cell.where} as ${cell.reader}`,
    operation: cell.operation ?? cell.where,
    notice: () => differenceOf(cell),
  })

const attackCheck = ({ name, run }: { name: string; run: () => Promise<void> }): Check => ({
  name: `channels/accessAttacks: ${name}`,
  operation: name,
  notice: async () => {
    try {
      await run()
      return undefined
    } catch (error) {
      return String(error).split('\n')[0]
    }
  },
})

beforeAll(async () => {
  test = await startPayload()
  const { payload } = test
  // Thousands of refusals are this run's purpose, not its news.
  payload.logger.level = 'silent'
  people = await makeReaders(payload)
  site = await arrangeAttackedSite(test)
  const inCollections = cellCheck('cms/accessCollections')
  for (const collection of draftedCollections) {
    const states = ['published', 'draft', 'trashed', 'englishOnly'] as const
    const cells: Cell[] = []
    for (const state of states)
      cells.push(...(await draftedCells(payload, people, collection, state)))
    areas.set(collection, cells.map(inCollections))
  }
  for (const collection of directCollections) {
    const cells = [
      ...(await directCells(payload, people, collection, 'published')),
      ...(await directCells(payload, people, collection, 'trashed')),
    ]
    areas.set(collection, cells.map(inCollections))
  }
  for (const [name, cellsOf] of Object.entries(privateGroups)) {
    areas.set(name, (await cellsOf(payload, people)).map(cellCheck('cms/accessPrivate')))
  }
  for (const slug of ['home', 'settings'] as const) {
    areas.set(
      slug,
      globalStates
        // The site's home page is published: it has no state before that here.
        .filter((state) => state.slug === slug && state.state !== 'draft')
        .map((state) => ({
          name: `cms/accessGlobals: ${slug}, ${state.state}`,
          operation: state.state,
          notice: async () => {
            try {
              for (const cell of await globalCells(payload, people, state)) {
                const noticed = await differenceOf(cell)
                if (noticed) return noticed
              }
              return undefined
            } finally {
              await republishHome()
            }
          },
        })),
    )
  }
  areas.set(
    'other globals',
    payload.config.globals.map(({ slug }) => otherGlobalCheck(slug)),
  )
  areas.set('fields', [
    ...(await fieldPermissionCells(payload, people)).map(cellCheck('cms/accessFields')),
    ...(await fieldWriteCells(payload, people)).map(cellCheck('cms/accessFields')),
  ])
  areas.set('attacks', [...restAttacks, ...graphqlAttacks, ...linkAttacks].map(attackCheck))
  areas.set('first user', [firstUserCheck()])
}, 300_000)
afterAll(() => test.stop())

async function republishHome(): Promise<void> {
  const data = { heading: publicWord, _status: 'published' }
  await looseApi(test.payload).updateGlobal({
    slug: 'home',
    overrideAccess: true,
    draft: false,
    data,
  })
}

/** As cms/accessGlobals tries Payload's own globals: closed to everybody. */
function otherGlobalCheck(slug: string): Check {
  return {
    name: `cms/accessGlobals: ${slug} is closed to everybody`,
    operation: slug,
    notice: async () => {
      if (slug === 'home' || slug === 'settings') return undefined
      const api = looseApi(test.payload)
      for (const reader of readers) {
        const user = people[reader]
        const read = await readAs(user, (as) => api.findGlobal({ ...as, slug }))
        const written = await writeAs(test.payload, user, (as) =>
          api.updateGlobal({ ...as, slug, data: {} }),
        )
        const outcome = `${read.kind}, ${written.kind}`
        if (outcome !== 'refused, refused') return `${slug} as ${reader}: ${outcome}`
      }
      return undefined
    },
  }
}

/** As channels/accessFirstUser tries it, on a database whose accounts are put aside meanwhile. */
function firstUserCheck(): Check {
  return {
    name: 'channels/accessFirstUser: of several who register at once one gets in, as its admin',
    operation: 'first user',
    notice: async () => {
      const users = test.payload.db.connection.collection('users')
      const kept = await users.find({}).toArray()
      await users.deleteMany({})
      try {
        const answers = await Promise.all(
          ['ana', 'ben', 'cho'].map((name) =>
            site.api.rest('/users/first-register', {
              method: 'POST',
              body: {
                name,
                email: `${name}@example.com`,
                password: 'a long password',
                roles: ['editor'],
              },
            }),
          ),
        )
        const made = await users.find({}).toArray()
        const roles = made.map((user) => user.roles)
        const isRight = JSON.stringify(roles) === JSON.stringify([['editor', 'admin']])
        return isRight
          ? undefined
          : `${answers.map(({ status }) => status)}: ${JSON.stringify(roles)}`
      } finally {
        await users.deleteMany({})
        await users.insertMany(kept)
      }
    },
  }
}

const isHinted = (check: Check, { area, operations = [] }: Mutant): boolean =>
  area === 'attacks'
    ? operations.some((hint) => check.name.includes(hint))
    : operations.length === 0 || operations.includes(check.operation)

/** The checks of a mutant's area, those first that it names. */
function checksFor(mutant: Mutant): Check[] {
  const checks = areas.get(mutant.area) ?? []
  const likely = checks.filter((check) => isHinted(check, mutant))
  const attacks = areas.get('attacks') ?? []
  // What a collection's own squares can't tell (its links, its files) an attack may.
  return [...likely, ...attacks.filter((check) => !likely.includes(check))]
}

it('with every rule in its place nothing is noticed', async () => {
  const noticed: string[] = []
  for (const checks of areas.values()) {
    for (const { name, notice } of checks) {
      const found = await notice()
      if (found) noticed.push(`${name}: ${found}`)
    }
  }
  expect(noticed).toEqual([])
})

/** The first check that speaks up while the rule is open, and is quiet again once it is closed. */
async function catcherOf(mutant: Mutant): Promise<string | undefined> {
  for (const { name, notice } of checksFor(mutant)) {
    const close = mutant.open()
    const noticed = await notice().finally(close)
    if (!noticed) continue
    const stillNoticed = await notice()
    if (!stillNoticed) return name
    process.stdout.write(`! ${name} speaks up with every rule in its place: ${stillNoticed}\n`)
  }
  return undefined
}

it('with any one rule opened, something is', async () => {
  const mutants = accessMutants(test.config)
  const survivors: string[] = []
  for (const mutant of mutants) {
    const caughtBy = await catcherOf(mutant)
    process.stdout.write(
      caughtBy ? `✓ ${mutant.name}\n    caught by ${caughtBy}\n` : `✗ ${mutant.name}\n`,
    )
    if (!caughtBy) survivors.push(mutant.name)
  }
  process.stdout.write(`${mutants.length - survivors.length} of ${mutants.length} rules caught.\n`)
  expect(survivors).toEqual([])
})
