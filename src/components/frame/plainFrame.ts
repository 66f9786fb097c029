import type { SiteFrame } from '@/content/models/siteFrame'
import { defaultOrganisation } from '@/domain/defaultWords'
import { type Locale, locales } from '@/domain/locales'

/** What stands around a page that must be rendered without a database. */
export function plainFrame(locale: Locale, isDemo: boolean): SiteFrame {
  return {
    locale,
    organisation: defaultOrganisation,
    logo: null,
    logoDark: null,
    accentColour: null,
    phone: null,
    noticeLine: null,
    footer: null,
    legalLinks: [],
    languages: [...locales],
    emergencyText: '',
    isDemo,
  }
}
