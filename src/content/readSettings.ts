import type { Payload } from 'payload'
import { cache } from 'react'
import { type Locale, locales } from '@/domain/locales'
import { anyKey } from '@/domain/publicMoment'
import { createSharedReads } from '@/domain/sharedReads'
import { linkedFields } from './linkedFields'
import { type SiteSettings, toSiteSettings } from './mapping/toSiteSettings'

type StoredSettings = Awaited<ReturnType<typeof findSettings>>

const findSettings = (payload: Payload, locale: Locale) =>
  payload.findGlobal({
    slug: 'settings',
    overrideAccess: false,
    fallbackLocale: false,
    locale,
    depth: 1,
    select: {
      organisation: true,
      phone: true,
      logo: true,
      logoDark: true,
      accentColour: true,
      emergencyText: true,
      outOfHoursText: true,
      noticeLine: true,
      footer: true,
      legalLinks: true,
      languages: true,
      closures: true,
    },
    populate: linkedFields,
  })

const share = createSharedReads<StoredSettings>(locales.length)

/**
 * Settings as they are stored in a language: nearly nothing on a new site. They have no drafts. Read
 * once for all pages until they change, and once for a preview, though its frame and its content
 * both ask.
 */
export const readStoredSettings = cache((payload: Payload, locale: Locale) =>
  share({
    key: locale,
    read: () => findSettings(payload, locale),
    dependsOn: () => ['settings', 'media'].map(anyKey),
  }),
)

/** What pages depend on of the organisation's settings in a language; defaults on a new site. */
export async function readSettings(payload: Payload, locale: Locale): Promise<SiteSettings> {
  return toSiteSettings(await readStoredSettings(payload, locale), locale)
}
