import type { Payload, Where } from 'payload'
import type { Locale } from '@/domain/locales'
import type { PageContext } from './mapping/pageContext'
import type { SiteSettings } from './mapping/toSiteSettings'
import type { PageQuery, Preview } from './readers'

/**
 * How the site reads: what is stored in the language asked for and no other (`null` would fall
 * back, `false` doesn't), without counting everything there is. Where a collection has joins, they
 * are refused as well: they stop at ten and double a read.
 */
export const asStored = { fallbackLocale: false, pagination: false } as const

interface Asked {
  locale: Locale
  preview?: Pick<Preview, 'user'> | undefined
}

/** Who reads: anybody what is public, or an editor the newest draft, linked drafts included. */
export function readerOf({ locale, preview }: Asked) {
  return preview ? { locale, draft: true, user: preview.user } : { locale, draft: false }
}

/** Which document a page is made of. */
export function whichPage({ slug, preview }: PageQuery): Where {
  return preview ? { id: { equals: preview.id } } : { slug: { equals: slug } }
}

/**
 * True if the site shows this language. A preview shows every one: a language is written before it
 * is switched on.
 */
export function isShown({ languages }: SiteSettings, { locale, preview }: Asked): boolean {
  return preview !== undefined || languages.includes(locale)
}

/** For whom a page model is made of what was read. */
export function contextOf(payload: Payload, { locale, preview }: Asked): PageContext {
  return { locale, isPreview: preview !== undefined, serverUrl: payload.config.serverURL }
}
