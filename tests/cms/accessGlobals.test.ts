import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectTable } from '../support/accessCells'
import { makeReaders, type Reader, readers } from '../support/factories/people'
import { globalCells, globalStates } from '../support/globalCells'
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

it.each(globalStates)('$slug, $state', async (state) => {
  await expectTable(await globalCells(payload, people, state))
  if (state.state !== 'publishedWithDraft') return
  for (const reader of ['anonymous', 'noRole'] as const) {
    const outcome = await readAs(people[reader], (as) =>
      looseApi(payload).findGlobal({ ...as, slug: 'home', draft: true }),
    )
    expect(outcome.kind, reader).toBe('refused')
  }
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
