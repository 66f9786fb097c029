import { dayInZone, toCalendarDay } from '@/domain/calendarDays'
import { weekdays } from '@/domain/openingHours'
import { codesOf } from '@/domain/vocabulary'
import type { Clinician, Location } from '@/payload-types'
import { type LocationPage, locationPage } from '../models/locationPage'
import { directionsUrl } from './directionsUrl'
import { type Link, recordOf, recordsOf } from './links'
import { optionalText, type PageContext, required, requiredText } from './pageContext'
import { toAvailableIn } from './toAvailableIn'
import { toClinician } from './toClinician'
import { toImage } from './toImage'
import { toLocationTeaser } from './toLocationTeaser'
import { toOpenNow } from './toOpenNow'
import { toSchedule } from './toSchedule'
import { toSeo } from './toSeo'
import type { SiteSettings } from './toSiteSettings'
import { toTeaser } from './toTeaser'
import type { Unfinished } from './unfinished'

type Offer = Unfinished<NonNullable<Location['offers']>[number]>

/** Clinicians who still work here on a day (`YYYY-MM-DD`). */
function atWork(
  links: readonly Link<Unfinished<Clinician>>[] | null | undefined,
  today: string,
): Unfinished<Clinician>[] {
  return recordsOf(links).filter(({ activeUntil }) => {
    const lastDay = toCalendarDay(activeUntil)
    return lastDay === null || lastDay >= today
  })
}

function toAddress(
  { address }: Unfinished<Location>,
  context: PageContext,
): LocationPage['address'] {
  return {
    street: requiredText(address?.street, 'address.street', context),
    city: requiredText(address?.city, 'address.city', context),
    region: optionalText(address?.region),
    postalCode: optionalText(address?.postalCode),
    country: optionalText(address?.country),
  }
}

/** What a clinic offers; its own techniques, booking link and price win over the treatment's. */
function toOffers(
  offers: readonly Offer[] | null | undefined,
  clinicBookingUrl: string | null,
  context: PageContext,
): LocationPage['offers'] {
  return (offers ?? []).flatMap((offer) => {
    const treatment = recordOf(offer.treatment)
    if (!treatment) return []
    const hasOwnPrice = typeof offer.priceFrom === 'number' || typeof offer.priceTo === 'number'
    const from = (hasOwnPrice ? offer.priceFrom : treatment.price?.from) ?? null
    const to = (hasOwnPrice ? offer.priceTo : treatment.price?.to) ?? null
    const currency = treatment.price?.currency || 'USD'
    return {
      ...toTeaser(treatment, context),
      techniques: offer.techniques?.length ? offer.techniques : (treatment.techniques ?? []),
      bookingUrl: optionalText(offer.bookingUrl) ?? clinicBookingUrl,
      price: from === null && to === null ? null : { from, to, currency },
    }
  })
}

/**
 * The page of one clinic as it is at `now`.
 * @throws {RequiredValueMissing} for a public reader if something required is missing.
 */
export function toLocationPage(
  location: Unfinished<Location>,
  { hasPausedOffers, settings }: { hasPausedOffers: boolean; settings: SiteSettings },
  now: Date,
  context: PageContext,
): LocationPage {
  const { name, slug, summary, ...teaser } = toLocationTeaser(location, context)
  const schedule = toSchedule(location, settings.closures)
  const today = dayInZone(now, schedule.timeZone)
  const address = toAddress(location, context)
  const bookingUrl = optionalText(location.bookingUrl)
  const successor = recordOf(location.successor)
  const director = atWork([location.medicalDirector], today)[0]
  const toStaff = (clinician: Unfinished<Clinician>) => ({
    ...toClinician(clinician, context),
    licenceLevel: required(clinician.licenceLevel, 'aesthetician', 'licenceLevel', context),
  })

  return locationPage.parse({
    locale: context.locale,
    isPreview: context.isPreview,
    slug,
    name,
    summary,
    availableIn: toAvailableIn(location.publicLocales, settings.languages, context),
    seo: toSeo(location.seo, { name, summary }),
    ...teaser,
    opensOn: teaser.status === 'opening' ? toCalendarDay(location.opensOn) : null,
    successor: teaser.status === 'closed' && successor ? toTeaser(successor, context) : null,
    address,
    directionsUrl: directionsUrl({ point: location.point, address: Object.values(address) }),
    timeZone: schedule.timeZone,
    today,
    ...toOpenNow(teaser.status, schedule, now),
    week: codesOf(weekdays).map((day) => ({
      day,
      hours: schedule.weekly
        .filter((each) => each.day === day)
        .map(({ opens, closes }) => ({ opens, closes }))
        .toSorted((a, b) => a.opens.localeCompare(b.opens)),
    })),
    exceptions: schedule.exceptions.filter(({ date }) => date >= today),
    outOfHoursPhone: optionalText(location.outOfHoursPhone),
    email: optionalText(location.email),
    bookingUrl,
    examinedBy: atWork(location.examinedBy, today).map(toStaff),
    performedBy: atWork(location.performedBy, today).map(toStaff),
    medicalDirector: director ? toClinician(director, context) : null,
    offers: toOffers(location.offers, bookingUrl, context),
    hasPausedOffers,
    languagesSpoken: location.languagesSpoken ?? [],
    access: optionalText(location.access),
    transport: optionalText(location.transport),
    parking: optionalText(location.parking),
    photos: (location.photos ?? []).flatMap((photo) => toImage(photo, context) ?? []),
  } satisfies LocationPage)
}
