import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Duplex, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isAnonymous } from './anonymous'
import { createInnerClient, type InnerClient, readWhole, wholeBody } from './askInner'
import { answerBrokenRequest } from './brokenRequests'
import { sendFailure, sendStatusPage } from './errorAnswers'
import { graphqlPath, graphqlRouteOf, longestGraphqlBody } from './graphqlRoute'
import { BadRequestError, checkRequest, innerRequestOf, maxHeaderBytes } from './innerRequest'
import { closeServer, listen } from './listen'
import { createPublicAnswers, type PublicAnswers } from './publicAnswers'
import { type PublicRoute, publicRouteOf } from './publicRoutes'
import type { PublicState } from './publicState'
import { createRenders, type Renders } from './renders'
import { createResponseCache } from './responseCache'
import { preflightHeadersFor, type ResponseContext, responseHeadersOf } from './responseHeaders'
import type { Revision } from './revision'
import { pathnameOf, routeClassOf } from './routeClass'
import { createSessionCheck, type SessionCheck } from './sessions'
import { statusPageFor } from './statusBodies'
import { createStatusPages, type StatusPages } from './statusPages'
import { bypassed, type StoredAnswer } from './storedAnswer'
import { passUpgrade } from './upgrade'

export interface FrontOptions {
  host: string
  /** 0 takes any free port. */
  port: number
  publicUrl: string
  corsOrigins: readonly string[]
  /** What Payload signs sessions with. */
  payloadSecret: string
  /** The unix socket Next listens on. */
  socketPath: string
  revision: Revision<PublicState>
  /** The most the response cache may hold, in bytes; 0 keeps nothing. */
  cacheBytes: number
  /** How long kept answers stand in for a database that can't be reached, in milliseconds. */
  staleLimitMs: number
  isDev: boolean
  /** How long Next may stay silent, in milliseconds. */
  innerTimeoutMs?: number
}

export interface Front {
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  url: string
  /** What the response cache holds now. */
  readonly cached: { bytes: number; answers: number }
  /** Takes no new requests, waits up to `graceMs` for those under way, then ends them. */
  close(graceMs?: number): Promise<void>
}

/** In development Next compiles a page when it is first asked for. */
function innerTimeoutMs({ isDev }: FrontOptions): number {
  return isDev ? 600_000 : 60_000
}

/**
 * Next makes pages on one thread, the admin's too: two at once keep it busy while one of them waits
 * for the database, more would only make everybody wait.
 */
const mostRenders = 2
const mostWaitingRenders = 500

/** What a request is handed through. */
interface Parts {
  hasSession: SessionCheck
  inner: InnerClient
  pages: StatusPages
  renders: Renders
  publicAnswers: PublicAnswers
  options: FrontOptions
}

/**
 * The one listener of the process: answers what everybody shares from memory, passes the rest to
 * Next over its socket and rebuilds what comes back.
 *
 * @throws {PortTakenError}
 */
export async function startFront(options: FrontOptions): Promise<Front> {
  const patienceMs = options.innerTimeoutMs ?? innerTimeoutMs(options)
  const inner = createInnerClient(options.socketPath, patienceMs)
  const { isDev, publicUrl, revision, staleLimitMs } = options
  const renders = createRenders(mostRenders, mostWaitingRenders)
  const pages = createStatusPages(inner, { isDev, publicUrl })
  const cache = createResponseCache<StoredAnswer>(options.cacheBytes)
  const publicAnswers = createPublicAnswers({
    inner,
    revision,
    cache,
    renders,
    pages,
    publicUrl,
    hasListedOrigins: options.corsOrigins.length > 0 && !options.corsOrigins.includes('*'),
    staleLimitMs,
    isDev,
  })
  const hasSession = createSessionCheck(options.payloadSecret)
  const parts = { hasSession, inner, pages, renders, publicAnswers, options }
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
      answer(request, response, parts)
    },
  )
  // A reader who takes nothing holds a whole answer in memory. While Next works nothing moves, either.
  server.setTimeout(2 * patienceMs)
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
    get cached() {
      return { bytes: cache.bytes, answers: cache.size }
    },
    close: async (graceMs = 10_000) => {
      for (const socket of websockets) socket.destroy()
      await closeServer(server, graceMs)
      inner.close()
    },
  }
}

function answer(request: IncomingMessage, response: ServerResponse, parts: Parts): void {
  const { pages, publicAnswers } = parts
  try {
    checkRequest(request, parts.hasSession)
    const route = sharedRouteOf(request)
    if (route !== undefined) {
      if (publicAnswers.answerFromMemory(request, response, route)) return
      publicAnswers.answer(request, response, route, contextOf(request, parts))
      return
    }
    const context = contextOf(request, parts)
    const answered =
      // With a query it is another question: Payload reads the language there.
      context.method === 'POST' && request.url === graphqlPath
        ? answerGraphql(request, response, parts, context)
        : pass(request, response, parts, context)
    answered.catch((error: unknown) => sendFailure(error, response, pages, context))
  } catch (error) {
    void sendFailure(error, response, pages, contextOf(request, parts))
  }
}

function contextOf(
  { method = '', url = '', headers }: IncomingMessage,
  { options }: Parts,
): ResponseContext {
  const pathname = pathnameOf(url)
  return {
    routeClass: routeClassOf(pathname),
    status: 200,
    method,
    pathname,
    request: headers,
    corsOrigins: options.corsOrigins,
    isSecure: options.publicUrl.startsWith('https:'),
    isDev: options.isDev,
  }
}

/** The public route of a request that gets what everybody gets, or undefined. */
function sharedRouteOf({ method, url = '', headers }: IncomingMessage): PublicRoute | undefined {
  // Next's own router asks for data, not for the page: what it gets depends on what it has already.
  if ((method !== 'GET' && method !== 'HEAD') || headers.rsc !== undefined) return undefined
  const route = publicRouteOf(url)
  const isForSession = route?.kind === 'api' || route?.kind === 'file'
  return isForSession && !isAnonymous(headers) ? undefined : route
}

async function answerGraphql(
  request: IncomingMessage,
  response: ServerResponse,
  parts: Parts,
  context: ResponseContext,
): Promise<void> {
  const length = Number(request.headers['content-length'])
  if (!isAnonymous(request.headers) || !(length <= longestGraphqlBody)) {
    return pass(request, response, parts, context)
  }
  const body = await readWhole(request)
  const route = graphqlRouteOf(body)
  if (route === undefined) return pass(request, response, parts, context, Readable.from([body]))
  if (parts.publicAnswers.answerFromMemory(request, response, route)) return
  parts.publicAnswers.answer(request, response, route, context)
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  parts: Parts,
  context: ResponseContext,
  body: Readable | undefined = bodyOf(request),
): Promise<void> {
  const { hasSession, options, pages, publicAnswers, renders } = parts
  const { pathname, routeClass } = context
  if (routeClass === 'status') {
    return sendStatusPage(404, response, pages, context, options.revision.current()?.version)
  }
  const preflight = preflightHeadersFor(context)
  if (preflight !== undefined) {
    response.writeHead(204, preflight).end()
    return
  }
  // Pages have no forms; making one costs as much as for GET, and would not wait for its turn. In
  // development Next's own tools live among them.
  if (routeClass === 'page' && !isReading(request) && !options.isDev) {
    throw new BadRequestError(405, 'A page is read with GET.')
  }
  const isPage = routeClass === 'page' && isReading(request)
  const isQuestion = routeClass === 'api' && (isReading(request) || isReadByPost(request, pathname))
  if (!isPage && (!isQuestion || hasSession(request.headers))) {
    const answered = await askNext(request, response, parts, context, body)
    return passOn(answered, answered, request, response, parts, context)
  }
  if (isPage && (await publicAnswers.tellOldAddress(request, response, context))) return
  // What is kept for nobody costs Next as much as what is. The place is free again once the answer is
  // made: a client that doesn't send its question, or doesn't read, must not keep it.
  const question = body && (await readWhole(body))
  const { answered, whole } = await renders.inTurn(async () => {
    const asked = question && Readable.from([question])
    const answered = await askNext(request, response, parts, context, asked)
    return { answered, whole: await wholeBody(answered) }
  })
  return passOn(answered, Readable.from([whole]), request, response, parts, context)
}

async function askNext(
  request: IncomingMessage,
  response: ServerResponse,
  { hasSession, inner, options }: Parts,
  { pathname, routeClass }: ResponseContext,
  body: Readable | undefined,
): Promise<IncomingMessage> {
  const gone = new AbortController()
  // It may have left while it waited for its turn.
  if (request.socket.destroyed) gone.abort()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const asked = innerRequestOf(request, options.publicUrl)
  let isSure = false
  try {
    const answered = await inner.ask(asked, body, gone.signal)
    // Elsewhere also what writes nothing is answered well.
    const isGood = routeClass === 'api' && (answered.statusCode ?? 502) < 400
    isSure = isGood && !isReadByPost(request, pathname) && hasSession(request.headers)
    return answered
  } finally {
    // Before anybody hears of it; and it may have been written although we hear of an error.
    if (!isReading(request)) options.revision.drop({ isSure })
  }
}

async function passOn(
  answered: IncomingMessage,
  body: Readable,
  request: IncomingMessage,
  response: ServerResponse,
  { pages, options }: Parts,
  context: ResponseContext,
): Promise<void> {
  const status = answered.statusCode ?? 502
  if (statusPageFor(status, context.routeClass, request.headers, answered.headers) !== undefined) {
    body.resume()
    const version = options.revision.current()?.version
    return sendStatusPage(status, response, pages, context, version)
  }
  const passed = responseHeadersOf(answered.headers, { ...context, status })
  response.writeHead(status, { ...passed, 'cache-status': bypassed })
  await pipeline(body, response)
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
}

/** By which Payload takes a POST for a GET (its `handleEndpoints`). */
const methodOverrides = ['x-payload-http-method-override', 'x-http-method-override']

/** True for a question that is too long for an address: a GraphQL query, or a GET sent as a POST. */
function isReadByPost({ headers }: IncomingMessage, pathname: string): boolean {
  return pathname === graphqlPath || methodOverrides.some((name) => headers[name] === 'GET')
}

function bodyOf(request: IncomingMessage): Readable | undefined {
  const { headers } = request
  return headers['content-length'] === undefined ? undefined : request
}
