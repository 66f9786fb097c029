import { defaultLocale, type Locale } from './locales'

/** The kinds of pages a document of ours can have, as its URL begins. */
export const pageKinds = ['treatments', 'conditions', 'locations'] as const

export type PageKind = (typeof pageKinds)[number]

/** A page of the site that every language has. Without a slug, the list of that kind. */
export type SitePage = { kind: 'home' } | { kind: PageKind; slug?: string }

/** The path of a page in a language, without a host: `/treatments/x`, `/es/treatments/x`, `/`, `/es`. */
export function sitePathOf(page: SitePage, locale: Locale): string {
  const prefix = locale === defaultLocale ? '' : `/${locale}`
  if (page.kind === 'home') return prefix || '/'
  const list = `${prefix}/${page.kind}`
  return page.slug === undefined ? list : `${list}/${encodeURIComponent(page.slug)}`
}
