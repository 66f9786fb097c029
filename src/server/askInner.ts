import { Agent, type IncomingMessage, request } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { InnerRequest } from './innerRequest'

/** Next could not be reached, or said nothing for too long. */
export class InnerError extends Error {
  constructor(
    readonly status: 502 | 504,
    options?: ErrorOptions,
  ) {
    super(status === 504 ? 'The page took too long.' : 'The page could not be made.', options)
    this.name = 'InnerError'
  }
}

/** Asks Next over its socket. */
export interface InnerClient {
  /**
   * Resolves as soon as the status and headers are there; the body streams.
   *
   * @param body streamed to Next as it arrives; none for a request without one
   * @param signal ends the inner request, for instance when the client has gone
   * @throws {InnerError}
   */
  ask(inner: InnerRequest, body?: Readable, signal?: AbortSignal): Promise<IncomingMessage>
  close(): void
}

/**
 * The whole body of an answer of Next's.
 *
 * @throws {InnerError}
 */
export function wholeBody(answered: IncomingMessage): Promise<Buffer> {
  return readWhole(answered).catch((cause: unknown) => {
    throw new InnerError(502, { cause })
  })
}

/** `stream/consumers` costs more than all else about a kept answer. */
export function readWhole(message: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    message.on('data', (piece: Buffer) => pieces.push(piece))
    message.once('end', () => resolve(Buffer.concat(pieces)))
    message.once('error', reject)
  })
}

/**
 * @param socketPath the unix socket Next listens on
 * @param timeoutMs how long Next may stay silent, in milliseconds
 */
export function createInnerClient(socketPath: string, timeoutMs: number): InnerClient {
  const agent = new Agent({ keepAlive: true })
  return {
    ask: (inner, body, signal) =>
      new Promise((resolve, reject) => {
        const asked = request({ socketPath, agent, ...inner, ...(signal ? { signal } : {}) })
        asked.setTimeout(timeoutMs, () => asked.destroy(new InnerError(504)))
        asked.once('response', resolve)
        asked.on('error', (error) =>
          reject(error instanceof InnerError ? error : new InnerError(502, { cause: error })),
        )
        if (body === undefined) asked.end()
        // A body that breaks off destroys the inner request, and its error handler above speaks.
        else pipeline(body, asked).catch(() => undefined)
      }),
    close: () => agent.destroy(),
  }
}
