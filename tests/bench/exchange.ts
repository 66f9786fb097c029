import { Agent, request } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** A request, in whatever way it is sent. */
export interface Asked {
  method: 'GET' | 'PATCH' | 'POST'
  path: string
  headers: Readonly<Record<string, string>>
  body?: string
}

/** An answer as it came over the wire. */
export interface Exchanged {
  status: number
  /** Names and values in turn. */
  rawHeaders: readonly string[]
  headers: Readonly<Record<string, unknown>>
  body: Buffer
}

const agent = new Agent({ keepAlive: true })

/** Asks once, without following or decoding anything. */
export function exchange(
  target: { url: string } | { socketPath: string },
  { method, path, headers, body }: Asked,
): Promise<Exchanged> {
  const at =
    'url' in target
      ? { hostname: new URL(target.url).hostname, port: new URL(target.url).port }
      : target
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    request({ ...at, agent, method, path, headers: { ...headers, ...length } }, (response) => {
      buffer(response).then((whole) => {
        const { statusCode = 0, rawHeaders } = response
        resolve({ status: statusCode, rawHeaders, headers: response.headers, body: whole })
      }, reject)
    })
      .on('error', reject)
      .end(body)
  })
}

/** The bytes of a request, for a client that does nothing but send them. */
export function wireOf({ method, path, headers, body = '' }: Asked): string {
  const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) }
  const lines = Object.entries({ host: '127.0.0.1', ...headers, ...length })
  return [`${method} ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)]
    .join('\r\n')
    .concat(`\r\n\r\n${body}`)
}
