import { describe, expect, test } from 'vitest'
import { createSessionCheck } from '@/server/sessions'
import { signedToken } from '../support/signedSession'
import { testSecret } from '../support/testEnvironment'

const hasSession = createSessionCheck(testSecret)

describe('a session', () => {
  test('is one by a token that Payload has signed, wherever Payload looks for it', async () => {
    const token = await signedToken()
    expect(hasSession({ authorization: `JWT ${token}` })).toBe(true)
    expect(hasSession({ authorization: `Bearer ${token}` })).toBe(true)
    expect(hasSession({ cookie: `theme=dark; payload-token=${token}; a=b` })).toBe(true)
    expect(hasSession({ cookie: `theme=dark;payload-token =${token}` })).toBe(true)
  })

  test('is none if it was invented, changed, signed by somebody else, or has run out', async () => {
    const token = await signedToken()
    const [header, , signature] = token.split('.')
    const other = Buffer.from('{"id":"1","exp":9999999999}').toString('base64url')
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url')
    for (const candidate of [
      '',
      'x',
      'a.b.c',
      'GA1.2.3',
      `${header}.${other}.${signature}`,
      `${unsigned}.${other}.`,
      token.slice(0, -2),
      await signedToken('another secret of thirty-two letters'),
      await signedToken(testSecret, -1),
    ]) {
      expect(hasSession({ cookie: `payload-token=${candidate}` }), candidate).toBe(false)
      expect(hasSession({ authorization: `JWT ${candidate}` }), candidate).toBe(false)
    }
    expect(hasSession({})).toBe(false)
    expect(hasSession({ cookie: `other=${token}` })).toBe(false)
  })
})
