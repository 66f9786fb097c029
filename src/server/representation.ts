import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './acceptedEncoding'

/** Bytes as they are sent in one coding, and the strong ETag of exactly these bytes (RFC 9110 8.8). */
export interface Coded {
  bytes: Buffer
  etag: string
}

/** One body in the codings it has been asked for in. */
export interface Representation {
  identity: Coded
  br?: Coded
  gzip?: Coded
  /** Codings that are there, or that would not be smaller. */
  settled: Set<Encoding>
}

/** Smaller bodies fit one packet either way. */
const smallestBytes = 1_024
const compressible = /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml)|image\/svg)/

/** @param contentType decides whether the body is worth compressing */
export function representationOf(bytes: Buffer, contentType: string): Representation {
  const isWorthIt = bytes.length >= smallestBytes && compressible.test(contentType)
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return {
    identity: { bytes, etag: `"${hash}"` },
    settled: new Set(isWorthIt ? ['identity'] : ['identity', 'br', 'gzip']),
  }
}

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** Of a page of 283 kB quality 4 leaves 33 kB in 1.2 ms, 5 leaves 31 kB in 2.0 ms. */
const brotliOptions = {
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 4,
  },
}

/**
 * Makes a coding if it is missing, off the event loop.
 *
 * @returns how many bytes the representation has grown by
 */
export async function addCoding(
  representation: Representation,
  encoding: 'br' | 'gzip',
): Promise<number> {
  if (representation.settled.has(encoding)) return 0
  const { bytes, etag } = representation.identity
  const made = await (encoding === 'br' ? brotliAsync(bytes, brotliOptions) : gzipAsync(bytes))
  representation.settled.add(encoding)
  if (made.length >= bytes.length) return 0
  representation[encoding] = { bytes: made, etag: `${etag.slice(0, -1)}-${encoding}"` }
  return made.length
}

/** The first of the accepted codings that is there. */
export function codedFor(
  representation: Representation,
  accepted: readonly Encoding[],
): { encoding: Encoding; coded: Coded } {
  for (const encoding of accepted) {
    const coded = representation[encoding]
    if (coded !== undefined) return { encoding, coded }
  }
  return { encoding: 'identity', coded: representation.identity }
}
