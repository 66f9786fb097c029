import type { GlobalSlug, Payload } from 'payload'
import type { Locale } from '@/domain/locales'
import { brandNames, closures, home, organisation } from '../content/organisation'
import type { KeyedIds } from './keyedIds'
import { rowId } from './rowId'
import { storedDay } from './storedDay'

// The seed is a command of whoever runs the machine; there is no user whose access could be asked.
const trusted = { overrideAccess: true } as const

async function isStored(payload: Payload, slug: GlobalSlug): Promise<boolean> {
  const stored: unknown = await payload.db.findGlobal({ slug })
  return typeof stored === 'object' && stored !== null && 'globalType' in stored
}

function settingsData(locale: Locale) {
  return {
    organisation: organisation.name,
    phone: organisation.phone,
    emergencyText: organisation.emergencyText[locale],
    outOfHoursText: organisation.outOfHoursText[locale],
    noticeLine: organisation.noticeLine[locale],
    footer: organisation.footer[locale],
    brandNames: brandNames.map(({ brand, generic }) => ({
      id: rowId('settings', 'brandNames', brand),
      brand,
      generic: generic[locale],
    })),
    closures: closures.map(({ date, reason }) => ({
      id: rowId('settings', 'closures', date),
      date: storedDay(date),
      reason: reason[locale],
      hours: [],
    })),
  }
}

/** Fills Settings, unless somebody has saved them before. True if it did. */
export async function ensureSettings(payload: Payload): Promise<boolean> {
  if (await isStored(payload, 'settings')) return false
  for (const locale of ['en', 'es'] as const) {
    await payload.updateGlobal({ slug: 'settings', data: settingsData(locale), locale, ...trusted })
  }
  return true
}

/** Fills and publishes the home page, unless somebody has saved it before. True if it did. */
export async function ensureHome(payload: Payload, ids: KeyedIds): Promise<boolean> {
  if (await isStored(payload, 'home')) return false
  const data = (locale: Locale) => ({
    heading: home.heading[locale],
    intro: home.intro[locale],
    featuredTreatments: ids.ids('treatments', home.featuredTreatments),
    featuredLocations: ids.ids('locations', home.featuredLocations),
  })
  await payload.updateGlobal({
    slug: 'home',
    data: { ...data('en'), _status: 'draft' },
    draft: true,
    locale: 'en',
    ...trusted,
  })
  await payload.updateGlobal({
    slug: 'home',
    data: { ...data('es'), _status: 'published' },
    draft: false,
    locale: 'es',
    ...trusted,
  })
  return true
}
