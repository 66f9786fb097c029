import type { Payload } from 'payload'
import { hasPausedOffers } from './hasPausedOffers'
import { linkedFields, teaserFields } from './linkedFields'
import { toLocationPage } from './mapping/toLocationPage'
import type { LocationPage } from './models/locationPage'
import type { PageQuery } from './readers'
import { asStored, contextOf, isShown, readerOf, whichPage } from './readOptions'
import { readSettings } from './readSettings'

/**
 * A clinic's page: the public one at a slug, or an editor's preview by id. Null if there is none for
 * this reader in this language, or Settings has switched the language off; a preview shows a
 * language before it is switched on.
 * `now` decides what is open and which exceptions are past.
 */
export async function getLocationPage(
  payload: Payload,
  query: PageQuery & { now?: Date },
): Promise<LocationPage | null> {
  const [settings, found] = await Promise.all([
    readSettings(payload, query.locale),
    payload.find({
      collection: 'locations',
      overrideAccess: false,
      ...asStored,
      ...readerOf(query),
      // For `publicLocales`: hidden from the API, but the page says which languages it has.
      showHiddenFields: true,
      where: whichPage(query),
      limit: 1,
      depth: 1,
      select: {
        slug: true,
        status: true,
        opensOn: true,
        successor: true,
        name: true,
        summary: true,
        neighbourhood: true,
        address: true,
        point: true,
        photos: true,
        timeZone: true,
        weeklyHours: true,
        exceptions: true,
        phone: true,
        outOfHoursPhone: true,
        email: true,
        bookingUrl: true,
        examinedBy: true,
        performedBy: true,
        medicalDirector: true,
        offers: true,
        languagesSpoken: true,
        access: true,
        transport: true,
        parking: true,
        seo: true,
        publicLocales: true,
      },
      populate: {
        ...linkedFields,
        treatments: { ...teaserFields, techniques: true, price: true },
      },
    }),
  ])
  const [location] = found.docs
  if (!location || !isShown(settings, query)) return null
  const isPaused = await hasPausedOffers(payload, location.id, location.offers)
  return toLocationPage(
    location,
    { settings, hasPausedOffers: isPaused },
    query.now ?? new Date(),
    contextOf(payload, query),
  )
}
