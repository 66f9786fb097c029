import {
  type PayloadRequest,
  type SanitizedCollectionConfig,
  validateQueryPaths,
  type Where,
} from 'payload'
import { z } from 'zod'
import { defaultLocale } from '@/domain/locales'
import { isLive, publicTypeOf, readStored, type StoredDocument } from '../storedDocument'
import { writeStatusOnly } from './writeStatus'

const argsSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  where: z.custom<Where>((value) => typeof value === 'object' && value !== null).nullish(),
  limit: z.number().nullish(),
  sort: z.union([z.string(), z.array(z.string())]).nullish(),
  trash: z.boolean().nullish(),
  overrideAccess: z.boolean().nullish(),
})

/** What an unpublish becomes once its documents are offline: saving their newest texts as drafts. */
interface DraftSave {
  draft: true
  unpublishAllLocales: false
  where?: Where
  limit?: undefined
}

/** The documents a bulk operation is about, by what is stored of them: their drafts may differ. */
async function idsOf(
  req: PayloadRequest,
  collectionConfig: SanitizedCollectionConfig,
  { limit, overrideAccess, sort, trash, where }: z.infer<typeof argsSchema> & { where: Where },
): Promise<StoredDocument['id'][]> {
  // An unknown field in a query would match everything.
  await validateQueryPaths({
    collectionConfig,
    overrideAccess: overrideAccess === true,
    req,
    where,
  })
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection: collectionConfig.slug,
    req,
    limit: limit ?? 0,
    locale: req.locale ?? defaultLocale,
    pagination: false,
    ...(sort ? { sort } : {}),
    where: trash ? where : { and: [where, { deletedAt: { exists: false } }] },
  })
  return docs.map(({ id }) => id)
}

/**
 * Takes the documents of an update offline that says nothing but `_status: "draft"`. Payload itself
 * would write each one's newest draft over what was live. The operation's own hooks settle them.
 *
 * @param args the operation's, about one document by `id` or several by `where`
 * @returns what the operation has to do instead: save drafts
 */
export async function unpublishAsIs(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  args: unknown,
): Promise<DraftSave> {
  const request = argsSchema.parse(args)
  const { id, where } = request
  const ids = where ? await idsOf(req, collection, { ...request, where }) : id ? [id] : []
  for (const each of ids) {
    const ref = { kind: 'collection', slug: collection.slug, id: each } as const
    const stored = await readStored(req, ref)
    if (isLive(publicTypeOf(req.payload, ref), stored)) {
      await writeStatusOnly(req, ref, stored, 'draft')
    }
  }
  const save = { draft: true, unpublishAllLocales: false } as const
  return where ? { ...save, where: { id: { in: ids } }, limit: undefined } : save
}
