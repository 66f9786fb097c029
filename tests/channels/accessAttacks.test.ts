import { afterAll, beforeAll, describe, it } from 'vitest'
import { arrangeAttackedSite } from '../support/attackedSite'
import { graphqlAttacks } from '../support/graphqlAttacks'
import { linkAttacks } from '../support/linkAttacks'
import { restAttacks } from '../support/restAttacks'
import { startPayload, type TestPayload } from '../support/startPayload'

let test: TestPayload

beforeAll(async () => {
  test = await startPayload()
  await arrangeAttackedSite(test)
})
afterAll(() => test.stop())

describe('REST', () => {
  it.each(restAttacks)('$name', ({ run }) => run())
})

describe('GraphQL', () => {
  it.each(graphqlAttacks)('$name', ({ run }) => run())
})

describe('links', () => {
  it.each(linkAttacks)('$name', ({ run }) => run())
})
