import { defaultLocale, type Locale, locales } from './locales'
import { slugPattern } from './slugs'

/** The kinds of page that have a list and an address for each document. */
export const pageKinds = ['treatments', 'conditions', 'locations'] as const

export type PageKind = (typeof pageKinds)[number]

/** Path of the home page: the default language has no prefix. */
export function homePath(locale: Locale): string {
  return locale === defaultLocale ? '/' : `/${locale}`
}

/** Path of a list, such as `/treatments` or `/es/treatments?page=2`. */
export function listPath(kind: PageKind, locale: Locale, page = 1): string {
  const path = locale === defaultLocale ? `/${kind}` : `/${locale}/${kind}`
  return page === 1 ? path : `${path}?${pageParameter}=${page}`
}

/** The query parameter that turns the pages of a list. */
export const pageParameter = 'page'

/** The page of a list that a query asks for; what can't be read asks for the first. */
export function pageNumberOf(value: unknown): number {
  return typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1
}

/** Path of a document's page, such as `/es/treatments/peel`. */
export function pagePath(kind: PageKind, slug: string, locale: Locale): string {
  return `${listPath(kind, locale)}/${encodeURIComponent(slug)}`
}

/** What {@link pagePath} made a path from, whether or not there is such a page; null for others. */
export function readPagePath(
  path: string,
): { kind: PageKind; slug: string; locale: Locale } | null {
  for (const locale of locales) {
    for (const kind of pageKinds) {
      const list = `${listPath(kind, locale)}/`
      const slug = path.slice(list.length)
      if (path.startsWith(list) && slugPattern.test(slug)) return { kind, slug, locale }
    }
  }
  return null
}
