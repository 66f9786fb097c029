import { expect, it } from 'vitest'
import { createSessionCheck } from '@/server/sessions'
import { makeUser, testPassword } from '../support/factories/people'
import { startPayload } from '../support/startPayload'
import { testSecret } from '../support/testEnvironment'

it('the front knows the session of somebody who has signed in', async () => {
  const { payload, stop } = await startPayload()
  const { email } = await makeUser(payload, ['editor'])
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: testPassword },
  })
  const session = { authorization: `JWT ${token}` }
  expect(createSessionCheck(testSecret)(session)).toBe(true)
  expect(createSessionCheck(`${testSecret}, and another`)(session)).toBe(false)
  await stop()
})
