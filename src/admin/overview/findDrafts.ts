import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { type DraftedCollection, draftedCollections } from '@/domain/draftedCollections'
import { defaultLocale, isLocale } from '@/domain/locales'

/** A draft as the overview lists it. */
export interface DraftLine {
  collection: DraftedCollection
  id: string
  /** Null if it has no name yet. */
  title: string | null
  /** ISO 8601. */
  updatedAt: string
  /** Who saved it last; null for a script. */
  editedBy: string | null
}

const lineSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  title: z.string().nullish(),
  updatedAt: z.string(),
  editedBy: z.object({ name: z.string() }).nullish().catch(null),
})

/** As many as an overview can hold; the lists have the rest. */
const mostLines = 6

/**
 * The newest drafts of every kind, changed documents that are live included, newest first.
 *
 * @param whose only what this person saved last; null for everybody's
 */
export async function findDrafts(
  req: PayloadRequest,
  whose: number | string | null,
): Promise<{ lines: DraftLine[]; total: number }> {
  const where: Where = {
    and: [
      { _status: { equals: 'draft' } },
      ...(whose === null ? [] : [{ editedBy: { equals: whose } }]),
    ],
  }
  const perCollection = await Promise.all(
    draftedCollections.map(async (collection) => {
      const found = await req.payload.find({
        collection,
        depth: 1,
        draft: true,
        fallbackLocale: 'en',
        limit: mostLines,
        locale: isLocale(req.locale) ? req.locale : defaultLocale,
        overrideAccess: false,
        populate: { users: { name: true } },
        select: { editedBy: true, name: true, title: true, updatedAt: true },
        sort: '-updatedAt',
        user: req.user,
        where,
      })
      const lines = found.docs.flatMap((doc): DraftLine[] => {
        const { data } = lineSchema.safeParse(doc)
        if (!data) return []
        const { id, name, title, updatedAt, editedBy } = data
        return [
          {
            collection,
            id,
            title: name || title || null,
            updatedAt,
            editedBy: editedBy?.name ?? null,
          },
        ]
      })
      return { lines, total: found.totalDocs }
    }),
  )
  return {
    lines: perCollection
      .flatMap(({ lines }) => lines)
      .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
      .slice(0, mostLines),
    total: perCollection.reduce((sum, { total }) => sum + total, 0),
  }
}
