import type { Payload } from 'payload'
import type { Locale } from '@/domain/locales'

/** One page that anybody may read, in one language. */
export interface PublicUrl {
  locale: Locale
  /** From the first slash: `/es/treatments/x`. */
  path: string
  /** ISO 8601, UTC; null for a page that is made of others. */
  lastModified: string | null
  /** The same page in every language it has, its own included. */
  alternates: { locale: Locale; path: string }[]
}

/** Every page of the site that anybody may read, in the languages Settings has switched on. */
export async function listPublicUrls(_payload: Payload): Promise<PublicUrl[]> {
  throw new Error('listPublicUrls cannot be read yet')
}
