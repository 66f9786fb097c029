import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { expectTable } from '../support/accessCells'
import { directCells, draftedCells } from '../support/contentCells'
import {
  directCollections,
  directStates,
  draftedCollections,
  draftedStates,
} from '../support/factories/inState'
import { makeReaders, type Reader } from '../support/factories/people'
import { startPayload, type TestPayload } from '../support/startPayload'

let test: TestPayload
let people: Record<Reader, TypedUser | null>

beforeAll(async () => {
  test = await startPayload()
  people = await makeReaders(test.payload)
})
afterAll(() => test.stop())

describe.each(draftedCollections)('%s, over the Local API', (collection) => {
  it.each(draftedStates)('%s', async (state) => {
    await expectTable(await draftedCells(test.payload, people, collection, state))
  })
})

describe.each(directCollections)('%s, over the Local API', (collection) => {
  it.each(directStates)('%s', async (state) => {
    await expectTable(await directCells(test.payload, people, collection, state))
  })
})
