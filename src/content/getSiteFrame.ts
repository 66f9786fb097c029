import type { Payload } from 'payload'
import { defaultOrganisation } from '@/domain/defaultWords'
import { env } from '@/env'
import { linkedFields } from './linkedFields'
import { optionalText } from './mapping/pageContext'
import { toImage } from './mapping/toImage'
import { toSiteSettings } from './mapping/toSiteSettings'
import { type SiteFrame, siteFrame } from './models/siteFrame'
import type { ListQuery } from './readers'
import { contextOf } from './readOptions'

/**
 * What stands around every page in a language. Answers on an empty database too, and for a language
 * that Settings has switched off: look at `languages` to know which are on.
 */
export async function getSiteFrame(payload: Payload, query: ListQuery): Promise<SiteFrame> {
  const { locale } = query
  const settings = await payload.findGlobal({
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
    },
    populate: linkedFields,
  })
  const { languages, phone, emergencyText } = toSiteSettings(settings, locale)
  const organisation = optionalText(settings.organisation) ?? defaultOrganisation
  const context = contextOf(payload, query)
  return siteFrame.parse({
    locale,
    organisation,
    logo: toImage(settings.logo, context, organisation),
    logoDark: toImage(settings.logoDark, context, organisation),
    accentColour: optionalText(settings.accentColour),
    phone,
    noticeLine: optionalText(settings.noticeLine),
    footer: optionalText(settings.footer),
    // A link whose words are not written in this language is left out.
    legalLinks: (settings.legalLinks ?? []).flatMap(({ label, path }) =>
      label && path ? [{ label, path }] : [],
    ),
    languages,
    emergencyText,
    isDemo: env().isDemo,
  } satisfies SiteFrame)
}
