import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { resolveOldAddress } from '@/domain/oldAddresses'
import { isStillTrue, type PublicReading } from '@/domain/publicMoment'
import { expiryOf } from './answerExpiry'
import { beginAnswer } from './answersInTheMaking'
import { type InnerClient, wholeBody } from './askInner'
import { sendFailure, UnreachableError } from './errorAnswers'
import { builtHeaders } from './innerRequest'
import type { PublicRoute } from './publicRoutes'
import type { PublicState } from './publicState'
import { createRenders, createSharing, type Renders } from './renders'
import { addCoding, representationOf } from './representation'
import type { ResponseCache } from './responseCache'
import { originHeadersOf, type ResponseContext, sharedHeadersOf } from './responseHeaders'
import type { Known, Revision } from './revision'
import { explainedStatus } from './statusBodies'
import { htmlType, type StatusPages } from './statusPages'
import { type Delivery, hit, missingCoding, type StoredAnswer, sendStored } from './storedAnswer'
import { withoutScripts } from './withoutScripts'

export interface PublicAnswersOptions {
  inner: InnerClient
  revision: Revision<PublicState>
  cache: ResponseCache<StoredAnswer>
  renders: Renders
  pages: StatusPages
  publicUrl: string
  /** Whether only scripts of certain sites may read the API. */
  hasListedOrigins: boolean
  /** How long kept answers stand in for a database that can't be reached, in milliseconds. */
  staleLimitMs: number
  isDev: boolean
}

/** Answers public routes: from memory while the revision vouches for it, else by asking Next. */
export interface PublicAnswers {
  /**
   * Answers at once if the answer is kept and the lease holds. The way nearly every request takes:
   * it does nothing that can be left out.
   *
   * @returns false if it could not
   */
  answerFromMemory(request: IncomingMessage, response: ServerResponse, route: PublicRoute): boolean
  answer(
    request: IncomingMessage,
    response: ServerResponse,
    route: PublicRoute,
    context: ResponseContext,
  ): void
  /**
   * Answers 301 or 410 if the path is an old address, whatever it looks like.
   *
   * @returns false if it is none
   */
  tellOldAddress(
    request: IncomingMessage,
    response: ServerResponse,
    context: ResponseContext,
  ): Promise<boolean>
}

/** What a key and the headers of an entry weigh besides its body, roughly. */
const entryOverhead = 2_048
/** What a key weighs that an answer depends on. */
const keyOverhead = 128

export function createPublicAnswers(options: PublicAnswersOptions): PublicAnswers {
  const { inner, revision, cache, renders, pages } = options
  const sharing = createSharing<StoredAnswer>()
  // Compressing takes threads that signing in and pictures need, too.
  const codings = createRenders(1, Number.POSITIVE_INFINITY)

  /** Sends an answer in the coding that the client likes best, which is made if need be. */
  async function sendCoded(
    request: IncomingMessage,
    response: ServerResponse,
    route: PublicRoute,
    answer: StoredAnswer,
    delivery: Delivery,
    context: ResponseContext,
  ): Promise<void> {
    const missing = missingCoding(request, answer)
    if (missing !== undefined) {
      // The plain bytes do without it.
      await codings.inTurn(() => code(route, answer, missing)).catch(console.error)
    }
    sendStored(request, response, answer, delivery, originHeadersOf(context))
  }

  async function code(
    { key }: PublicRoute,
    answer: StoredAnswer,
    coding: 'br' | 'gzip',
  ): Promise<void> {
    const bytes = await addCoding(answer.body, coding)
    answer.hitHeads.clear()
    cache.grow(key, answer, bytes)
  }

  /** The kept answer, if nothing it shows has changed since it was made and it has not ended. */
  function kept(
    { key, pathname }: PublicRoute,
    { state, version }: Known<PublicState>,
  ): StoredAnswer | undefined {
    const found = cache.get(key)
    if (found === undefined || found.expiresAt <= Date.now()) return undefined
    if (found.version === version) return found
    // What is newer than the state it is held against may show what is newer, too.
    if (found.version > version || found.reading === undefined) return undefined
    // An old address is told before any page.
    if (state.oldAddresses.has(pathname) || !isStillTrue(found.reading, state)) return undefined
    found.version = version
    return found
  }

  function answerFromMemory(
    request: IncomingMessage,
    response: ServerResponse,
    route: PublicRoute,
  ): boolean {
    // With a list of origins the headers depend on who asks.
    if (options.hasListedOrigins && route.kind !== 'page') return false
    const known = revision.current()
    const found = known && kept(route, known)
    if (found === undefined || missingCoding(request, found) !== undefined) return false
    sendStored(request, response, found, hit)
    return true
  }

  function answer(
    request: IncomingMessage,
    response: ServerResponse,
    route: PublicRoute,
    context: ResponseContext,
  ): void {
    answerSlowly(request, response, route, context).catch((error: unknown) =>
      sendFailure(error, response, pages, context),
    )
  }

  async function answerSlowly(
    request: IncomingMessage,
    response: ServerResponse,
    route: PublicRoute,
    context: ResponseContext,
  ): Promise<void> {
    const began = Date.now()
    const reading = await revision.fresh()
    if (reading.kind === 'unreachable') {
      const { known, ageMs } = reading
      const found = known && ageMs <= options.staleLimitMs ? kept(route, known) : undefined
      if (found === undefined) throw new UnreachableError()
      const age = Math.ceil(ageMs / 1_000)
      const status = `hit; ttl=-${age}; detail=database-unreachable`
      return sendCoded(request, response, route, found, { status, age }, context)
    }
    const { known } = reading
    const found = kept(route, known)
    if (found !== undefined) return sendCoded(request, response, route, found, hit, context)
    const forwarded = cache.peek(route.key) === undefined ? 'fwd=uri-miss' : 'fwd=stale'
    const { outcome, isJoined } = await sharing.share(route.key, known.version, (begun) =>
      makeOrTellOld(route, context, known, begun),
    )
    // It was begun by somebody who came before midnight, or before the clinic closed.
    if (isJoined && outcome.expiresAt <= began) {
      return answerSlowly(request, response, route, context)
    }
    const isStored = cache.peek(route.key) === outcome
    const status = `${forwarded}${isJoined ? '; collapsed' : ''}${isStored ? '; stored' : ''}`
    await sendCoded(request, response, route, outcome, { status, age: 0 }, context)
  }

  /** What an address answers: where it leads now, that it is gone, or what Next makes of it. */
  async function makeOrTellOld(
    route: PublicRoute,
    context: ResponseContext,
    known: Known<PublicState>,
    begun: (version: number) => void,
  ): Promise<StoredAnswer> {
    const old = route.kind === 'page' ? oldAnswer(route.pathname, known, context) : undefined
    if (old !== undefined) {
      begun(known.version)
      return old
    }
    // Whoever has published a page looks at it next.
    const isUrgent = known.state.justPublished.has(route.pathname)
    return renders.inTurn(() => make(route, context, begun), isUrgent)
  }

  function oldAnswer(
    pathname: string,
    known: Known<PublicState>,
    context: ResponseContext,
  ): Promise<StoredAnswer> | undefined {
    const old = resolveOldAddress(known.state.oldAddresses, pathname)
    switch (old?.kind) {
      case undefined:
        return undefined
      case 'moved':
        return Promise.resolve(moved(old.to, known, context))
      case 'gone':
        return explained(410, pathname, known, context)
    }
  }

  async function tellOldAddress(
    request: IncomingMessage,
    response: ServerResponse,
    context: ResponseContext,
  ): Promise<boolean> {
    const reading = await revision.fresh()
    if (reading.kind === 'unreachable') return false
    const pathname = context.pathname.replace(/(?<=.)\/$/, '')
    const old = await oldAnswer(pathname, reading.known, context)
    if (old === undefined) return false
    sendStored(request, response, old, { status: 'fwd=uri-miss', age: 0 })
    return true
  }

  async function make(
    route: PublicRoute,
    context: ResponseContext,
    begun: (version: number) => void,
  ): Promise<StoredAnswer> {
    // Waiting for a place took time: what is read now is of the state known now.
    const reading = await revision.fresh()
    if (reading.kind === 'unreachable') throw new UnreachableError()
    const { known } = reading
    begun(known.version)
    // It may have moved meanwhile.
    const old = route.kind === 'page' ? oldAnswer(route.pathname, known, context) : undefined
    if (old !== undefined) return old
    const began = new Date()
    const { dependsOn, status, headers, body } = await ask(route, known.state)
    if (route.kind === 'page' && explainedStatus(status) !== undefined) {
      const answer = await explained(status, route.pathname, known, context)
      return keep(route, answer, status < 500)
    }
    const answer: StoredAnswer = {
      status,
      version: known.version,
      ...(dependsOn && { reading: readingAt(known.state, dependsOn) }),
      expiresAt: expiryOf(headers, body, began),
      body: representationOf(body, headers['content-type'] ?? ''),
      headers: sharedHeadersOf(headers, { ...context, status }),
      hitHeads: new Map(),
    }
    return keep(route, answer, status === 200 && !hasGraphqlErrors(route, body))
  }

  async function ask({ kind, path, body }: PublicRoute, state: PublicState) {
    const { end, making, name } = beginAnswer(state)
    const headers = {
      ...builtHeaders(options.publicUrl, name),
      ...(body && { 'content-type': 'application/json', 'content-length': body.length }),
    }
    const method = body === undefined ? 'GET' : 'POST'
    try {
      const answered = await inner.ask({ method, path, headers }, body && Readable.from([body]))
      const whole = await wholeBody(answered)
      // In development its scripts reload what has changed.
      const isPage = kind === 'page' && !options.isDev
      return {
        status: answered.statusCode ?? 502,
        headers: answered.headers,
        body: isPage ? withoutScripts(whole) : whole,
        dependsOn: making.dependsOn,
      }
    } finally {
      end()
    }
  }

  /** The page that explains a status, its body shared by all addresses that have this status. */
  async function explained(
    status: number,
    pathname: string,
    { version }: Known<PublicState>,
    context: ResponseContext,
  ): Promise<StoredAnswer> {
    const { body, expiresAt } = await pages.get(explainedStatus(status) ?? 500, pathname, version)
    return {
      status,
      version,
      expiresAt,
      body,
      headers: sharedHeadersOf({ 'content-type': htmlType }, { ...context, status }),
      hitHeads: new Map(),
    }
  }

  function keep(route: PublicRoute, answer: StoredAnswer, isGood: boolean): StoredAnswer {
    const own = answer.status === 200 ? answer.body.identity.bytes.length : 0
    const keys = keyOverhead * (answer.reading?.dependsOn.size ?? 0)
    if (isGood) cache.set(route.key, answer, route.key.length + own + keys + entryOverhead)
    return answer
  }

  return { answerFromMemory, answer, tellOldAddress }
}

const readingAt = ({ era, seq }: PublicState, dependsOn: ReadonlySet<string>): PublicReading => ({
  era,
  seq,
  dependsOn,
})

function moved(
  to: string,
  { version }: Known<PublicState>,
  context: ResponseContext,
): StoredAnswer {
  const headers: IncomingHttpHeaders = { 'content-type': 'text/plain; charset=utf-8', location: to }
  return {
    status: 301,
    version,
    expiresAt: Number.POSITIVE_INFINITY,
    body: representationOf(Buffer.from(`${to}\n`), 'text/plain'),
    headers: sharedHeadersOf(headers, { ...context, status: 301 }),
    hitHeads: new Map(),
  }
}

/** GraphQL answers 200 to a query that failed, perhaps for a passing reason. */
function hasGraphqlErrors({ body }: PublicRoute, answer: Buffer): boolean {
  // Inside a text its quotes are escaped: it is a name, perhaps one that the query has chosen.
  if (body === undefined || !answer.includes('"errors"')) return false
  const parsed: unknown = JSON.parse(answer.toString('utf8'))
  return typeof parsed !== 'object' || parsed === null || 'errors' in parsed
}
