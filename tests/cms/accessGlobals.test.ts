import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cell, expectTable } from '../support/accessCells'
import { type AccessTable, draftedGlobalTable, settingsTable } from '../support/accessTable'
import { hiddenWord, publicWord } from '../support/factories/inState'
import { makeReaders, type Reader, readers } from '../support/factories/people'
import { looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'
import { readAs, writeAs } from '../support/tryAsReader'

let test: TestPayload
let payload: Payload
let people: Record<Reader, TypedUser | null>

beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  people = await makeReaders(payload)
})
afterAll(() => test.stop())

const arranging = { overrideAccess: true, depth: 0 } as const

async function save(slug: string, data: object, draft: boolean): Promise<void> {
  await looseApi(payload).updateGlobal({ ...arranging, slug, data, draft })
}

/** An unpublished global answers with an empty object. */
const something = (value: Record<string, unknown>): unknown =>
  Object.keys(value).some((key) => key !== 'globalType') ? value : undefined

async function cellsOf(slug: string, table: AccessTable, state: string): Promise<Cell[]> {
  const api = looseApi(payload)
  const hasVersions = 'readVersions' in table
  const versions = hasVersions ? await api.findGlobalVersions({ ...arranging, slug }) : undefined
  const versionId = versions?.docs[0]?.id
  const row = (name: string) => table[name]
  return readers.flatMap((reader) => {
    const user = people[reader]
    const attempts: Record<string, Cell['run']> = {
      [`read ${state}`]: () =>
        readAs(user, async (as) => something(await api.findGlobal({ ...as, slug }))),
      readVersions: () =>
        readAs(user, async (as) => (await api.findGlobalVersions({ ...as, slug })).docs[0]),
      readVersionById: () =>
        readAs(user, (as) => api.findGlobalVersionByID({ ...as, slug, id: versionId ?? '' })),
      restoreVersion: () =>
        writeAs(payload, user, (as) =>
          api.restoreGlobalVersion({ ...as, slug, id: versionId ?? '' }),
        ),
      update: () =>
        writeAs(payload, user, (as) =>
          api.updateGlobal({
            ...as,
            slug,
            ...(slug === 'home'
              ? { draft: true, data: { heading: 'Changed', _status: 'draft' } }
              : { data: { organisation: 'Changed' } }),
          }),
        ),
    }
    return Object.entries(attempts).flatMap(([operation, run]) => {
      const signs = row(operation)
      // Restoring writes the live page; a draft's version is refused by the pipeline, not by role.
      const isApart = operation === 'restoreVersion' && state !== 'published'
      return signs === undefined || isApart
        ? []
        : [{ where: `${operation} of ${slug} (${state})`, reader, row: signs, run }]
    })
  })
}

describe('the home page', () => {
  it('as a draft', async () => {
    await save('home', { heading: hiddenWord, _status: 'draft' }, true)
    await expectTable(await cellsOf('home', draftedGlobalTable, 'draft'))
  })

  it('published', async () => {
    await save('home', { heading: publicWord, _status: 'published' }, false)
    await expectTable(await cellsOf('home', draftedGlobalTable, 'published'))
  })

  it('published, with a newer draft', async () => {
    await save('home', { heading: hiddenWord, _status: 'draft' }, true)
    await expectTable(await cellsOf('home', draftedGlobalTable, 'publishedWithDraft'))
    for (const reader of ['anonymous', 'noRole'] as const) {
      const outcome = await readAs(people[reader], (as) =>
        looseApi(payload).findGlobal({ ...as, slug: 'home', draft: true }),
      )
      expect(outcome.kind, reader).toBe('refused')
    }
  })

  it('withdrawn', async () => {
    await save('home', { heading: hiddenWord, _status: 'draft' }, false)
    await expectTable(await cellsOf('home', draftedGlobalTable, 'withdrawn'))
  })
})

it('settings are read by everybody and changed by admins', async () => {
  await save('settings', { organisation: publicWord }, false)
  await expectTable(await cellsOf('settings', settingsTable, 'saved'))
})

it('how many people agree on clinical text is for staff to know', async () => {
  for (const reader of readers) {
    const settings = await looseApi(payload).findGlobal({
      overrideAccess: false,
      slug: 'settings',
      user: people[reader],
    })
    expect('fourEyes' in settings, reader).toBe(reader !== 'anonymous' && reader !== 'noRole')
  }
})

it('every global is in a table, or Payload’s own and closed to everybody', async () => {
  const others = payload.config.globals
    .map(({ slug }) => slug)
    .filter((slug) => slug !== 'home' && slug !== 'settings')
  expect(others.filter((slug) => slug !== 'payload-jobs-stats')).toEqual([])
  for (const slug of others) {
    for (const reader of readers) {
      const read = await readAs(people[reader], (as) =>
        looseApi(payload).findGlobal({ ...as, slug }),
      )
      const written = await writeAs(payload, people[reader], (as) =>
        looseApi(payload).updateGlobal({ ...as, slug, data: {} }),
      )
      expect([read.kind, written.kind], reader).toEqual(['refused', 'refused'])
    }
  }
})
