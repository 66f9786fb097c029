import type {
  Access,
  Endpoint,
  PayloadHandler,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedConfig,
} from 'payload'
import { Forbidden, NotFound } from 'payload'
import { defaultLocale, isLocale, locales } from '@/domain/locales'
import { BadQuery } from './badQuery'
import { isBrokenForm } from './brokenForm'
import { explainBadInput } from './explainBadInput'
import { publicQueryLimits } from './publicQueryLimits'
import { isStaff } from './roles'

const nobody: Access = () => false

/** Collections Payload keeps for itself. `staff`: its own rule, and one of our roles besides. */
const internalCollections: Readonly<Record<string, 'nobody' | 'staff'>> = {
  'payload-jobs': 'nobody',
  'payload-kv': 'nobody',
  'payload-locked-documents': 'staff',
  'payload-migrations': 'nobody',
  'payload-preferences': 'staff',
}

const alsoStaff =
  (rule: Access): Access =>
  (args) =>
    isStaff(args.req.user) && rule(args)

/** Payload lets any signed-in account in; an account without one of our roles is nobody. */
function closeInternal(collection: SanitizedCollectionConfig): void {
  const rule = internalCollections[collection.slug]
  if (!rule) return
  const { access } = collection
  const close = rule === 'staff' ? alsoStaff : () => nobody
  access.create = close(access.create)
  access.delete = close(access.delete)
  access.read = close(access.read)
  access.readVersions = nobody
  access.unlock = nobody
  access.update = close(access.update)
  // Machine records are no part of the schema that consumers read.
  collection.graphQL = false
}

/**
 * Settles the language before any operation looks at it: Payload leaves it empty, or as a client
 * invented it, when no language stands in for another.
 */
function settleRequest(req: PayloadRequest): void {
  if (!isStaff(req.user) && (req.search?.length ?? 0) > publicQueryLimits.queryLength) {
    throw new BadQuery(
      `The query is longer than ${publicQueryLimits.queryLength} characters. Ask for less at once.`,
      414,
    )
  }
  req.locale ??= defaultLocale
  if (req.locale !== 'all' && !isLocale(req.locale)) {
    throw new BadQuery(`"locale" must be one of ${locales.join(', ')}.`)
  }
}

const settled =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    settleRequest(req)
    try {
      return await handler(req)
    } catch (error) {
      if (!isBrokenForm(req.headers, error)) throw error
      throw new BadQuery('The form in the request is cut off or broken. Send it again, whole.')
    }
  }

const forStaff =
  (handler: PayloadHandler): PayloadHandler =>
  (req) => {
    if (!isStaff(req.user)) throw new Forbidden(req.t)
    return handler(req)
  }

/** What may be done with one document: to anybody but staff it would tell which ids exist. */
const isForStaff = ({ path }: Pick<Endpoint, 'path'>): boolean =>
  path === '/access' || path.startsWith('/access/')

/** New objects: Payload shares one endpoint among all collections. */
const guarded = <E extends Pick<Endpoint, 'handler' | 'path'>>(
  endpoints: readonly E[],
  isStaffs: (endpoint: E) => boolean,
): E[] =>
  endpoints.map((endpoint) => {
    const handler = settled(endpoint.handler)
    return { ...endpoint, handler: isStaffs(endpoint) ? forStaff(handler) : handler }
  })

/** Payload answers for versions also where none are kept, and stumbles over their absence. */
const isOfVersions = ({ path }: Pick<Endpoint, 'path'>): boolean =>
  path === '/versions' || path.startsWith('/versions/')

const notFound: PayloadHandler = (req) => {
  throw new NotFound(req.t)
}

const answeredWhereKept = <E extends Pick<Endpoint, 'handler' | 'path'>>(
  endpoints: readonly E[],
  versions: unknown,
): E[] =>
  endpoints.map((endpoint) =>
    versions || !isOfVersions(endpoint) ? endpoint : { ...endpoint, handler: notFound },
  )

/** Payload adds a generator of share images that anybody may call with any text. */
const noShareImages: Endpoint = {
  method: 'get',
  path: '/og',
  handler: notFound,
}

/**
 * Closes what Payload opens by itself: its own collections, and requests in no language of ours.
 * Works on the finished configuration, since Payload adds these parts last.
 */
export function guardSurfaces(config: SanitizedConfig): SanitizedConfig {
  // The admin asks here what its reader may do, signed in or not: names of fields, no content.
  Object.assign(config, {
    endpoints: guarded([noShareImages, ...config.endpoints], () => false),
  })
  for (const collection of config.collections) {
    closeInternal(collection)
    const { endpoints, slug } = collection
    // Payload asks for an account here, not for a role.
    const isPreferences = slug === 'payload-preferences'
    if (!endpoints) continue
    Object.assign(collection, {
      endpoints: guarded(
        answeredWhereKept(endpoints, collection.versions),
        (endpoint) => isPreferences || isForStaff(endpoint),
      ),
    })
  }
  for (const global of config.globals) {
    const { access, endpoints, slug } = global
    if (slug === 'payload-jobs-stats') {
      Object.assign(access, { read: nobody, readVersions: nobody, update: nobody })
      global.graphQL = false
    }
    if (endpoints) {
      const answered = answeredWhereKept(endpoints, global.versions)
      Object.assign(global, { endpoints: guarded(answered, isForStaff) })
    }
  }
  // A client's mistake is one line in the log, not a stack.
  Object.assign(config.loggingLevels, { BadQuery: 'info', URIError: 'info' })
  config.hooks.afterError = [...(config.hooks.afterError ?? []), explainBadInput]
  return config
}
