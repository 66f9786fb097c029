import type { LocationPage, OpenNowModel } from '@/content/models/locationPage'
import type { Locale } from '@/domain/locales'
import { locationStatuses } from '@/domain/locationTerms'
import { siteWords } from '../words/siteWords'
import { describeDay, describeMoment, describeTimeAt } from './dates'

export interface OpeningLine {
  isOpen: boolean
  text: string
}

interface Opening {
  status: LocationPage['status']
  opensOn?: string | null
  openNow: OpenNowModel | null
  timeZone: string
}

/** Open or closed now and until when, in the clinic's own zone; null when its hours are not known. */
export function openingLine(clinic: Opening, locale: Locale): OpeningLine | null {
  const words = siteWords(locale).location
  switch (clinic.status) {
    case 'opening':
      return {
        isOpen: false,
        text: clinic.opensOn
          ? words.opensOn(describeDay(clinic.opensOn, locale))
          : locationStatuses.opening[locale],
      }
    case 'temporarily-closed':
    case 'closed':
      return { isOpen: false, text: locationStatuses[clinic.status][locale] }
    case 'open': {
      const { openNow, timeZone } = clinic
      if (!openNow) return null
      if (openNow.isOpen) {
        return {
          isOpen: true,
          text: words.openUntil(describeTimeAt(openNow.closesAt, timeZone, locale)),
        }
      }
      return {
        isOpen: false,
        text: openNow.opensAt
          ? words.closedUntil(describeMoment(openNow.opensAt, timeZone, locale))
          : words.closedNow,
      }
    }
  }
}
