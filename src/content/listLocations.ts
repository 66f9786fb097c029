import type { Payload } from 'payload'
import type { Locale } from '@/domain/locales'
import { locationStatuses } from '@/domain/locationTerms'
import { codesOf } from '@/domain/vocabulary'
import { cutPage } from './cutPage'
import { locationTeaserFields } from './linkedFields'
import { requiredText } from './mapping/pageContext'
import { toLocationTeaser } from './mapping/toLocationTeaser'
import { toOpenNow } from './mapping/toOpenNow'
import { toSchedule } from './mapping/toSchedule'
import { type LocationList, locationList } from './models/listPages'
import type { ListQuery } from './readers'
import { readNames } from './readNames'
import { asStored, contextOf, isShown, readerOf } from './readOptions'
import { readSettings } from './readSettings'
import { sortByName } from './sortByName'

const openFirst = codesOf(locationStatuses)

/** The names of all public clinics, in the order of the list. */
async function readOrder(payload: Payload, locale: Locale) {
  const byStatus = await Promise.all(
    openFirst.map(async (status) => {
      const names = await readNames(payload, 'locations', locale, { status: { equals: status } })
      return sortByName(names, locale).map(({ name }) => ({ name, status }))
    }),
  )
  return byStatus.flat()
}

/**
 * A page of the public clinics, those open to patients first, then by name; null beyond the last
 * one, or if Settings has switched the language off. `now` decides the open-or-closed lines.
 */
export async function listLocations(
  payload: Payload,
  query: ListQuery & { now?: Date },
): Promise<LocationList | null> {
  const { locale, now = new Date(), page = 1 } = query
  const [settings, order] = await Promise.all([
    readSettings(payload, locale),
    readOrder(payload, locale),
  ])
  const cut = cutPage(order, page)
  if (!cut || !isShown(settings, query)) return null
  const { docs } = await payload.find({
    collection: 'locations',
    overrideAccess: false,
    ...asStored,
    ...readerOf(query),
    where: { name: { in: cut.items.map(({ name }) => name) } },
    depth: 0,
    select: { ...locationTeaserFields, timeZone: true, weeklyHours: true, exceptions: true },
  })
  const context = contextOf(payload, query)
  // Two clinics of one name can stand on different pages: one open, one closed.
  const placeOf = (entry: { name?: string | null; status?: string | null }) =>
    `${entry.status} ${entry.name}`
  const onPage = new Set(cut.items.map(placeOf))
  const shown = docs.filter((location) => onPage.has(placeOf(location)))
  const entries = shown.map((location) => {
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
  return locationList.parse({
    locale,
    page: cut.page,
    locations,
    expiresAt: soonest,
  } satisfies LocationList)
}
