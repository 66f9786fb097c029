import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { isAnonymous } from './anonymous'
import type { RouteClass } from './routeClass'
import type { FlatHeaders } from './storedAnswer'

/** What the outgoing headers depend on. */
export interface ResponseContext {
  routeClass: RouteClass
  /** The status the client will see. */
  status: number
  method: string
  /** Decoded. */
  pathname: string
  request: IncomingHttpHeaders
  corsOrigins: readonly string[]
  /** Whether readers reach the site over TLS. */
  isSecure: boolean
  /** In development the page needs a websocket and evaluated scripts for hot reload. */
  isDev: boolean
}

/** Headers of Next's answer that never leave, with those of one connection (RFC 9110 7.6.1). */
const dropped = new Set([
  'accept-ch',
  'connection',
  'critical-ch',
  'keep-alive',
  'proxy-authenticate',
  'server',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'vary',
  'x-powered-by',
  'x-nextjs-cache',
  'x-nextjs-prerender',
  'x-nextjs-stale-time',
])
const droppedPrefixes = ['access-control-', 'x-middleware-', 'x-skinwise-']

/** Rebuilds the headers of an answer: Next's own, cleaned, and what every reader is promised. */
export function responseHeadersOf(
  inner: IncomingHttpHeaders,
  context: ResponseContext,
): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {}
  for (const [name, value] of Object.entries(inner)) {
    if (dropped.has(name) || droppedPrefixes.some((prefix) => name.startsWith(prefix))) continue
    headers[name] = value
  }
  if (!mayUseCookies(context.routeClass)) delete headers['set-cookie']
  const cacheControl = cacheControlFor(context, headers)
  if (cacheControl !== undefined) headers['cache-control'] = cacheControl
  return {
    ...headers,
    ...corsHeadersFor(context),
    ...varyFor(context),
    ...securityHeaders(context),
  }
}

/** What describes one transfer of a body: a stored answer has its own. */
const ofOneTransfer = new Set([
  'accept-ranges',
  'cache-control',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'last-modified',
  'vary',
])

/**
 * The headers of an answer everybody shares. It may be kept by anybody and must be asked about each
 * time: a withdrawn page is gone from every cache at once.
 */
export function sharedHeadersOf(
  inner: IncomingHttpHeaders,
  context: Omit<ResponseContext, 'method' | 'request'>,
): FlatHeaders {
  const { routeClass, status } = context
  const whole = responseHeadersOf(inner, { ...context, method: 'GET', request: {} })
  const flat = Object.entries(whole).flatMap(([name, value]) =>
    value === undefined || ofOneTransfer.has(name) || name === 'set-cookie'
      ? []
      : [name, String(value)],
  )
  const vary = ['Accept-Encoding', ...(routeClass === 'page' ? rscHeaders : [])]
  if (routeClass === 'api') vary.push('Authorization', 'Cookie')
  if (isForListedOrigins(context)) vary.push('Origin')
  const cacheControl = status >= 500 ? 'no-store' : 'public, max-age=0, must-revalidate'
  return [...flat, 'cache-control', cacheControl, 'vary', vary.join(', ')]
}

/** What a shared answer says to scripts of other sites, where that depends on who asks. */
export function originHeadersOf(context: ResponseContext): FlatHeaders {
  if (!isForListedOrigins(context)) return []
  return Object.entries(corsHeadersFor(context)).flatMap(([name, value]) => [name, String(value)])
}

/**
 * The answer to a browser that asks whether it may read the public API from another site, or
 * nothing when the request isn't such a question.
 */
export function preflightHeadersFor(context: ResponseContext): OutgoingHttpHeaders | undefined {
  const isPreflight =
    context.method === 'OPTIONS' && context.request['access-control-request-method'] !== undefined
  if (!isPreflight || !isPublicApi(context.routeClass)) return undefined
  const origin = allowedOrigin(context)
  return {
    ...(origin === undefined
      ? {}
      : {
          'access-control-allow-origin': origin,
          'access-control-allow-methods': isGraphql(context) ? 'GET, POST' : 'GET',
          // Not Authorization: a script on another site reads what everyone may read.
          'access-control-allow-headers': 'Accept-Language, Content-Type, If-None-Match',
          'access-control-max-age': '86400',
        }),
    ...varyFor(context),
  }
}

function mayUseCookies(routeClass: RouteClass): boolean {
  return routeClass === 'admin' || routeClass === 'api'
}

function isPublicApi(routeClass: RouteClass): boolean {
  return routeClass === 'api' || routeClass === 'machine'
}

function isForListedOrigins({
  routeClass,
  corsOrigins,
}: Pick<ResponseContext, 'corsOrigins' | 'routeClass'>): boolean {
  return isPublicApi(routeClass) && corsOrigins.length > 0 && !corsOrigins.includes('*')
}

function isGraphql({ pathname }: ResponseContext): boolean {
  return pathname === '/api/graphql'
}

function corsHeadersFor(context: ResponseContext): OutgoingHttpHeaders {
  const { method, request, routeClass } = context
  const isRead = method === 'GET' || method === 'HEAD' || (method === 'POST' && isGraphql(context))
  const origin = allowedOrigin(context)
  if (!isPublicApi(routeClass) || !isRead || !isAnonymous(request) || origin === undefined)
    return {}
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'Age, Cache-Status, ETag',
  }
}

function allowedOrigin({ corsOrigins, request }: ResponseContext): string | undefined {
  if (corsOrigins.includes('*')) return '*'
  return corsOrigins.find((origin) => origin === request.origin)
}

/** By these Next tells a page from the data of one that its own router asks for. */
const rscHeaders = [
  'RSC',
  'Next-Router-State-Tree',
  'Next-Router-Prefetch',
  'Next-Router-Segment-Prefetch',
]

/** Names exactly what an answer of this class depends on besides its address. */
function varyFor({ routeClass, corsOrigins }: ResponseContext): OutgoingHttpHeaders {
  const names = ['Accept-Encoding']
  if (routeClass === 'page' || routeClass === 'preview' || routeClass === 'admin') {
    names.push(...rscHeaders)
  }
  if (routeClass === 'preview' || routeClass === 'admin') names.push('Cookie')
  if (routeClass === 'api') names.push('Authorization', 'Cookie', 'Accept-Language')
  if (isForListedOrigins({ routeClass, corsOrigins })) names.push('Origin')
  return { vary: names.join(', ') }
}

function cacheControlFor(
  { routeClass, status }: ResponseContext,
  headers: OutgoingHttpHeaders,
): string | undefined {
  if (status >= 500) return 'no-store'
  switch (routeClass) {
    case 'page':
    case 'status':
      return 'public, max-age=0, must-revalidate'
    case 'admin':
    case 'preview':
      return 'private, no-store'
    case 'api':
      // A media file names its own lifetime; everything else answers by who asks.
      return headers['cache-control'] === undefined ? 'private, no-cache' : undefined
    case 'machine':
      return headers['cache-control'] === undefined ? 'no-cache' : undefined
    case 'asset':
      return undefined
  }
}

function securityHeaders({ routeClass, isSecure, isDev }: ResponseContext): OutgoingHttpHeaders {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'content-security-policy': contentSecurityPolicyFor(routeClass, isDev),
    ...(routeClass === 'preview' ? {} : { 'x-frame-options': 'DENY' }),
    ...(routeClass === 'asset' ? {} : { 'cross-origin-opener-policy': 'same-origin' }),
    ...(isSecure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    ...(routeClass === 'admin' || routeClass === 'preview' ? { 'x-robots-tag': 'noindex' } : {}),
  }
}

function contentSecurityPolicyFor(routeClass: RouteClass, isDev: boolean): string {
  // The admin shows the preview in a frame of its own origin; nothing else is ever framed.
  const frame = `frame-ancestors ${routeClass === 'preview' ? "'self'" : "'none'"}`
  const base = ["object-src 'none'", "base-uri 'self'", frame]
  switch (routeClass) {
    case 'page':
    case 'preview':
    case 'status':
      return [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "style-src 'self' 'unsafe-inline'",
        `script-src ${scriptSources(routeClass, isDev)}`,
        `connect-src 'self'${isDev ? ' ws:' : ''}`,
        "form-action 'self'",
        ...base,
      ].join('; ')
    case 'api':
    case 'machine':
      return ["default-src 'none'", "style-src 'unsafe-inline'", frame].join('; ')
    case 'admin':
    case 'asset':
      return base.join('; ')
  }
}

function scriptSources(routeClass: RouteClass, isDev: boolean): string {
  // Next starts what it sends with inline scripts, which differ from page to page.
  if (isDev) return "'self' 'unsafe-inline' 'unsafe-eval'"
  return routeClass === 'preview' ? "'self' 'unsafe-inline'" : "'none'"
}
