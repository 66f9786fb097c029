import type { Metadata } from 'next'
import type { SiteFrame } from '@/content/models/siteFrame'
import { defaultLocale, type Locale } from '@/domain/locales'

interface PageAbout {
  frame: SiteFrame
  title: string
  description: string
  /** The page's path in every language it can be read in, its own included. */
  paths: Partial<Record<Locale, string>>
  /** The instant (ISO 8601, UTC) at which something on the page stops being true. */
  expiresAt?: string | null
}

/**
 * What a page says of itself in its head: title, description, its address and its translations,
 * whether search engines may list it, and until when the server may keep it.
 */
export function pageMetadata({
  frame,
  title,
  description,
  paths,
  expiresAt = null,
}: PageAbout): Metadata {
  const name = frame.organisation
  return {
    title: title === '' || title === name ? name : `${title} | ${name}`,
    ...(description === '' ? {} : { description }),
    alternates: {
      canonical: paths[frame.locale],
      languages: Object.keys(paths).length > 1 ? languagesOf(paths) : undefined,
    },
    ...(frame.isDemo ? { robots: { index: false, follow: false } } : {}),
    ...(expiresAt ? { other: { 'skinwise-expires': expiresAt } } : {}),
  }
}

function languagesOf(paths: Partial<Record<Locale, string>>): Record<string, string> {
  const fallback = paths[defaultLocale]
  return { ...paths, ...(fallback ? { 'x-default': fallback } : {}) }
}
