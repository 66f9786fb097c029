import { defaultEmergencyText } from '@/domain/defaultWords'
import { type Locale, locales } from '@/domain/locales'
import type { Setting } from '@/payload-types'
import { optionalText } from './pageContext'
import { type DatedHours, toDatedHours } from './toSchedule'
import type { Unfinished } from './unfinished'

/** Settings that pages depend on, with something sensible in every place nobody has filled. */
export interface SiteSettings {
  /** The languages the site shows, in our order; never empty. */
  languages: Locale[]
  phone: string | null
  emergencyText: string
  outOfHoursText: string | null
  /** Days on which every clinic is closed or has other hours. */
  closures: DatedHours[]
}

/** Reads Settings, which a new site has not got. */
export function toSiteSettings(settings: Unfinished<Setting>, locale: Locale): SiteSettings {
  const shown = locales.filter((each) => settings.languages?.includes(each))
  return {
    languages: shown.length > 0 ? shown : [...locales],
    phone: optionalText(settings.phone),
    emergencyText: optionalText(settings.emergencyText) ?? defaultEmergencyText[locale],
    outOfHoursText: optionalText(settings.outOfHoursText),
    closures: toDatedHours(settings.closures),
  }
}
