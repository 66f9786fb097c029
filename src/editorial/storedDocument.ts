import type {
  CollectionSlug,
  Field,
  GlobalSlug,
  Payload,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
  SelectType,
  Where,
} from 'payload'
import { defaultLocale, isLocale, type Locale, locales } from '@/domain/locales'
import { isCheckedContent } from './checks/checkedContent'
import { publicLocalesField } from './publicLocalesField'

/**
 * A document as the database keeps it: every language, relations as ids, nothing hidden, and no lists
 * from the other side of a link.
 */
export interface StoredDocument {
  [field: string]: unknown
  id: number | string
}

/** Names one public document. A global is a document whose id is its slug. */
export interface DocumentRef {
  kind: 'collection' | 'global'
  slug: string
  id: number | string
}

/** What the pipeline needs to know of a collection or global. */
export interface PublicType {
  fields: Field[]
  hasDrafts: boolean
  /** Whether the clinical checks read its texts. */
  isChecked: boolean
  titleField: string | undefined
  /** What one document of it is called when it has no title. */
  name: string
  /** Whether its clinical text goes live with a sign-off only. */
  needsSignOff: boolean
}

export const keyOf = ({ slug, id }: DocumentRef): string => `${slug}:${id}`

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True if the slug names a collection of this configuration. */
export function isCollection(payload: Payload, slug: string): slug is CollectionSlug {
  return Object.hasOwn(payload.collections, slug)
}

/** The configuration of a collection, or undefined if there is none of that name. */
export function collectionConfig(
  payload: Payload,
  slug: string,
): SanitizedCollectionConfig | undefined {
  return isCollection(payload, slug) ? payload.collections[slug].config : undefined
}

export function isGlobal(payload: Payload, slug: string): slug is GlobalSlug {
  return payload.globals.config.some((global) => global.slug === slug)
}

/** A picture's file is named by its content, which tells nobody anything: its words do. */
const titleFieldOf = (
  config: SanitizedCollectionConfig | SanitizedGlobalConfig,
): string | undefined =>
  'upload' in config && config.upload
    ? 'alt'
    : 'useAsTitle' in config.admin
      ? config.admin.useAsTitle
      : undefined

/** Fields and traits of the type a reference belongs to. @throws if there is no such type. */
export function publicTypeOf(payload: Payload, { kind, slug }: DocumentRef): PublicType {
  const config =
    kind === 'collection'
      ? collectionConfig(payload, slug)
      : payload.globals.config.find((global) => global.slug === slug)
  if (!config) throw new Error(`There is no ${kind} "${slug}".`)
  return {
    fields: config.fields,
    hasDrafts: Boolean(config.versions?.drafts),
    isChecked: isCheckedContent(config),
    titleField: titleFieldOf(config),
    name: slug,
    needsSignOff: config.custom?.needsSignOff === true,
  }
}

/**
 * Leaves out the lists from the other side of links, of which each is a query of its own. By `select`:
 * the adapter's type for `joins` is `never` where the collection is known by its name alone.
 */
function withoutJoins(payload: Payload, collection: CollectionSlug): { select?: SelectType } {
  const joins = payload.collections[collection].config.flattenedFields.filter(
    ({ type }) => type === 'join',
  )
  // An empty selection selects nothing.
  if (joins.length === 0) return {}
  return { select: Object.fromEntries(joins.map(({ name }) => [name, false])) }
}

/**
 * The main document, drafts and versions left aside, seen from inside the request's transaction.
 * Read through the adapter: a failed `payload.findByID` would kill that transaction.
 */
export async function readStored(
  req: PayloadRequest,
  ref: DocumentRef,
): Promise<StoredDocument | null> {
  const { payload } = req
  if (ref.kind === 'global') {
    if (!isGlobal(payload, ref.slug)) return null
    const found: unknown = await payload.db.findGlobal({ slug: ref.slug, req })
    return isRecord(found) && found.globalType ? { ...found, id: ref.slug } : null
  }
  if (!isCollection(payload, ref.slug)) return null
  return payload.db.findOne<StoredDocument>({
    collection: ref.slug,
    req,
    ...withoutJoins(payload, ref.slug),
    where: { id: { equals: ref.id } },
  })
}

/** The newest text of a document, draft or not, in every language, as the database keeps it. */
export async function readNewest(
  req: PayloadRequest,
  { kind, slug, id }: DocumentRef,
): Promise<StoredDocument | null> {
  const { db } = req.payload
  if (kind === 'collection') {
    if (!isCollection(req.payload, slug)) return null
    const where = { parent: { equals: id } }
    const found = await db.queryDrafts<StoredDocument>({ collection: slug, limit: 1, req, where })
    return found.docs[0] ?? null
  }
  if (!isGlobal(req.payload, slug)) return null
  const found = await db.findGlobalVersions<StoredDocument>({
    global: slug,
    limit: 1,
    req,
    sort: '-updatedAt',
  })
  const newest = found.docs[0]?.version
  return newest ? { ...newest, id } : null
}

async function find(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  selection: { select?: SelectType },
): Promise<StoredDocument[]> {
  const { db } = req.payload
  const asked = { collection, req, ...selection, pagination: false, where }
  return (await db.find<StoredDocument>(asked)).docs
}

/** Every main document of a collection that matches, as {@link readStored} reads one. */
export async function findStored(
  req: PayloadRequest,
  collection: string,
  where: Where,
): Promise<StoredDocument[]> {
  if (!isCollection(req.payload, collection)) return []
  return find(req, collection, where, withoutJoins(req.payload, collection))
}

/**
 * The same without the text: of each document its title, whether and in which languages it is
 * public, and `fields`.
 */
export async function findParts(
  req: PayloadRequest,
  collection: string,
  where: Where,
  fields: readonly string[] = [],
): Promise<StoredDocument[]> {
  if (!isCollection(req.payload, collection)) return []
  const title = titleFieldOf(req.payload.collections[collection].config) ?? 'id'
  const names = [title, '_status', 'deletedAt', publicLocalesField.name, ...fields]
  return find(req, collection, where, {
    select: Object.fromEntries(names.map((name) => [name, true])),
  })
}

/** What only the gate writes into a document. */
export interface GateFields {
  publicLocales: Locale[]
  /** The `review` group of a signed type. */
  review?: object
}

/** Writes what the gate says of a document; `updatedAt` stays as it is. */
export async function writeGateFields(
  req: PayloadRequest,
  ref: DocumentRef,
  fields: GateFields,
): Promise<void> {
  const { payload } = req
  // `updatedAt: null` tells the adapter to keep the date: nobody has edited the document.
  const data = { ...fields, updatedAt: null }
  if (ref.kind === 'global') {
    if (isGlobal(payload, ref.slug)) await payload.db.updateGlobal({ slug: ref.slug, req, data })
  } else if (isCollection(payload, ref.slug)) {
    await payload.db.updateOne({ collection: ref.slug, id: ref.id, req, data, returning: false })
  }
}

/** Public: stored, not in the trash, and published where the type has drafts. */
export function isLive(type: PublicType, doc: StoredDocument | null): doc is StoredDocument {
  return doc !== null && !doc.deletedAt && (!type.hasDrafts || doc._status === 'published')
}

/** The languages the gate has written into a stored document. */
export function publicLocalesOf(doc: StoredDocument): Locale[] {
  const stored: unknown = doc.publicLocales
  return Array.isArray(stored) ? locales.filter((locale) => stored.includes(locale)) : []
}

/** The document's title in a language, else in any, else its type and id. */
export function titleOf(type: PublicType, doc: StoredDocument, locale: unknown): string {
  const value = type.titleField ? doc[type.titleField] : undefined
  if (typeof value === 'string' && value) return value
  if (isRecord(value)) {
    const preferred = [isLocale(locale) ? locale : defaultLocale, ...locales]
    const title = preferred
      .map((each) => value[each])
      .find((each) => typeof each === 'string' && each)
    if (typeof title === 'string') return title
  }
  return doc.id === type.name ? type.name : `${type.name} ${doc.id}`
}
