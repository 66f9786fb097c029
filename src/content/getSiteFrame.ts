import type { Payload } from 'payload'
import { defaultOrganisation } from '@/domain/defaultWords'
import { env } from '@/env'
import { optionalText } from './mapping/pageContext'
import { toImage } from './mapping/toImage'
import { toSiteSettings } from './mapping/toSiteSettings'
import { type SiteFrame, siteFrame } from './models/siteFrame'
import type { ListQuery } from './readers'
import { contextOf } from './readOptions'
import { readStoredSettings } from './readSettings'

/**
 * What stands around every page in a language. Answers on an empty database too, and for a language
 * that Settings has switched off: look at `languages` to know which are on.
 */
export async function getSiteFrame(payload: Payload, query: ListQuery): Promise<SiteFrame> {
  const { locale } = query
  const settings = await readStoredSettings(payload, locale)
  const { languages, phone, emergencyText } = toSiteSettings(settings, locale)
  const organisation = optionalText(settings.organisation) ?? defaultOrganisation
  // The logo is what the link home is made of: it is never without words, "decorative" or not.
  const toLogo = (link: Parameters<typeof toImage>[0]) => {
    const image = toImage(link, contextOf(payload, query))
    return image && { ...image, alt: image.alt || organisation }
  }
  return siteFrame.parse({
    locale,
    organisation,
    logo: toLogo(settings.logo),
    logoDark: toLogo(settings.logoDark),
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
