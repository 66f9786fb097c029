import { defaultLocale, locales } from '@/domain/locales'
import { pageKinds, pageNumberOf, pageParameter } from '@/domain/sitePaths'
import { maxSlugLength, slugPattern } from '@/domain/slugs'

/**
 * What an answer that everybody shares is:
 * - `page`: a page of the site, whose errors are pages too
 * - `api`: Payload's REST and GraphQL, as a reader without a session gets them
 * - `file`: an uploaded picture
 * - `machine`: sitemap and the like
 */
export type PublicKind = 'api' | 'file' | 'machine' | 'page'

/** A request whose answer depends on nothing but its address and the revision. */
export interface PublicRoute {
  kind: PublicKind
  /** What the answer is kept under. */
  key: string
  /** What Next is asked for: path and query, always written the same way. */
  path: string
  /** `path` without its query. */
  pathname: string
  /** Sent to Next as it is; only queries of GraphQL have one. */
  body?: Buffer
}

interface Row {
  kind: PublicKind
  /** Matched against the whole decoded path. */
  pattern: RegExp
  /** Query parameters that the answer depends on, by what stands before the first bracket. */
  parameters: readonly string[]
}

/** Collections that anybody may read over REST; a test holds them against the access rules. */
export const publicCollections = [
  'aftercare-steps',
  'citations',
  'clinicians',
  'conditions',
  'contraindications',
  'locations',
  'media',
  'safety-notices',
  'treatments',
] as const

export const publicGlobals = ['home', 'settings'] as const

const one = (names: readonly string[]): string => `(?:${names.join('|')})`
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`)

const prefixes = locales.filter((locale) => locale !== defaultLocale)
const language = `(?:/${one(prefixes)})?`
const slug = slugPattern.source.replace(/^\^|\$$/g, '')
const collection = one(publicCollections)

const ofOne = ['depth', 'joins', 'locale', 'populate', 'select']
const ofMany = [...ofOne, 'limit', 'page', 'pagination', 'sort', 'where']

/** All that is public. What is not here is passed through and never kept. */
const table: readonly Row[] = [
  { kind: 'page', pattern: whole(`(?:/|/${one(prefixes)})`), parameters: [] },
  { kind: 'page', pattern: whole(`${language}/${one(pageKinds)}`), parameters: [pageParameter] },
  { kind: 'page', pattern: whole(`${language}/${one(pageKinds)}/${slug}`), parameters: [] },
  { kind: 'machine', pattern: whole('/(?:sitemap\\.xml|robots\\.txt)'), parameters: [] },
  { kind: 'file', pattern: whole('/api/media/file/[\\w.-]+'), parameters: [] },
  { kind: 'api', pattern: whole(`/api/${collection}`), parameters: ofMany },
  { kind: 'api', pattern: whole(`/api/${collection}/count`), parameters: ['locale', 'where'] },
  { kind: 'api', pattern: whole(`/api/${collection}/[0-9a-f]{24}`), parameters: ofOne },
  { kind: 'api', pattern: whole(`/api/globals/${one(publicGlobals)}`), parameters: ofOne },
]

/** Questions only staff may ask: who sends one is answered by Payload itself, with a refusal. */
const staffParameters: ReadonlySet<string> = new Set([
  'data',
  'draft',
  'fallback-locale',
  'fallbackLocale',
  'flattenLocales',
  'trash',
])

/** Of each kind the longest address: the prefix, the list and the slug; or a query of a program. */
const longestPathname = maxSlugLength + 160

const remembered = new Map<string, PublicRoute | null>()
/** Addresses a site's readers ask for are few; what a robot makes up is not worth remembering. */
const mostRemembered = 4_000
const longestRemembered = 512

/** The public route of an address asked for with GET or HEAD, or undefined if it is none. */
export function publicRouteOf(url: string): PublicRoute | undefined {
  const known = remembered.get(url)
  if (known !== undefined) return known ?? undefined
  const route = find(url)
  if (url.length <= longestRemembered) {
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(url, route ?? null)
  }
  return route
}

function find(url: string): PublicRoute | undefined {
  const [rawPathname = '', query] = splitOnce(url, '?')
  const pathname = decode(rawPathname)
  if (pathname === undefined || pathname.length > longestPathname) return undefined
  const row = table.find(({ pattern }) => pattern.test(pathname))
  if (row === undefined) return undefined
  const search = canonicalQuery(query ?? '', row)
  if (search === undefined) return undefined
  const path = search === '' ? pathname : `${pathname}?${search}`
  return { kind: row.kind, key: path, path, pathname }
}

/**
 * The parameters an answer depends on, sorted by name: the same question is the same entry however
 * it is written. Undefined for a question that isn't for everybody, or that can't be read.
 */
function canonicalQuery(query: string, { kind, parameters }: Row): string | undefined {
  const kept: [name: string, value: string][] = []
  for (const part of query === '' ? [] : query.split('&')) {
    const [rawName = '', rawValue = ''] = splitOnce(part, '=')
    const name = decode(rawName.replaceAll('+', ' '))
    const value = decode(rawValue.replaceAll('+', ' '))
    if (name === undefined || value === undefined) return undefined
    const root = name.split('[', 1)[0] ?? ''
    if (kind === 'api' && staffParameters.has(root)) return undefined
    if (!parameters.includes(root)) continue
    // Pages are few: other ways to ask for the same one, or for none, are no entries of their own.
    if (kind === 'page' && (kept.length > 0 || name !== root || pageNumberOf(value) === 1)) continue
    kept.push([name, value])
  }
  // Stable: of a name given twice the order says something.
  return kept
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
}

function splitOnce(text: string, at: string): [string, string?] {
  const index = text.indexOf(at)
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + at.length)]
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
