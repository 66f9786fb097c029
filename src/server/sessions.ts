import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/**
 * True for a request with a token that Payload has signed and that has not run out. An invented one
 * must not be what lets a request take more of the server. Whose it is, and whether that account
 * may still do what it asks, Payload says.
 */
export type SessionCheck = (headers: IncomingHttpHeaders) => boolean

const token = /[\w-]+\.[\w-]+\.[\w-]+/
const inAuthorization = new RegExp(`^(?:JWT|Bearer) (${token.source})$`)
const inCookie = new RegExp(`-token\\s*=\\s*"?(${token.source})`, 'g')
/** Browsers send one. */
const mostTokens = 4

export function createSessionCheck(payloadSecret: string): SessionCheck {
  // As Payload makes its key of the setting (`BasePayload.init`).
  const key = createHash('sha256').update(payloadSecret).digest('hex').slice(0, 32)

  function isSigned(candidate: string): boolean {
    const [header = '', claims = '', signature = ''] = candidate.split('.')
    const given = Buffer.from(signature, 'base64url')
    const right = createHmac('sha256', key).update(`${header}.${claims}`).digest()
    if (given.length !== right.length || !timingSafeEqual(given, right)) return false
    const { exp }: { exp?: unknown } = JSON.parse(Buffer.from(claims, 'base64url').toString())
    return typeof exp === 'number' && exp * 1_000 > Date.now()
  }

  return ({ authorization = '', cookie = '' }) => {
    const candidates = [
      ...(inAuthorization.exec(authorization)?.slice(1) ?? []),
      ...Array.from(cookie.matchAll(inCookie), ([, found = '']) => found),
    ]
    return candidates.slice(0, mostTokens).some(isSigned)
  }
}
