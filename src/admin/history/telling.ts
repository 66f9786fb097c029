import type { I18nClient } from '@payloadcms/translations'
import type { Locale } from '@/domain/locales'
import type { Words } from '@/domain/words'
import type { LinkedTitles } from '@/editorial/history/linkedTitles'

/** What the views of a history need to put it into the reader's words. */
export interface Telling {
  i18n: I18nClient
  language: Locale
  say: (words: Words) => string
  titles: LinkedTitles
}
