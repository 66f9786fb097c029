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

/** Where in a long list this is. An empty list has one page. */
const pageOfList = z.object({ number: z.int().positive(), count: z.int().positive() })
export type PageOfList = z.infer<typeof pageOfList>

export const treatmentList = z.object({
  locale: localeCode,
  page: pageOfList,
  treatments: z.array(treatmentTeaser),
})
export type TreatmentList = z.infer<typeof treatmentList>

export const conditionList = z.object({
  locale: localeCode,
  page: pageOfList,
  conditions: z.array(teaserModel),
})
export type ConditionList = z.infer<typeof conditionList>

export const locationList = z.object({
  locale: localeCode,
  page: pageOfList,
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
