import { createHash } from 'node:crypto'
import { jwtSign } from 'payload'
import { testSecret } from './testEnvironment'

/** A token as Payload signs it when somebody signs in. */
export async function signedToken(secret = testSecret, seconds = 3_600): Promise<string> {
  const { token } = await jwtSign({
    fieldsToSign: { id: '000000000000000000000000', collection: 'users' },
    secret: createHash('sha256').update(secret).digest('hex').slice(0, 32),
    tokenExpiration: seconds,
  })
  return token
}

export const signedSession = async () => ({ authorization: `JWT ${await signedToken()}` })
