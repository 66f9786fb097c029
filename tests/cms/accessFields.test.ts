import type { TypedUser } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectTable } from '../support/accessCells'
import { makeReaders, type Reader } from '../support/factories/people'
import {
  fieldPermissionCells,
  fieldTable,
  fieldWriteCells,
  ruledFields,
} from '../support/fieldCells'
import { startPayload, type TestPayload } from '../support/startPayload'

let test: TestPayload
let people: Record<Reader, TypedUser | null>

beforeAll(async () => {
  test = await startPayload()
  people = await makeReaders(test.payload)
})
afterAll(() => test.stop())

it('every field with a rule of its own is in the table, operation by operation', () => {
  const ruled = ruledFields(test.config).map(({ name, operations }) => [name, operations.sort()])
  const listed = Object.entries(fieldTable).map(([name, rows]) => [name, Object.keys(rows).sort()])
  expect(Object.fromEntries(ruled)).toEqual(Object.fromEntries(listed))
})

it('the interface is told what the table says', async () => {
  await expectTable(await fieldPermissionCells(test.payload, people))
})

it('what one may not write is not written', async () => {
  await expectTable(await fieldWriteCells(test.payload, people))
})
