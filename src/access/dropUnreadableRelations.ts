import {
  APIError,
  type CollectionAfterReadHook,
  type CollectionSlug,
  type FlattenedField,
  type GlobalAfterReadHook,
  type PayloadRequest,
} from 'payload'
import { safetyLinksFrom } from '@/domain/safetyLinks'
import { readableIds } from './readableIds'
import { isStaff } from './roles'
import { raiseSafetyAlert } from './safetyAlert'

type Id = number | string
type Data = Record<string, unknown>

/** What became of a value: kept as it is, or dropped for good. */
const dropped = Symbol('dropped')

interface Walk {
  req: PayloadRequest
  isReadable: (collection: CollectionSlug, id: Id) => boolean
  /** Paths of links a patient's safety hangs on: `contraindications.contraindication`. */
  safetyPaths: ReadonlySet<string>
  /** Names the document in the log. */
  document: string
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number'

/** A safety record that can't be shown. Nothing is better than a treatment without its warning. */
class MissingSafetyRecord extends APIError {
  constructor() {
    super(
      'This can’t be shown now: a safety warning that belongs to it is missing. Please try again later, or call the clinic.',
      503,
      null,
      true,
    )
  }
}

function slugOf(req: PayloadRequest, value: unknown): CollectionSlug | undefined {
  const found = req.payload.config.collections.find(({ slug }) => slug === value)
  return found?.slug
}

/** A filled-in document came through the read rule itself; an id has to be asked for. */
function settleOne(walk: Walk, relationTo: unknown, value: unknown): unknown | typeof dropped {
  if (Array.isArray(relationTo)) {
    if (!isData(value)) return dropped
    return settleOne(walk, value.relationTo, value.value) === dropped ? dropped : value
  }
  if (isData(value)) return value
  const slug = slugOf(walk.req, relationTo)
  return slug && isId(value) && walk.isReadable(slug, value) ? value : dropped
}

function settleLink(
  walk: Walk,
  relationTo: unknown,
  value: unknown,
  path: string,
): unknown | typeof dropped {
  const isMany = Array.isArray(value)
  const all: unknown[] = isMany ? value : [value]
  const kept = all
    .map((each) => settleOne(walk, relationTo, each))
    .filter((each) => each !== dropped)
  if (walk.safetyPaths.has(path) && kept.length < all.length) {
    const { document, req } = walk
    raiseSafetyAlert(req, { document, link: path, locale: String(req.locale) })
    throw new MissingSafetyRecord()
  }
  return isMany ? kept : (kept[0] ?? dropped)
}

/** The list from the other side: Payload filters it, and at depth 0 it still holds ids. */
function settleJoin(
  walk: Walk,
  collection: string | string[],
  value: unknown,
  path: string,
): unknown {
  if (!isData(value) || !Array.isArray(value.docs)) return value
  return { ...value, docs: settleLink(walk, collection, value.docs, path) }
}

/** True if a row means nothing without this link. */
const isRequired = (field: FlattenedField): boolean =>
  'required' in field && field.required === true

const linkFields = new WeakMap<readonly FlattenedField[], readonly FlattenedField[]>()

/** The fields that are links or may have some inside: a few of many, and rows are many, too. */
function linkFieldsOf(fields: readonly FlattenedField[]): readonly FlattenedField[] {
  const known = linkFields.get(fields)
  if (known) return known
  const found = fields.filter((field) => {
    switch (field.type) {
      case 'relationship':
      case 'upload':
      case 'join':
        return true
      case 'array':
      case 'group':
      case 'tab':
        return linkFieldsOf(field.flattenedFields).length > 0
      default:
        return false
    }
  })
  linkFields.set(fields, found)
  return found
}

/** @returns the data without links that lead nowhere, or `dropped` if a required one was among them */
function settleFields(
  walk: Walk,
  fields: readonly FlattenedField[],
  data: Data,
  parentPath: string,
): Data | typeof dropped {
  const result = { ...data }
  for (const field of linkFieldsOf(fields)) {
    const { name } = field
    const value = data[name]
    if (value === undefined || value === null) continue
    const path = parentPath ? `${parentPath}.${name}` : name
    switch (field.type) {
      case 'relationship':
      case 'upload': {
        const settled = settleLink(walk, field.relationTo, value, path)
        const isLost = settled === dropped || (Array.isArray(settled) && settled.length === 0)
        if (isLost && isRequired(field) && parentPath !== '') return dropped
        result[name] = settled === dropped ? null : settled
        break
      }
      case 'join':
        result[name] = settleJoin(walk, field.collection, value, path)
        break
      case 'array':
        if (!Array.isArray(value)) break
        result[name] = value
          .filter(isData)
          .map((row) => settleFields(walk, field.flattenedFields, row, path))
          .filter((row) => row !== dropped)
        break
      case 'group':
      case 'tab': {
        if (!isData(value)) break
        const inner = settleFields(walk, field.flattenedFields, value, path)
        result[name] = inner === dropped ? null : inner
      }
    }
  }
  return result
}

/**
 * Walks through the document, and once more if it met ids that had to be asked for: asking from
 * inside would make a promise for each field of each row.
 */
async function settleDocument(
  req: PayloadRequest,
  slug: string,
  fields: readonly FlattenedField[],
  doc: unknown,
): Promise<unknown> {
  if (!isData(doc)) return doc
  const settled = (isReadable: Walk['isReadable']): Data => {
    const walk: Walk = {
      req,
      isReadable,
      safetyPaths: new Set(safetyLinksFrom(slug).map(({ rows, field }) => `${rows}.${field}`)),
      document: `${slug}:${String(doc.id ?? slug)}`,
    }
    const found = settleFields(walk, fields, doc, '')
    return found === dropped ? doc : found
  }
  const asked = new Map<CollectionSlug, Set<Id>>()
  const unless = settled((collection, id) => {
    const ids = asked.get(collection) ?? new Set()
    asked.set(collection, ids.add(id))
    return true
  })
  if (asked.size === 0) return unless
  const readable = new Map(
    await Promise.all(
      Array.from(asked, async ([collection, ids]) => {
        return [collection, await readableIds(req, collection, [...ids])] as const
      }),
    ),
  )
  return settled((collection, id) => readable.get(collection)?.has(id) === true)
}

/**
 * For everybody but staff: takes out links to what the reader may not see, ids included, and rows
 * that mean nothing without such a link. Payload leaves the ids of drafts and trash in.
 *
 * @throws {APIError} 503 if the link is one a patient's safety hangs on.
 */
export const dropUnreadableRelations: CollectionAfterReadHook = ({
  collection,
  doc,
  overrideAccess,
  req,
}) =>
  overrideAccess || isStaff(req.user)
    ? doc
    : settleDocument(req, collection.slug, collection.flattenedFields, doc)

/** As {@link dropUnreadableRelations}, for a global. */
export const dropUnreadableGlobalRelations: GlobalAfterReadHook = ({
  doc,
  global,
  overrideAccess,
  req,
}) =>
  overrideAccess || isStaff(req.user)
    ? doc
    : settleDocument(req, global.slug, global.flattenedFields, doc)
