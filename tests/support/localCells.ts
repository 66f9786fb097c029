import {
  type Collection,
  createLocalReq,
  type Payload,
  restoreVersionOperation,
  type TypedUser,
} from 'payload'
import { hiddenWord } from './factories/inState'
import { looseApi } from './looseApi'
import { type AsReader, type Outcome, readAs, writeAs } from './tryAsReader'

interface Target {
  collection: string
  id: string
  locale?: 'en' | 'es'
  /** A version of the document, where the collection has versions. */
  versionId?: string | undefined
  /** The collection has drafts, so a write must say which it is. */
  isDrafted?: boolean
  isTrashed?: boolean
  /** A change that is harmless and valid. */
  change?: object
  /** A whole valid document, for create. */
  fresh?: () => Promise<{ data: object; file?: object }>
}

type Attempts = Readonly<Record<string, () => Promise<Outcome>>>

function collectionOf(payload: Payload, slug: string): Collection {
  const found = Object.values(payload.collections).find(({ config }) => config.slug === slug)
  if (!found) throw new Error(`There is no collection ${slug}.`)
  return found
}

/** Every operation of a collection on one document, as one reader, over the Local API. */
export function localAttempts(
  payload: Payload,
  user: TypedUser | null,
  { collection, id, locale = 'en', versionId, isDrafted, isTrashed, change, fresh }: Target,
): Attempts {
  const api = looseApi(payload)
  const trash = isTrashed ?? false
  const asDraft = isDrafted ? { draft: true } : {}
  const status = isDrafted ? { _status: 'draft' } : {}
  const read = (run: (as: AsReader) => Promise<unknown>) => readAs(user, run)
  const write = (run: (as: AsReader) => Promise<unknown>) => writeAs(payload, user, run)

  return {
    readById: () => read((as) => api.findByID({ ...as, collection, id, locale, trash, depth: 1 })),
    readByIdAsDraft: () =>
      read((as) =>
        api.findByID({ ...as, collection, id, locale, trash: true, draft: true, depth: 1 }),
      ),
    readList: () =>
      read(async (as) => {
        const where = { id: { equals: id } }
        const found = await api.find({ ...as, collection, locale, trash, where, depth: 1 })
        return found.docs[0]
      }),
    readListAsDraft: () =>
      read(async (as) => {
        const where = { id: { equals: id } }
        const options = { ...as, collection, locale, trash: true, draft: true, where, depth: 1 }
        return (await api.find(options)).docs[0]
      }),
    count: () =>
      read(async (as) => {
        const where = { id: { equals: id } }
        const { totalDocs } = await api.count({ ...as, collection, locale, trash, where })
        return totalDocs > 0 ? totalDocs : undefined
      }),
    create: () =>
      write(async (as) => {
        const { data, file } = (await fresh?.()) ?? { data: {} }
        const upload = file ? { file } : {}
        return api.create({
          ...as,
          ...asDraft,
          collection,
          data: { ...data, ...status },
          ...upload,
        })
      }),
    update: () =>
      write((as) =>
        api.update({
          ...as,
          ...asDraft,
          collection,
          id,
          trash,
          data: { ...change, ...status },
        }),
      ),
    trash: () =>
      write((as) =>
        api.update({ ...as, collection, id, data: { deletedAt: new Date().toISOString() } }),
      ),
    restore: () =>
      write((as) =>
        api.update({ ...as, collection, id, trash: true, data: { deletedAt: null, ...status } }),
      ),
    delete: () => write((as) => api.delete({ ...as, collection, id, trash })),
    duplicate: () => write((as) => api.duplicate({ ...as, ...asDraft, collection, id, trash })),
    readVersions: () =>
      read(async (as) => {
        const where = { parent: { equals: id } }
        return (await api.findVersions({ ...as, collection, trash, where, depth: 0 })).docs[0]
      }),
    readVersionById: () =>
      read((as) =>
        api.findVersionByID({ ...as, collection, trash, id: versionId ?? '', depth: 0 }),
      ),
    // The Local API forgets `draft`, without which the pipeline refuses everybody.
    restoreVersion: () =>
      write(async (as) =>
        restoreVersionOperation({
          id: versionId ?? '',
          collection: collectionOf(payload, collection),
          depth: 0,
          draft: true,
          overrideAccess: as.overrideAccess,
          req: await createLocalReq({ user: as.user ?? undefined, req: as.req }, payload),
        }),
      ),
  }
}

/** True if an answer holds words that the public must never see. */
export const holdsHiddenWords = (answer: unknown): boolean =>
  JSON.stringify(answer ?? '').includes(hiddenWord)
