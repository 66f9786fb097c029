import type { Access, Where } from 'payload'
import { isLocale } from '@/domain/locales'
import { isStaff } from './roles'

/**
 * A global with drafts: staff read all of it, everybody else what is published and public in the
 * request's language.
 */
export const publishedGlobalRead: Access = ({ req }) => {
  if (isStaff(req.user)) return true
  if (!isLocale(req.locale)) return false
  const published: Where = {
    and: [{ _status: { equals: 'published' } }, { publicLocales: { in: [req.locale] } }],
  }
  return published
}
