import type { Locale } from '@/domain/locales'
import { siteWords } from '../words/siteWords'

/** A list's title; from its second page on with the page's number. */
export function pagedTitle(title: string, page: number, locale: Locale): string {
  return page === 1 ? title : siteWords(locale).lists.page(title, page.toLocaleString(locale))
}
