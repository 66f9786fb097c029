import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import type { SessionCheck } from './sessions'

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
    readonly status: 400 | 405 | 411 | 413 | 414 | 431,
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

/**
 * The longest bodies that are passed on, in bytes. Payload holds a body in memory several times
 * over before it asks who sent it: staff upload pictures, everybody else signs in or asks.
 */
const maxBodyBytes = { anonymous: 1024 * 1024, staff: 64 * 1024 * 1024 }

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
 * Checks that a request is one we understand, before anything else is done with it.
 *
 * @throws {BadRequestError}
 */
export function checkRequest(
  { method = '', url = '', headers, rawHeaders }: IncomingMessage,
  hasSession: SessionCheck,
): void {
  if (!methods.has(method)) throw new BadRequestError(405, `Method ${method} is not supported.`)
  checkAddress(url)
  checkBody(headers, hasSession)
  if (!hostPattern.test(headers.host ?? '')) {
    throw new BadRequestError(400, 'The Host header is not a host name.')
  }
  let bytes = 0
  for (const part of rawHeaders) bytes += part.length
  if (bytes > maxHeaderBytes) throw new BadRequestError(431, 'The request headers are too large.')
}

/**
 * Turns what a client sent, once checked, into what Next is asked: the client's own headers without
 * those that speak for a proxy, and our word on where it came from.
 *
 * @param publicUrl the site's address; its scheme is told to Next when the host matches
 */
export function innerRequestOf(client: IncomingMessage, publicUrl: string): InnerRequest {
  const { method = '', url = '' } = client
  return { method, path: url, headers: innerHeadersOf(client, publicUrl) }
}

/**
 * Marks a request that we make ourselves: its answer is one for everybody. Holds the name under which
 * the front waits for it, or nothing.
 */
export const builtHeader = 'x-skinwise-built'

/**
 * The headers of a request that we make ourselves, the same for every reader: what it answers
 * depends on its address alone.
 *
 * @param name under which its maker waits for it
 */
export function builtHeaders(publicUrl: string, name = ''): OutgoingHttpHeaders {
  const { host, protocol } = new URL(publicUrl)
  return {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    // Next answers 500 on a socket without it.
    'x-forwarded-for': '127.0.0.1',
    'accept-encoding': 'identity',
    // To nobody without a name Next sends metadata late, in the body: see `htmlLimitedBots`.
    'user-agent': 'Skinwise',
    [builtHeader]: name,
  }
}

function checkAddress(url: string): void {
  if (Buffer.byteLength(url) > maxUrlBytes)
    throw new BadRequestError(414, 'The address is too long.')
  // Only the origin form: a proxy's absolute form would let the client choose another host.
  if (!url.startsWith('/')) throw new BadRequestError(400, 'The address must begin with a slash.')
  if (/[^\x21-\x7e]/.test(url)) {
    throw new BadRequestError(400, 'The address holds characters that must be percent-encoded.')
  }
  // Next resolves these, so that the page it answers with would not be the one we judged.
  if (url.includes('#') || steps.test(decodedPath(url))) {
    throw new BadRequestError(400, 'The path must not hold "#", a backslash, "/./" or "/../".')
  }
}

function checkBody(headers: IncomingHttpHeaders, hasSession: SessionCheck): void {
  // Browsers always say how long a body is; counting along would find out too late.
  if (headers['transfer-encoding'] !== undefined) {
    throw new BadRequestError(411, 'The request must say how long its body is: Content-Length.')
  }
  const length = Number(headers['content-length'] ?? 0)
  if (length <= maxBodyBytes.anonymous) return
  const most = hasSession(headers) ? maxBodyBytes.staff : maxBodyBytes.anonymous
  if (length > most) {
    throw new BadRequestError(413, `The body is longer than ${most} bytes.`)
  }
}

/** Clients resolve steps through folders before they send an address (RFC 3986 section 5.2.4). */
const steps = /\\|\/\.{1,2}(?:\/|$)/

function decodedPath(url: string): string {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '')
  } catch {
    throw new BadRequestError(400, 'The address is not properly percent-encoded.')
  }
}

function innerHeadersOf(client: IncomingMessage, publicUrl: string): OutgoingHttpHeaders {
  const { host = '' } = client.headers
  const named = new Set(
    (client.headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()),
  )
  const headers: OutgoingHttpHeaders = {}
  for (const [name, value] of Object.entries(client.headers)) {
    if (value === undefined) continue
    const isOurs = droppedPrefixes.some((prefix) => name.startsWith(prefix))
    if (dropped.has(name) || named.has(name) || isOurs) continue
    headers[name] = value
  }
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
