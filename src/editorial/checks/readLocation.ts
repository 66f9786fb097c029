import { z } from 'zod'
import { relation } from './readTreatment'

const list = z
  .array(relation)
  .nullish()
  .catch(null)
  .transform((all) => (all ?? []).filter((id) => id != null))

const locationSchema = z.object({
  performedBy: list,
  offers: z
    .array(z.object({ id: z.string().nullish().catch(null), treatment: relation }))
    .nullish()
    .catch(null)
    .transform((rows) => rows ?? []),
})

/** What the rules need of a location. */
export type LocationReading = z.output<typeof locationSchema>

export const readLocation = (document: Record<string, unknown>): LocationReading =>
  locationSchema.parse(document)
