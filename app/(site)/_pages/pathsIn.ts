import type { Locale } from '@/domain/locales'

/** The paths of one page in the languages it can be read in. */
export function pathsIn(
  languages: readonly Locale[],
  pathOf: (locale: Locale) => string,
): Partial<Record<Locale, string>> {
  return Object.fromEntries(languages.map((locale) => [locale, pathOf(locale)]))
}
