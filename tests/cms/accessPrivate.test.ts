import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectTable } from '../support/accessCells'
import { directCollections, draftedCollections } from '../support/factories/inState'
import { makeReaders, type Reader } from '../support/factories/people'
import { looseApi } from '../support/looseApi'
import { privateGroups } from '../support/privateCells'
import { startPayload, type TestPayload } from '../support/startPayload'

let test: TestPayload
let people: Record<Reader, TypedUser | null>

beforeAll(async () => {
  test = await startPayload()
  people = await makeReaders(test.payload)
})
afterAll(() => test.stop())

it.each(Object.entries(privateGroups))('%s', async (_, cellsOf) => {
  await expectTable(await cellsOf(test.payload, people))
})

it('every collection has its rows', () => {
  const slugs = test.payload.config.collections.map(({ slug }) => slug)
  const tried: string[] = [
    ...draftedCollections,
    ...directCollections,
    ...Object.keys(privateGroups),
  ]
  expect(slugs.filter((slug) => !tried.includes(slug))).toEqual([])
})

it('accounts can’t be searched by e-mail by those who may not read it', async () => {
  const asEditor = { overrideAccess: false, user: people.editor, collection: 'users' } as const
  const where = { email: { contains: '@example.com' } }
  await expect(looseApi(test.payload).find({ ...asEditor, where })).rejects.toThrow('email')
})
