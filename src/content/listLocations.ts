import type { Payload } from 'payload'
import { locationStatuses } from '@/domain/locationTerms'
import { codesOf } from '@/domain/vocabulary'
import { locationTeaserFields } from './linkedFields'
import { requiredText } from './mapping/pageContext'
import { toLocationTeaser } from './mapping/toLocationTeaser'
import { toOpenNow } from './mapping/toOpenNow'
import { toSchedule } from './mapping/toSchedule'
import { type LocationList, locationList } from './models/listPages'
import type { ListQuery } from './readers'
import { asStored, contextOf, isShown, readerOf } from './readOptions'
import { readSettings } from './readSettings'
import { sortByName } from './sortByName'

const openFirst = codesOf(locationStatuses)

/**
 * Every public clinic, those open to patients first, then by name; null if Settings has switched
 * the language off. `now` decides the open-or-closed lines.
 */
export async function listLocations(
  payload: Payload,
  query: ListQuery & { now?: Date },
): Promise<LocationList | null> {
  const { locale, now = new Date() } = query
  const [settings, { docs }] = await Promise.all([
    readSettings(payload, locale),
    payload.find({
      collection: 'locations',
      overrideAccess: false,
      ...asStored,
      ...readerOf(query),
      depth: 0,
      select: { ...locationTeaserFields, timeZone: true, weeklyHours: true, exceptions: true },
    }),
  ])
  if (!isShown(settings, query)) return null
  const context = contextOf(payload, query)
  const entries = docs.map((location) => {
    const schedule = toSchedule(location, settings.closures)
    const { openNow, expiresAt } = toOpenNow(location.status, schedule, now)
    const item = {
      ...toLocationTeaser(location, context),
      street: requiredText(location.address?.street, 'address.street', context),
      timeZone: schedule.timeZone,
      openNow,
    }
    return { item, expiresAt }
  })
  const [soonest = null] = entries
    .map(({ expiresAt }) => expiresAt)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
  const locations = sortByName(
    entries.map(({ item }) => item),
    locale,
  ).toSorted((a, b) => openFirst.indexOf(a.status) - openFirst.indexOf(b.status))
  return locationList.parse({ locale, locations, expiresAt: soonest } satisfies LocationList)
}
