import type { LocationPage, OpenNowModel } from '@/content/models/locationPage'
import type { Locale } from '@/domain/locales'
import { openingLine } from '../presenters/openingLine'

interface Props {
  clinic: {
    status: LocationPage['status']
    opensOn?: string | null
    openNow: OpenNowModel | null
    timeZone: string
  }
  locale: Locale
}

/** Open or closed now and until when, in words beside a full or an empty mark. */
export function OpenNow({ clinic, locale }: Props) {
  const line = openingLine(clinic, locale)
  if (!line) return null
  return <p className={`open-now ${line.isOpen ? 'is-open' : 'is-closed'}`}>{line.text}</p>
}
