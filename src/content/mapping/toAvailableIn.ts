import { type Locale, locales } from '@/domain/locales'
import type { PageContext } from './pageContext'

/**
 * The languages a page can be read in: those its document is public in, as far as Settings shows
 * them. A preview has its own only: what a draft will be public in is settled when it is published.
 */
export function toAvailableIn(
  publicLocales: readonly Locale[] | null | undefined,
  shown: readonly Locale[],
  { isPreview, locale }: PageContext,
): Locale[] {
  return isPreview
    ? [locale]
    : locales.filter((each) => shown.includes(each) && publicLocales?.includes(each))
}
