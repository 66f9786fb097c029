import type { Payload } from 'payload'
import type { Locale } from '@/domain/locales'
import { type SiteSettings, toSiteSettings } from './mapping/toSiteSettings'

/** The organisation's settings in a language; defaults on a new site. Settings have no drafts. */
export async function readSettings(payload: Payload, locale: Locale): Promise<SiteSettings> {
  const settings = await payload.findGlobal({
    slug: 'settings',
    overrideAccess: false,
    fallbackLocale: false,
    locale,
    depth: 0,
    select: {
      languages: true,
      phone: true,
      emergencyText: true,
      outOfHoursText: true,
      closures: true,
    },
  })
  return toSiteSettings(settings, locale)
}
