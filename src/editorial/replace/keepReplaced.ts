import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { endedStates } from '@/domain/reviewTerms'
import { safetyLinksFrom } from '@/domain/safetyLinks'
import { documentOf } from '../signOff/reviewSubject'
import { reviewsOf } from '../signOff/storedReview'
import { type DocumentRef, isRecord, readStored } from '../storedDocument'

const rowsIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** The records that a page's reviews under way replace. */
async function beingReplaced(req: PayloadRequest, ref: DocumentRef): Promise<unknown[]> {
  const reviews = await reviewsOf(req, documentOf(ref, ''), { state: { not_in: [...endedStates] } })
  return reviews.flatMap(({ retires }) => retires).map(({ documentId }) => documentId)
}

/**
 * Keeps a swapped link while its review is under way: a form that was open before sends the rows as
 * patients read them still, with the record that is being replaced, and would take the swap back.
 */
export const keepReplaced: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data
  const ref = { kind: 'collection', slug: collection.slug, id: originalDoc.id } as const
  const kept: Record<string, unknown> = {}
  for (const { field, rows } of safetyLinksFrom(collection.slug)) {
    const [sent, newest] = [rowsIn(data[rows]), rowsIn(originalDoc[rows])]
    const links = newest.map((row) => row[field])
    if (sent.every((row) => links.includes(row[field]))) continue
    const replaced = await beingReplaced(req, ref)
    const live = rowsIn((await readStored(req, ref))?.[rows])
    const isSwapped = (row: Record<string, unknown>): boolean =>
      replaced.includes(row[field]) &&
      !links.includes(row[field]) &&
      live.some((each) => each.id === row.id && each[field] === row[field])
    kept[rows] = sent.flatMap((row) =>
      isSwapped(row)
        ? // None, if the other record had a row of its own already.
          newest.filter(({ id }) => id === row.id).map((each) => ({ ...row, [field]: each[field] }))
        : [row],
    )
  }
  return { ...data, ...kept }
}
