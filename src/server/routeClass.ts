/**
 * What a path is, as far as the front cares:
 * - `page`: a page of the public site, a function of its address alone
 * - `api`: Payload's REST and GraphQL, which answer by who asks
 * - `machine`: feeds, health and the versioned contract
 * - `admin`, `preview`: for signed-in staff
 * - `asset`: files whose name changes with their content, and Next's own plumbing
 * - `status`: the bodies of error pages, which only the front may ask for
 */
export type RouteClass = 'admin' | 'api' | 'asset' | 'machine' | 'page' | 'preview' | 'status'

const prefixes: readonly (readonly [prefix: string, routeClass: RouteClass])[] = [
  ['/_next', 'asset'],
  ['/admin', 'admin'],
  ['/api', 'api'],
  ['/preview', 'preview'],
  ['/v1', 'machine'],
  ['/healthz', 'machine'],
  ['/readyz', 'machine'],
  ['/sitemap.xml', 'machine'],
  ['/robots.txt', 'machine'],
  ['/feed.xml', 'machine'],
  ['/llms.txt', 'machine'],
  ['/status', 'status'],
  ['/es/status', 'status'],
]

/**
 * The path of an address, decoded as Next and the table of public routes decode it: a class must not
 * depend on how the client wrote it. What can't be decoded stays, and is refused.
 */
export function pathnameOf(url: string): string {
  const [pathname = ''] = url.split('?', 1)
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

/** The class of a decoded path. */
export function routeClassOf(pathname: string): RouteClass {
  for (const [prefix, routeClass] of prefixes) {
    if (pathname === prefix || pathname.startsWith(`${prefix}/`)) return routeClass
  }
  return 'page'
}

/** The language a path is written in: Spanish lives under `/es`, English has no prefix. */
export function languageOf(pathname: string): 'en' | 'es' {
  return pathname === '/es' || pathname.startsWith('/es/') ? 'es' : 'en'
}
