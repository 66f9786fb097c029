import { z } from 'zod'
import { regulatoryStatuses, techniques } from '@/domain/treatmentTerms'
import { codesOf } from '@/domain/vocabulary'
import { locationTeaser, openNowModel } from './locationPage'
import { localeCode, spanModel, teaserModel } from './shared'

export const treatmentTeaser = teaserModel.extend({
  techniques: z.array(z.enum(codesOf(techniques))),
  downtime: spanModel.nullable(),
  regulatoryStatuses: z.array(z.enum(codesOf(regulatoryStatuses))),
})
export type TreatmentTeaser = z.infer<typeof treatmentTeaser>

export const locationListItem = locationTeaser.extend({
  street: z.string(),
  timeZone: z.string(),
  openNow: openNowModel.nullable(),
})
export type LocationListItem = z.infer<typeof locationListItem>

export const treatmentList = z.object({ locale: localeCode, treatments: z.array(treatmentTeaser) })
export type TreatmentList = z.infer<typeof treatmentList>

export const conditionList = z.object({ locale: localeCode, conditions: z.array(teaserModel) })
export type ConditionList = z.infer<typeof conditionList>

export const locationList = z.object({
  locale: localeCode,
  locations: z.array(locationListItem),
  /** The earliest instant at which one of the open-or-closed lines stops being true. */
  expiresAt: z.iso.datetime().nullable(),
})
export type LocationList = z.infer<typeof locationList>

export const homePage = z.object({
  locale: localeCode,
  heading: z.string().nullable(),
  intro: z.string().nullable(),
  featuredTreatments: z.array(treatmentTeaser),
  featuredLocations: z.array(locationTeaser),
  isPreview: z.boolean(),
})
export type HomePage = z.infer<typeof homePage>
