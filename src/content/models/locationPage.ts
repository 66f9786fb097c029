import { z } from 'zod'
import { locationStatuses, spokenLanguages } from '@/domain/locationTerms'
import { weekdays } from '@/domain/openingHours'
import { licenceLevels, techniques } from '@/domain/treatmentTerms'
import { codesOf } from '@/domain/vocabulary'
import { calendarDay, clinicianModel, imageModel, pageBase, teaserModel } from './shared'

export const addressModel = z.object({
  street: z.string(),
  city: z.string(),
  region: z.string().nullable(),
  postalCode: z.string().nullable(),
  country: z.string().nullable(),
})
export type AddressModel = z.infer<typeof addressModel>

export const hoursModel = z.object({ opens: z.string(), closes: z.string() })
export type HoursModel = z.infer<typeof hoursModel>

/** Instants are ISO 8601 in UTC; show them in `timeZone`. */
export const openNowModel = z.discriminatedUnion('isOpen', [
  z.object({ isOpen: z.literal(true), closesAt: z.iso.datetime() }),
  z.object({ isOpen: z.literal(false), opensAt: z.iso.datetime().nullable() }),
])
export type OpenNowModel = z.infer<typeof openNowModel>

export const locationTeaser = teaserModel.extend({
  neighbourhood: z.string().nullable(),
  city: z.string(),
  status: z.enum(codesOf(locationStatuses)),
  /** E.164. */
  phone: z.string(),
})
export type LocationTeaser = z.infer<typeof locationTeaser>

export const locationPage = pageBase.extend({
  summary: z.string(),
  status: z.enum(codesOf(locationStatuses)),
  opensOn: calendarDay.nullable(),
  successor: teaserModel.nullable(),
  neighbourhood: z.string().nullable(),
  address: addressModel,
  directionsUrl: z.url(),
  timeZone: z.string(),
  /** The day it is at the clinic. */
  today: calendarDay,
  /** Null unless the clinic is open to patients and has hours. */
  openNow: openNowModel.nullable(),
  /** The instant (ISO 8601, UTC) at which this page stops being true: the clinic opens, closes or ends its day. */
  expiresAt: z.iso.datetime().nullable(),
  /** Monday first, all seven days; no hours means closed. */
  week: z.array(z.object({ day: z.enum(codesOf(weekdays)), hours: z.array(hoursModel) })),
  /** Differing days from today on, earliest first. */
  exceptions: z.array(
    z.object({ date: calendarDay, reason: z.string().nullable(), hours: z.array(hoursModel) }),
  ),
  phone: z.string(),
  outOfHoursPhone: z.string().nullable(),
  email: z.string().nullable(),
  bookingUrl: z.url().nullable(),
  examinedBy: z.array(clinicianModel.extend({ licenceLevel: z.enum(codesOf(licenceLevels)) })),
  performedBy: z.array(clinicianModel.extend({ licenceLevel: z.enum(codesOf(licenceLevels)) })),
  medicalDirector: clinicianModel.nullable(),
  offers: z.array(
    teaserModel.extend({
      techniques: z.array(z.enum(codesOf(techniques))),
      bookingUrl: z.url().nullable(),
      price: z
        .object({ from: z.number().nullable(), to: z.number().nullable(), currency: z.string() })
        .nullable(),
    }),
  ),
  /** True if a treatment is listed here that is offline for now. */
  hasPausedOffers: z.boolean(),
  languagesSpoken: z.array(z.enum(codesOf(spokenLanguages))),
  access: z.string().nullable(),
  transport: z.string().nullable(),
  parking: z.string().nullable(),
  photos: z.array(imageModel),
})
export type LocationPage = z.infer<typeof locationPage>
