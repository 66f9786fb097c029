import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInnerClient, type InnerClient, InnerError } from './askInner'
import { answerBrokenRequest } from './brokenRequests'
import { BadRequestError, type InnerRequest, innerRequestOf, maxHeaderBytes } from './innerRequest'
import { closeServer, listen } from './listen'
import { preflightHeadersFor, type ResponseContext, responseHeadersOf } from './responseHeaders'
import { routeClassOf } from './routeClass'
import { explainedStatus, statusBody, statusPageFor } from './statusBodies'
import { passUpgrade } from './upgrade'

export interface FrontOptions {
  host: string
  /** 0 takes any free port. */
  port: number
  publicUrl: string
  corsOrigins: readonly string[]
  /** The unix socket Next listens on. */
  socketPath: string
  isDev: boolean
  /** How long Next may stay silent, in milliseconds. */
  innerTimeoutMs?: number
}

export interface Front {
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  url: string
  /** Takes no new requests, waits up to `graceMs` for those under way, then ends them. */
  close(graceMs?: number): Promise<void>
}

/** In development Next compiles a page when it is first asked for. */
function innerTimeoutMs({ isDev }: FrontOptions): number {
  return isDev ? 600_000 : 60_000
}

/**
 * The one listener of the process: passes requests to Next over its socket and rebuilds what comes
 * back.
 *
 * @throws {PortTakenError}
 */
export async function startFront(options: FrontOptions): Promise<Front> {
  const inner = createInnerClient(
    options.socketPath,
    options.innerTimeoutMs ?? innerTimeoutMs(options),
  )
  const server = createServer(
    {
      // Longer than an address may be, so that too long a one is told so and not cut off.
      maxHeaderSize: maxHeaderBytes + 96 * 1024,
      headersTimeout: 20_000,
      requestTimeout: 300_000,
      keepAliveTimeout: 10_000,
    },
    (request, response) => {
      if (!server.listening) response.setHeader('connection', 'close')
      void answer(request, response, inner, options)
    },
  )
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    answerBrokenRequest(error, socket)
  })
  const websockets = new Set<Duplex>()
  if (options.isDev) {
    server.on('upgrade', (request, socket, head) => {
      if (server.listening) passUpgrade(request, socket, head, options.socketPath, websockets)
      else socket.destroy()
    })
  }
  const url = await listen(server, options.host, options.port)
  return {
    url,
    close: async (graceMs = 10_000) => {
      for (const socket of websockets) socket.destroy()
      await closeServer(server, graceMs)
      inner.close()
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  inner: InnerClient,
  options: FrontOptions,
): Promise<void> {
  const pathname = (request.url ?? '').split('?', 1)[0] ?? ''
  const context: ResponseContext = {
    routeClass: routeClassOf(pathname),
    status: 200,
    method: request.method ?? '',
    pathname,
    request: request.headers,
    corsOrigins: options.corsOrigins,
    isSecure: options.publicUrl.startsWith('https:'),
    isDev: options.isDev,
  }
  try {
    const asked = innerRequestOf(request, options.publicUrl)
    await pass(asked, request, response, inner, context)
  } catch (error) {
    await fail(error, response, inner, context)
  }
}

async function pass(
  asked: InnerRequest,
  request: IncomingMessage,
  response: ServerResponse,
  inner: InnerClient,
  context: ResponseContext,
): Promise<void> {
  const { routeClass } = context
  if (routeClass === 'status') return sendStatusPage(404, response, inner, context)
  const preflight = preflightHeadersFor(context)
  if (preflight !== undefined) {
    response.writeHead(204, preflight).end()
    return
  }
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const hasBody =
    request.headers['content-length'] !== undefined ||
    request.headers['transfer-encoding'] !== undefined
  const answered = await inner.ask(asked, hasBody ? request : undefined, gone.signal)
  const status = answered.statusCode ?? 502
  if (statusPageFor(status, routeClass, request.headers, answered.headers) !== undefined) {
    answered.resume()
    return sendStatusPage(status, response, inner, context)
  }
  response.writeHead(status, responseHeadersOf(answered.headers, { ...context, status }))
  await pipeline(answered, response)
}

async function fail(
  error: unknown,
  response: ServerResponse,
  inner: InnerClient,
  context: ResponseContext,
): Promise<void> {
  // Once the answer has begun, or its reader has gone, cutting it off is all that is left to say.
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  if (error instanceof BadRequestError) {
    response.setHeader('connection', 'close')
    return sendText(error.status, error.message, response, context)
  }
  if (!(error instanceof InnerError)) console.error(error)
  const status = error instanceof InnerError ? error.status : 500
  const isProgram = context.routeClass === 'api' || context.routeClass === 'machine'
  if (isProgram) return sendJsonError(status, 'The server could not answer.', response, context)
  return sendStatusPage(status, response, inner, context)
}

async function sendStatusPage(
  status: number,
  response: ServerResponse,
  inner: InnerClient,
  context: ResponseContext,
): Promise<void> {
  const body = await statusBody(inner, explainedStatus(status) ?? 500, context.pathname)
  const page = { ...context, routeClass: 'page' as const, status }
  const headers = responseHeadersOf({ 'content-type': 'text/html; charset=utf-8' }, page)
  send(status, headers, body, response, context)
}

function sendJsonError(
  status: number,
  message: string,
  response: ServerResponse,
  context: ResponseContext,
): void {
  const body = Buffer.from(JSON.stringify({ errors: [{ message }] }))
  const headers = responseHeadersOf({ 'content-type': 'application/json' }, { ...context, status })
  send(status, headers, body, response, context)
}

function sendText(
  status: number,
  text: string,
  response: ServerResponse,
  context: ResponseContext,
): void {
  const plain = { ...context, routeClass: 'machine' as const, status }
  const headers = responseHeadersOf({ 'content-type': 'text/plain; charset=utf-8' }, plain)
  send(status, headers, Buffer.from(`${text}\n`), response, context)
}

function send(
  status: number,
  headers: OutgoingHttpHeaders,
  body: Buffer,
  response: ServerResponse,
  { method }: ResponseContext,
): void {
  response.writeHead(status, { ...headers, 'content-length': body.length })
  response.end(method === 'HEAD' ? undefined : body)
}
