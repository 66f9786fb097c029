import { defaultLocale, type Locale, locales } from './locales'
import { slugPattern } from './slugs'

/** The kinds of page that have a list and an address for each document. */
export const pageKinds = ['treatments', 'conditions', 'locations'] as const

export type PageKind = (typeof pageKinds)[number]

/** Path of the home page: the default language has no prefix. */
export function homePath(locale: Locale): string {
  return locale === defaultLocale ? '/' : `/${locale}`
}

/** Path of a list, such as `/treatments` or `/es/treatments`. */
export function listPath(kind: PageKind, locale: Locale): string {
  return locale === defaultLocale ? `/${kind}` : `/${locale}/${kind}`
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
