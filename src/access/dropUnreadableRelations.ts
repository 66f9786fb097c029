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
async function settleOne(
  { req }: Walk,
  relationTo: unknown,
  value: unknown,
): Promise<unknown | typeof dropped> {
  if (Array.isArray(relationTo)) {
    if (!isData(value)) return dropped
    const own = await settleOne(
      { req, safetyPaths: new Set(), document: '' },
      value.relationTo,
      value.value,
    )
    return own === dropped ? dropped : value
  }
  if (isData(value)) return value
  const slug = slugOf(req, relationTo)
  if (!slug || !isId(value)) return dropped
  return (await readableIds(req, slug, [value])).has(value) ? value : dropped
}

async function settleLink(
  walk: Walk,
  relationTo: unknown,
  value: unknown,
  path: string,
): Promise<unknown | typeof dropped> {
  const isMany = Array.isArray(value)
  const settled = isMany
    ? await Promise.all(value.map((each) => settleOne(walk, relationTo, each)))
    : [await settleOne(walk, relationTo, value)]
  const kept = settled.filter((each) => each !== dropped)
  if (walk.safetyPaths.has(path) && kept.length < settled.length) {
    const { document, req } = walk
    raiseSafetyAlert(req, { document, link: path, locale: String(req.locale) })
    throw new MissingSafetyRecord()
  }
  return isMany ? kept : (kept[0] ?? dropped)
}

/** The list from the other side: Payload filters it, and at depth 0 it still holds ids. */
async function settleJoin(
  walk: Walk,
  collection: string | string[],
  value: unknown,
  path: string,
): Promise<unknown> {
  if (!isData(value) || !Array.isArray(value.docs)) return value
  return { ...value, docs: await settleLink(walk, collection, value.docs, path) }
}

/** True if a row means nothing without this link. */
const isRequired = (field: FlattenedField): boolean =>
  'required' in field && field.required === true

/** @returns the data without links that lead nowhere, or `dropped` if a required one was among them */
async function settleFields(
  walk: Walk,
  fields: readonly FlattenedField[],
  data: Data,
  parentPath: string,
): Promise<Data | typeof dropped> {
  const changes = await Promise.all(
    fields.map(async (field): Promise<{ name: string; value: unknown; isLost: boolean } | null> => {
      const { name } = field
      const value = data[name]
      if (value === undefined || value === null) return null
      const path = parentPath ? `${parentPath}.${name}` : name
      switch (field.type) {
        case 'relationship':
        case 'upload': {
          const settled = await settleLink(walk, field.relationTo, value, path)
          const isLost =
            settled === dropped ||
            (Array.isArray(settled) && settled.length === 0 && isRequired(field))
          return {
            name,
            value: settled === dropped ? null : settled,
            isLost: isLost && isRequired(field),
          }
        }
        case 'join':
          return {
            name,
            value: await settleJoin(walk, field.collection, value, path),
            isLost: false,
          }
        case 'array': {
          if (!Array.isArray(value)) return null
          const rows = await Promise.all(
            value.filter(isData).map((row) => settleFields(walk, field.flattenedFields, row, path)),
          )
          return { name, value: rows.filter((row) => row !== dropped), isLost: false }
        }
        case 'group':
        case 'tab': {
          if (!isData(value)) return null
          const inner = await settleFields(walk, field.flattenedFields, value, path)
          return inner === dropped
            ? { name, value: null, isLost: false }
            : { name, value: inner, isLost: false }
        }
        default:
          return null
      }
    }),
  )
  const result = { ...data }
  for (const change of changes) {
    if (!change) continue
    if (change.isLost && parentPath !== '') return dropped
    result[change.name] = change.value
  }
  return result
}

async function settleDocument(
  req: PayloadRequest,
  slug: string,
  fields: readonly FlattenedField[],
  doc: unknown,
): Promise<unknown> {
  if (!isData(doc)) return doc
  const walk: Walk = {
    req,
    safetyPaths: new Set(safetyLinksFrom(slug).map(({ rows, field }) => `${rows}.${field}`)),
    document: `${slug}:${String(doc.id ?? slug)}`,
  }
  const settled = await settleFields(walk, fields, doc, '')
  return settled === dropped ? doc : settled
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
