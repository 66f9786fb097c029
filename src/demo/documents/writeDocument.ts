import type { Payload, RequiredDataFromCollectionSlug, Where } from 'payload'
import { defaultLocale, type Locale } from '@/domain/locales'
import { type Signers, signOffDocument } from './signOffDocument'

/** Collections whose documents go through draft and publish. */
export type DraftedSlug =
  | 'aftercare-steps'
  | 'conditions'
  | 'contraindications'
  | 'locations'
  | 'safety-notices'
  | 'treatments'

/** Collections whose documents are public as soon as they are saved. */
export type DirectSlug = 'citations' | 'clinicians'

/** What one document of the demonstration became. */
export interface Written {
  id: string
  isNew: boolean
}

/** One document with drafts, still without an id. */
export interface DraftedDocument<Slug extends DraftedSlug> {
  collection: Slug
  /** Finds it again by something an editor seldom changes, asked in English. */
  where: Where
  data: (locale: Locale) => RequiredDataFromCollectionSlug<Slug>
}

interface WriteOptions {
  collection: DirectSlug | DraftedSlug
  data: object
  locale: Locale
  draft: boolean
  depth: number
  overrideAccess: true
}

/** The two writes of the Local API, for a collection that is only known when the seed runs. */
interface Writer {
  create(options: WriteOptions): Promise<{ id: string }>
  update(options: WriteOptions & { id: string }): Promise<{ id: string }>
}

const isWriter = (value: unknown): value is Writer =>
  typeof value === 'object' && value !== null && 'create' in value && 'update' in value

/** Payload's own types can't join the data of several collections; ours are checked one by one. */
function writerOf(payload: Payload): Writer {
  const api: unknown = payload
  if (!isWriter(api)) throw new Error('This is no Local API.')
  return api
}

// The seed is a command of whoever runs the machine; there is no user whose access could be asked.
const trusted = { overrideAccess: true } as const

/** The id of a document that is stored already, in the trash too. */
export async function findStoredId(
  payload: Payload,
  collection: DirectSlug | DraftedSlug | 'media' | 'users',
  where: Where,
): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection,
    where,
    locale: 'en',
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    ...trusted,
  })
  return docs[0]?.id
}

/** Saves a first draft in English, unless the document is stored already. */
export async function ensureDraft<Slug extends DraftedSlug>(
  payload: Payload,
  { collection, where, data }: DraftedDocument<Slug>,
): Promise<Written> {
  const known = await findStoredId(payload, collection, where)
  if (known !== undefined) return { id: known, isNew: false }
  const created = await writerOf(payload).create({
    collection,
    data: { ...data('en'), _status: 'draft' },
    draft: true,
    locale: 'en',
    depth: 0,
    ...trusted,
  })
  return { id: created.id, isNew: true }
}

/** Saves another draft in English over the first one. */
export async function redraft<Slug extends DraftedSlug>(
  payload: Payload,
  { collection, data }: Pick<DraftedDocument<Slug>, 'collection' | 'data'>,
  id: string,
): Promise<void> {
  await writerOf(payload).update({
    collection,
    id,
    data: { ...data('en'), _status: 'draft' },
    draft: true,
    locale: 'en',
    depth: 0,
    ...trusted,
  })
}

const signedSlugs: readonly string[] = [
  'aftercare-steps',
  'conditions',
  'contraindications',
  'treatments',
]

/** Adds Spanish to the English draft and publishes both in one go, signed off where that is needed. */
export async function publishInSpanish<Slug extends DraftedSlug>(
  payload: Payload,
  { collection, data }: Pick<DraftedDocument<Slug>, 'collection' | 'data'>,
  id: string,
  signers: Signers,
): Promise<void> {
  const api = writerOf(payload)
  const common = { collection, id, locale: 'es', depth: 0, ...trusted } as const
  if (!signedSlugs.includes(collection)) {
    await api.update({ ...common, data: { ...data('es'), _status: 'published' }, draft: false })
    return
  }
  await api.update({ ...common, data: { ...data('es'), _status: 'draft' }, draft: true })
  await signOffDocument(payload, signers, { documentType: collection, documentId: id })
  await api.update({ ...common, data: { _status: 'published' }, draft: false })
}

/** True once a document was published: before that, a run was cut short. */
export async function hasBeenPublic(
  payload: Payload,
  collection: DraftedSlug,
  id: string,
): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'publications',
    where: { and: [{ documentType: { equals: collection } }, { documentId: { equals: id } }] },
    ...trusted,
  })
  return totalDocs > 0
}

/** Writes and publishes a document in both languages; one that was published is left as it is. */
export async function ensurePublished<Slug extends DraftedSlug>(
  payload: Payload,
  document: DraftedDocument<Slug>,
  signers: Signers,
): Promise<Written> {
  const written = await ensureDraft(payload, document)
  const { collection } = document
  if (!written.isNew && (await hasBeenPublic(payload, collection, written.id))) return written
  await publishInSpanish(payload, document, written.id, signers)
  return { id: written.id, isNew: true }
}

/** Saves a draft that is not meant to be published; one that is stored is left as it is. */
export async function ensureUnpublished(
  payload: Payload,
  collection: 'treatments',
  where: Where,
  data: () => Partial<RequiredDataFromCollectionSlug<'treatments'>>,
): Promise<Written> {
  const known = await findStoredId(payload, collection, where)
  if (known !== undefined) return { id: known, isNew: false }
  const { id } = await payload.create({
    collection,
    data: { ...data(), _status: 'draft' },
    draft: true,
    locale: 'en',
    depth: 0,
    ...trusted,
  })
  return { id, isNew: true }
}

/** Writes a document without drafts in the languages it has; one that is stored is left as it is. */
export async function ensureDirect<Slug extends DirectSlug>(
  payload: Payload,
  collection: Slug,
  languages: readonly Locale[],
  where: Where,
  data: (locale: Locale) => RequiredDataFromCollectionSlug<Slug>,
): Promise<Written> {
  const known = await findStoredId(payload, collection, where)
  if (known !== undefined) return { id: known, isNew: false }
  const common = { collection, depth: 0, draft: false, ...trusted } as const
  const [first = defaultLocale, ...others] = languages
  const api = writerOf(payload)
  const { id } = await api.create({ ...common, data: data(first), locale: first })
  for (const locale of others) await api.update({ ...common, id, data: data(locale), locale })
  return { id, isNew: true }
}
