import type { Locale } from '@/domain/locales'

/** By name as a reader of the language expects it: accents and capitals make no difference. */
export function sortByName<Named extends { name: string }>(
  list: readonly Named[],
  locale: Locale,
): Named[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true })
  return list.toSorted((a, b) => compare(a.name, b.name))
}
