import type { Payload } from 'payload'

/** Ids of linked treatments, whether or not a reader may see what they lead to. */
const idsOf = (offers: readonly { treatment?: unknown }[] | null | undefined): string[] =>
  (offers ?? []).flatMap(({ treatment }) => {
    if (typeof treatment === 'string') return [treatment]
    const isRecord = typeof treatment === 'object' && treatment !== null && 'id' in treatment
    return isRecord ? [String(treatment.id)] : []
  })

/**
 * True if a clinic lists a treatment that is offline although it was not deleted: somebody who has
 * an appointment for it should be told. Which one is not said, since its page is not public.
 *
 * @param shown the offers that a reader sees
 */
export async function hasPausedOffers(
  payload: Payload,
  locationId: string,
  shown: Parameters<typeof idsOf>[0],
): Promise<boolean> {
  const stored = await payload.findByID({
    collection: 'locations',
    id: locationId,
    // What a reader may not see is taken out of the answer otherwise; only a yes or no leaves here.
    overrideAccess: true,
    disableErrors: true,
    depth: 0,
    select: { offers: { treatment: true } },
  })
  const seen = idsOf(shown)
  for (const id of idsOf(stored?.offers).filter((each) => !seen.includes(each))) {
    const { docs } = await payload.find({
      collection: 'publications',
      // The log is for staff.
      overrideAccess: true,
      depth: 0,
      limit: 1,
      pagination: false,
      select: { action: true },
      sort: '-seq',
      where: { and: [{ documentType: { equals: 'treatments' } }, { documentId: { equals: id } }] },
    })
    if (docs[0]?.action === 'unpublish') return true
  }
  return false
}
