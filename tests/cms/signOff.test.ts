import { afterAll, beforeAll, expect, test } from 'vitest'
import { conditionData } from '../support/factories/documentData'
import { createSigned } from '../support/factories/signOff'
import { startPayload, type TestPayload } from '../support/startPayload'

let cms: TestPayload
beforeAll(async () => {
  cms = await startPayload()
})
afterAll(() => cms.stop())

test('smoke', async () => {
  const doc = await createSigned(cms.payload, 'conditions', conditionData())
  expect(doc).toEqual({})
})
