import type { PayloadRequest, Where } from 'payload'
import { isLocale } from '@/domain/locales'

/**
 * What anybody may read of a collection without drafts: not in the trash, and public in the
 * request's language. `locale=all` and unknown languages find nothing.
 */
export function liveConstraint(locale: PayloadRequest['locale']): Where | false {
  if (!isLocale(locale)) return false
  return { and: [{ deletedAt: { exists: false } }, { publicLocales: { in: [locale] } }] }
}

/** What anybody may read of a collection with drafts: `liveConstraint`, and published. */
export function publishedConstraint(locale: PayloadRequest['locale']): Where | false {
  const live = liveConstraint(locale)
  return live && { and: [{ _status: { equals: 'published' } }, live] }
}
