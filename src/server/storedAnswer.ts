import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PublicReading } from '@/domain/publicMoment'
import { acceptedEncodings, type Encoding } from './acceptedEncoding'
import { type Coded, codedFor, type Representation } from './representation'

/** Header names and values in turn, as `writeHead` takes them without looking at each again. */
export type FlatHeaders = string[]

/** An answer everybody shares, ready to be sent. */
export interface StoredAnswer {
  status: number
  /** The newest version of the public state, see `Known`, of which it is known to be true. */
  version: number
  /** What it shows; undefined if there is no telling, and it is true of the one version. */
  reading?: PublicReading
  /** From this instant on (milliseconds since 1970) something in it may no longer be true. */
  expiresAt: number
  body: Representation
  /** Without those that depend on the coding, on the reader or on how it came to be sent. */
  headers: FlatHeaders
  /** Complete heads of a hit, made at the first one in each coding. */
  hitHeads: Map<Encoding, FlatHeaders>
}

/** How an answer came to be sent: the member of `Cache-Status` (RFC 9211), and `Age` in seconds. */
export interface Delivery {
  status: string
  age: number
}

export const hit: Delivery = { status: 'hit', age: 0 }

const cacheName = 'Skinwise'
/** The `Cache-Status` of what is never kept. */
export const bypassed = `${cacheName}; fwd=bypass`
const encodingDependent = new Set(['content-type', 'content-length', 'content-encoding'])

/** The coding the client likes best, if it has not been made yet. */
export function missingCoding(
  { headers }: IncomingMessage,
  { body }: StoredAnswer,
): 'br' | 'gzip' | undefined {
  const [best] = acceptedEncodings(headers['accept-encoding'])
  return best === undefined || best === 'identity' || body.settled.has(best) ? undefined : best
}

/**
 * Sends a stored answer: the coding the client likes best among those that are there, 304 when the
 * client has these very bytes, no body to HEAD. Ranges are ignored, as RFC 9110 14.2 allows.
 *
 * @param extra headers that depend on this reader
 */
export function sendStored(
  request: IncomingMessage,
  response: ServerResponse,
  answer: StoredAnswer,
  delivery: Delivery,
  extra: FlatHeaders = [],
): void {
  const { method, headers } = request
  const accepted = acceptedEncodings(headers['accept-encoding'])
  const condition = answer.status === 200 ? headers['if-none-match'] : undefined
  const known = condition === undefined ? undefined : knownCoding(answer, accepted, condition)
  const { encoding, coded } = known ?? codedFor(answer.body, accepted)
  const head =
    delivery === hit ? hitHead(answer, encoding, coded) : headOf(answer, encoding, coded, delivery)
  const whole = extra.length > 0 ? [...head, ...extra] : head
  if (known !== undefined) {
    response.writeHead(304, withoutContent(whole)).end()
  } else {
    response.writeHead(answer.status, whole)
    response.end(method === 'HEAD' ? undefined : coded.bytes)
  }
}

function hitHead(answer: StoredAnswer, encoding: Encoding, coded: Coded): FlatHeaders {
  const known = answer.hitHeads.get(encoding)
  if (known !== undefined) return known
  const head = headOf(answer, encoding, coded, hit)
  answer.hitHeads.set(encoding, head)
  return head
}

function headOf(
  { headers, status }: StoredAnswer,
  encoding: Encoding,
  coded: Coded,
  delivery: Delivery,
): FlatHeaders {
  return [
    ...headers,
    ...(status === 200 ? ['etag', coded.etag] : []),
    ...(encoding === 'identity' ? [] : ['content-encoding', encoding]),
    ...['content-length', String(coded.bytes.length)],
    ...['age', String(delivery.age)],
    ...['cache-status', `${cacheName}; ${delivery.status}`],
  ]
}

/** A 304 repeats what a 200 would have said, but for what describes the body (RFC 9110 15.4.5). */
function withoutContent(head: FlatHeaders): string[] {
  const kept: string[] = []
  for (let i = 0; i + 1 < head.length; i += 2) {
    const [name = '', value = ''] = head.slice(i, i + 2)
    if (!encodingDependent.has(name)) kept.push(name, value)
  }
  return kept
}

/** The coding of ours that the client says it has (RFC 9110 13.1.2, weak comparison). */
function knownCoding(
  { body }: StoredAnswer,
  accepted: readonly Encoding[],
  condition: string,
): { encoding: Encoding; coded: Coded } | undefined {
  const tags = condition.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  const isKnown = (coded: Coded) => tags.includes('*') || tags.includes(coded.etag)
  for (const encoding of accepted) {
    const coded = body[encoding]
    if (coded !== undefined && isKnown(coded)) return { encoding, coded }
  }
  return undefined
}
