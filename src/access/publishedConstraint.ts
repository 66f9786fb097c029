import type { PayloadRequest, Where } from 'payload'
import { isLocale, type Locale, locales } from '@/domain/locales'

const liveIn = (languages: readonly Locale[]): Where => ({
  and: [{ deletedAt: { exists: false } }, { publicLocales: { in: [...languages] } }],
})

/**
 * What anybody may read of a collection without drafts: not in the trash, and public in the
 * request's language. `locale=all` and unknown languages find nothing.
 */
export function liveConstraint(locale: PayloadRequest['locale']): Where | false {
  return isLocale(locale) && liveIn([locale])
}

/** A file has no language: it is public if its record is, in any. */
export const liveFileConstraint: Where = liveIn(locales)

/** What anybody may read of a collection with drafts: `liveConstraint`, and published. */
export function publishedConstraint(locale: PayloadRequest['locale']): Where | false {
  const live = liveConstraint(locale)
  return live && { and: [{ _status: { equals: 'published' } }, live] }
}

/** A picture whose consent, if it needs one, has not ended before today (UTC). */
export function consentedConstraint(now: Date): Where {
  const today = now.toISOString().slice(0, 10)
  return {
    or: [
      { consentExpiresOn: { exists: false } },
      { consentExpiresOn: { equals: null } },
      { consentExpiresOn: { greater_than_equal: today } },
    ],
  }
}
