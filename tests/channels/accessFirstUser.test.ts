import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, apiOf } from '../support/callApi'
import { looseApi } from '../support/looseApi'
import { startPayload, type TestPayload } from '../support/startPayload'

let test: TestPayload
let api: Api

beforeAll(async () => {
  test = await startPayload()
  api = apiOf(test.config)
})
afterAll(() => test.stop())

const register = (name: string) =>
  api.rest('/users/first-register', {
    method: 'POST',
    body: { name, email: `${name}@example.com`, password: 'a long password', roles: ['editor'] },
  })

it('of several who register at once on an empty database one gets in, as its admin', async () => {
  expect((await api.rest('/users/init')).body).toEqual({ initialized: false })
  const answers = await Promise.all(['ana', 'ben', 'cho', 'dee'].map(register))
  const statuses = answers.map(({ status }) => status).sort()
  expect(statuses).toEqual([200, 403, 403, 403])
  const { docs } = await looseApi(test.payload).find({ collection: 'users', overrideAccess: true })
  expect(docs.map(({ roles }) => roles)).toEqual([['editor', 'admin']])
})

it('and nobody after that', async () => {
  expect((await register('eve')).status).toBe(403)
  const { totalDocs } = await looseApi(test.payload).count({
    collection: 'users',
    overrideAccess: true,
  })
  expect(totalDocs).toBe(1)
})
