import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'

/** What the front asks Next for: always the same shape, whatever the client sent. */
export interface InnerRequest {
  method: string
  /** Path and query, beginning with `/`. */
  path: string
  headers: OutgoingHttpHeaders
}

/** A request the front answers itself, because it is not one we understand. */
export class BadRequestError extends Error {
  constructor(
    readonly status: 400 | 405 | 414 | 431,
    message: string,
  ) {
    super(message)
    this.name = 'BadRequestError'
  }
}

/** The longest path with query that is passed on, in bytes. The admin asks long ones by POST. */
export const maxUrlBytes = 16 * 1024
/** The most that header names and values may hold together, in bytes. */
export const maxHeaderBytes = 32 * 1024

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Headers that belong to one connection (RFC 9110 section 7.6.1) or that only we may set. */
const dropped = new Set([
  'connection',
  'expect',
  'forwarded',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
  'x-invoke-path',
  'x-invoke-query',
  'x-invoke-status',
  'x-matched-path',
  'x-now-route-matches',
  'x-real-ip',
])
const droppedPrefixes = ['x-forwarded-', 'x-middleware-', 'x-skinwise-', 'x-vercel-']

/** Letters, digits, dots, hyphens, a port, or an IPv6 address in brackets. */
const hostPattern = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/**
 * Turns what a client sent into what Next is asked: a checked method, address and host, the
 * client's own headers without those that speak for a proxy, and our word on where it came from.
 *
 * @param publicUrl the site's address; its scheme is told to Next when the host matches
 * @throws {BadRequestError}
 */
export function innerRequestOf(client: IncomingMessage, publicUrl: string): InnerRequest {
  const method = client.method ?? ''
  if (!methods.has(method)) throw new BadRequestError(405, `Method ${method} is not supported.`)
  const path = pathOf(client.url ?? '')
  const host = client.headers.host ?? ''
  if (!hostPattern.test(host)) throw new BadRequestError(400, 'The Host header is not a host name.')
  return { method, path, headers: innerHeadersOf(client, host, publicUrl) }
}

function pathOf(url: string): string {
  if (Buffer.byteLength(url) > maxUrlBytes)
    throw new BadRequestError(414, 'The address is too long.')
  // Only the origin form: a proxy's absolute form would let the client choose another host.
  if (!url.startsWith('/')) throw new BadRequestError(400, 'The address must begin with a slash.')
  if (/[^\x21-\x7e]/.test(url)) {
    throw new BadRequestError(400, 'The address holds characters that must be percent-encoded.')
  }
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
  } catch {
    throw new BadRequestError(400, 'The address is not properly percent-encoded.')
  }
  return url
}

function innerHeadersOf(
  client: IncomingMessage,
  host: string,
  publicUrl: string,
): OutgoingHttpHeaders {
  const named = new Set(
    (client.headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()),
  )
  const headers: OutgoingHttpHeaders = {}
  let bytes = 0
  for (const [name, value] of Object.entries(client.headers)) {
    if (value === undefined) continue
    bytes += name.length + value.length
    const isOurs = droppedPrefixes.some((prefix) => name.startsWith(prefix))
    if (dropped.has(name) || named.has(name) || isOurs) continue
    headers[name] = value
  }
  if (bytes > maxHeaderBytes) throw new BadRequestError(431, 'The request headers are too large.')
  headers.host = host
  headers['x-forwarded-host'] = host
  headers['x-forwarded-proto'] = schemeFor(host, publicUrl)
  headers['x-forwarded-port'] = String(client.socket.localPort ?? '')
  // Next answers 500 on a socket without it.
  headers['x-forwarded-for'] = client.socket.remoteAddress ?? '127.0.0.1'
  return headers
}

/** Behind a proxy that ends TLS the connection itself doesn't tell the scheme; the setting does. */
function schemeFor(host: string, publicUrl: string): 'http' | 'https' {
  const url = new URL(publicUrl)
  return url.host === host && url.protocol === 'https:' ? 'https' : 'http'
}
