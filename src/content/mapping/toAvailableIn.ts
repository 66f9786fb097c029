import type { Locale } from '@/domain/locales'
import type { PageContext } from './pageContext'

/**
 * The languages a page can be read in: those its document is public in, as far as Settings shows
 * them. A preview can also be read in its own.
 */
export function toAvailableIn(
  publicLocales: readonly Locale[] | null | undefined,
  shown: readonly Locale[],
  { isPreview, locale }: PageContext,
): Locale[] {
  return shown.filter((each) => publicLocales?.includes(each) || (isPreview && each === locale))
}
