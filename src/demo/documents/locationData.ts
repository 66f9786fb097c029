import type { RequiredDataFromCollectionSlug } from 'payload'
import type { Locale } from '@/domain/locales'
import type { LocationSource } from '../content/contentTypes'
import type { KeyedIds } from './keyedIds'
import { rowId } from './rowId'
import { storedDay } from './storedDay'

export function locationData(
  source: LocationSource,
  locale: Locale,
  ids: KeyedIds,
): RequiredDataFromCollectionSlug<'locations'> {
  const { slug } = source
  const [longitude, latitude] = source.point
  return {
    slug,
    status: source.status,
    opensOn: storedDay(source.opensOn),
    name: source.name[locale],
    summary: source.summary[locale],
    neighbourhood: source.neighbourhood,
    address: {
      street: source.street,
      city: source.city,
      region: 'IL',
      postalCode: source.postalCode,
      country: 'US',
    },
    point: [longitude, latitude],
    photos: ids.ids('media', source.photos),
    timeZone: 'America/Chicago',
    weeklyHours: source.weeklyHours.map((hours) => ({
      id: rowId(slug, 'weekly', hours.day, hours.opens),
      ...hours,
    })),
    exceptions: source.exceptions.map(({ date, reason, hours }) => ({
      id: rowId(slug, 'exceptions', date),
      date: storedDay(date),
      reason: reason[locale],
      hours: hours.map((stretch) => ({
        id: rowId(slug, 'exceptions', date, stretch.opens),
        ...stretch,
      })),
    })),
    phone: source.phone,
    outOfHoursPhone: source.outOfHoursPhone,
    email: source.email,
    bookingUrl: source.bookingUrl,
    examinedBy: ids.ids('clinicians', source.examinedBy),
    performedBy: ids.ids('clinicians', source.performedBy),
    medicalDirector: ids.id('clinicians', source.medicalDirector),
    offers: source.offers.map(({ treatment, techniques = [], bookingUrl }) => ({
      id: rowId(slug, 'offers', treatment),
      treatment: ids.id('treatments', treatment),
      techniques: [...techniques],
      bookingUrl,
    })),
    languagesSpoken: [...source.languagesSpoken],
    access: source.access[locale],
    transport: source.transport[locale],
    parking: source.parking[locale],
  }
}
