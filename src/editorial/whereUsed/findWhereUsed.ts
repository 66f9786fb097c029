import type { Payload, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { locales } from '@/domain/locales'
import { oldAddressCollection } from '@/domain/oldAddresses'
import { interfaceLanguage, type Words } from '@/domain/words'
import { wordsOf } from '../history/fieldWords'
import { addressIn } from '../liveAddresses'
import {
  type DocumentRef,
  findStored,
  isCollection,
  isLive,
  publicTypeOf,
  readNewest,
  readStored,
  type StoredDocument,
  titleOf,
} from '../storedDocument'
import { linkingFields, linkPlaces, type Target } from './linkPlaces'

/** One document that links another, and from which fields. */
export interface Use {
  documentType: string
  documentId: string
  title: string
  kind: Words
  /** Fields that link it on the live page; empty if it isn't live, or doesn't there. */
  live: Words[]
  /** Fields that link it in the newest draft; empty if there is none newer than the live page. */
  draft: Words[]
}

/** As many documents of one kind as a list can show. */
const mostOfKind = 100
/** Paragraph, list, list in a list…: how deep a link can stand in prose. */
const proseDepths = [2, 3, 4, 5, 6, 7]
const longestScanMs = 5_000

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Where links in prose lead to it: its pages and theirs, in every language, draft and live. */
function addressOf(slug: string, docs: readonly (StoredDocument | null)[]): RegExp | null {
  const paths = docs.flatMap((doc) =>
    doc ? locales.flatMap((locale) => addressIn(slug, doc, locale) ?? []) : [],
  )
  return paths.length === 0
    ? null
    : new RegExp(`^(?:https?://[^/]+)?(?:${[...new Set(paths)].map(escaped).join('|')})(?:[/?#]|$)`)
}

/** Ids of documents whose prose links an address, straight from the database: no index helps here. */
async function idsByProse(
  payload: Payload,
  slug: string,
  paths: readonly string[],
  address: RegExp | null,
  isDraft: boolean,
): Promise<string[]> {
  const model = isDraft ? payload.db.versions[slug] : payload.db.collections[slug]
  if (!address || paths.length === 0 || !model) return []
  const prefix = isDraft ? 'version.' : ''
  const anywhere = paths.flatMap((path) =>
    locales.flatMap((locale) =>
      proseDepths.map((depth) => ({
        [`${prefix}${path}.${locale}.root.${'children.'.repeat(depth)}fields.url`]: address,
      })),
    ),
  )
  const found = await model.collection
    .find(isDraft ? { latest: true, $or: anywhere } : { $or: anywhere })
    .project<{ _id: unknown; parent?: unknown }>({ parent: 1 })
    .limit(mostOfKind)
    .maxTimeMS(longestScanMs)
    .toArray()
  return found.map(({ _id, parent }) => String(isDraft ? parent : _id))
}

async function usesInCollection(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  target: Target,
): Promise<Use[]> {
  const { payload } = req
  const { slug } = config
  if (!isCollection(payload, slug)) return []
  const places = linkPlaces(config.fields, target.slug)
  const hasDrafts = Boolean(config.versions?.drafts)
  const matching = async (isDraft: boolean): Promise<Where> => {
    const prefix = isDraft ? 'version.' : ''
    const ids = await idsByProse(payload, slug, places.prose, target.address, isDraft)
    return {
      or: [
        ...places.fields.map((path) => ({ [`${prefix}${path}`]: { equals: target.id } })),
        ...(ids.length > 0 ? [{ [isDraft ? 'parent' : 'id']: { in: ids } }] : []),
      ],
    }
  }
  const isEmpty = (where: Where): boolean => Array.isArray(where.or) && where.or.length === 0
  const where = await matching(false)
  const draftWhere = hasDrafts ? await matching(true) : { or: [] }
  const shared = { collection: slug, limit: mostOfKind, pagination: false, req }
  const stored = isEmpty(where)
    ? []
    : (await payload.db.find<StoredDocument>({ ...shared, where })).docs
  const newest = isEmpty(draftWhere)
    ? []
    : (await payload.db.queryDrafts<StoredDocument>({ ...shared, where: draftWhere })).docs

  const type = publicTypeOf(payload, { kind: 'collection', slug, id: '' })
  const uses = new Map<string, Use>()
  const entryFor = (doc: StoredDocument): Use => {
    const id = String(doc.id)
    const use = uses.get(id) ?? {
      documentType: slug,
      documentId: id,
      title: titleOf(type, doc, req.locale),
      kind: wordsOf(config.labels.singular) ?? { en: slug, es: slug },
      live: [],
      draft: [],
    }
    uses.set(id, use)
    return use
  }
  for (const doc of stored) {
    if (isLive(type, doc)) entryFor(doc).live = linkingFields(config.fields, doc, target)
  }
  for (const doc of newest) {
    // The newest version of a page without changes says the same as the page.
    if (doc._status === 'draft') entryFor(doc).draft = linkingFields(config.fields, doc, target)
  }
  return [...uses.values()]
}

async function usesInGlobals(req: PayloadRequest, target: Target): Promise<Use[]> {
  const uses: Use[] = []
  for (const { custom, fields, label, slug } of req.payload.globals.config) {
    if (custom?.publishPipeline !== true) continue
    const ref: DocumentRef = { kind: 'global', slug, id: slug }
    const type = publicTypeOf(req.payload, ref)
    const stored = await readStored(req, ref)
    const newest = type.hasDrafts ? await readNewest(req, ref) : null
    const kind = wordsOf(label) ?? { en: slug, es: slug }
    uses.push({
      documentType: slug,
      documentId: slug,
      title: kind[interfaceLanguage(req)],
      kind,
      live: isLive(type, stored) ? linkingFields(fields, stored, target) : [],
      draft: newest?._status === 'draft' ? linkingFields(fields, newest, target) : [],
    })
  }
  return uses
}

/**
 * Every public document that links another, from its fields and from its prose, on the live page and
 * in its newest draft. At most a hundred of a kind.
 *
 * No access is checked here: it tells the titles of drafts, so ask whether the person is staff.
 *
 * @returns null if there is no such document.
 */
export async function findWhereUsed(req: PayloadRequest, ref: DocumentRef): Promise<Use[] | null> {
  const { payload } = req
  const [stored] = await findStored(req, ref.slug, { id: { equals: ref.id } })
  if (!stored) return null
  const hasDrafts = publicTypeOf(payload, ref).hasDrafts
  const newest = hasDrafts ? await readNewest(req, ref) : null
  const target: Target = {
    slug: ref.slug,
    id: String(ref.id),
    address: addressOf(ref.slug, [stored, newest]),
  }
  const sources = payload.config.collections.filter(
    ({ custom, slug }) => custom?.publishPipeline === true && slug !== oldAddressCollection,
  )
  const found = await Promise.all(sources.map((config) => usesInCollection(req, config, target)))
  const itself = ({ documentId, documentType }: Use): boolean =>
    documentType === ref.slug && documentId === String(ref.id)
  return [...found.flat(), ...(await usesInGlobals(req, target))].filter(
    (use) => !itself(use) && use.live.length + use.draft.length > 0,
  )
}
