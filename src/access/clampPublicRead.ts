import {
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { defaultLocale, isLocale, locales } from '@/domain/locales'
import { BadQuery } from './badQuery'
import { publicJoins } from './publicJoins'
import { publicDepth, publicLimit, publicPage, publicSort } from './publicPaging'
import { publicQueryLimits } from './publicQueryLimits'
import { publicWhere } from './publicWhere'
import { isStaff } from './roles'
import { shareLinkedRecords } from './shareLinkedRecords'

const argsSchema = z.object({
  currentDepth: z.number().optional(),
  data: z.unknown().optional(),
  depth: z.unknown().optional(),
  draft: z.unknown().optional(),
  flattenLocales: z.unknown().optional(),
  joins: z.unknown().optional(),
  limit: z.unknown().optional(),
  page: z.unknown().optional(),
  pagination: z.unknown().optional(),
  sort: z.unknown().optional(),
  trash: z.unknown().optional(),
  where: z.unknown().optional(),
})

const reads: ReadonlySet<string> = new Set(['count', 'countVersions', 'read', 'readDistinct'])

/** REST and GraphQL. Our own code asks through the Local API and says exactly what it wants. */
const isSurface = (req: PayloadRequest): boolean => req.payloadAPI !== 'local'

/** @throws {BadQuery} for what only staff may ask, and for a language we don't have. */
function refuseStaffQuestions(req: PayloadRequest, args: z.infer<typeof argsSchema>): void {
  if (args.draft === true) {
    throw new BadQuery('Drafts are for signed-in staff. Leave out draft=true.', 403)
  }
  if (args.trash === true) {
    throw new BadQuery('The trash is for signed-in staff. Leave out trash=true.', 403)
  }
  if (args.data !== undefined && args.data !== null) {
    throw new BadQuery('"data" is not a question: this address reads what is stored.')
  }
  if (args.flattenLocales === false) {
    throw new BadQuery('One language at a time: leave out flattenLocales, use locale.')
  }
  if (req.locale && !isLocale(req.locale)) {
    throw new BadQuery(`"locale" must be one of ${locales.join(', ')}. One language at a time.`)
  }
  if (req.fallbackLocale && req.fallbackLocale.length > 0) {
    throw new BadQuery(
      'No language stands in for another here. Leave out fallbackLocale and ask for the other language.',
    )
  }
}

/**
 * One request can read in several languages at once (GraphQL), and Payload keeps the language on the
 * request they share. Each read gets its own, with no other language standing in.
 */
function inOneLanguage(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['fallbackLocale', 'locale'])
  own.fallbackLocale = false
  own.locale ??= defaultLocale
  return own
}

/**
 * Bounds what anybody but staff can ask of a collection, and refuses what they can't be told.
 * What a request leaves out gets a small default; what it writes wrongly gets a 400 that says so.
 */
export const clampPublicRead: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (!reads.has(operation) || overrideAccess || isStaff(req.user)) return args
  shareLinkedRecords(req)
  const asked = argsSchema.parse(args)
  const own = inOneLanguage(req)
  const settled = { ...args, draft: false, trash: false, req: own }

  // Payload itself filling in links of a document that is being read.
  if (asked.currentDepth !== undefined) {
    return { ...settled, depth: publicDepth(asked.depth) ?? 0, joins: false }
  }
  if (!isSurface(req)) return { ...settled, joins: asked.joins ?? false }

  refuseStaffQuestions(req, asked)
  // Versions have other fields, and a rule that will refuse these readers: let it say so.
  const isOfVersions = operation === 'read' && !('draft' in args)
  // GraphQL asks for one document more, to know if there is a next page; its own limit is checked
  // before the query runs.
  const most = req.payloadAPI === 'GraphQL' ? publicQueryLimits.limit + 1 : publicQueryLimits.limit
  return {
    ...settled,
    depth: publicDepth(asked.depth),
    joins: await publicJoins(own, collection, asked.joins),
    limit: publicLimit(asked.limit, most),
    page: publicPage(asked.page),
    sort: isOfVersions ? undefined : publicSort(collection, asked.sort),
    where: isOfVersions ? undefined : await publicWhere(own, collection, asked.where),
  }
}

/** As {@link clampPublicRead}, for a global: it has one document, so there is little to bound. */
export const clampPublicGlobalRead: GlobalBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'read' || overrideAccess || isStaff(req.user)) return args
  shareLinkedRecords(req)
  const asked = argsSchema.parse(args)
  refuseStaffQuestions(req, asked)
  publicDepth(asked.depth)
  return args
}
