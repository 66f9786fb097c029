import type { Locale } from '@/domain/locales'
import { en, type Words } from './en'
import { es } from './es'

const dictionaries: Record<Locale, Words> = { en, es }

/** The site's own words in a language. */
export function siteWords(locale: Locale): Words {
  return dictionaries[locale]
}
