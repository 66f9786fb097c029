import { defaultLocale, isLocale, type Locale } from './locales'

/** What of a request tells the language its sender reads. */
interface Asker {
  i18n?: { language?: unknown }
}

/** One message in both interface languages. */
export type Words = Readonly<Record<Locale, string>>

/** The interface language of the person who asked; English for a script. */
export function interfaceLanguage(req: Asker): Locale {
  const language = req.i18n?.language
  return isLocale(language) ? language : defaultLocale
}

/** The message in the language of the person who asked. */
export const say = (req: Asker, words: Words): string => words[interfaceLanguage(req)]

/** What the content languages are called, in each interface language. */
export const languageNames: Readonly<Record<Locale, Words>> = {
  en: { en: 'English', es: 'inglés' },
  es: { en: 'Spanish', es: 'español' },
}

/** The name of a content language, in the language of the person who asked. */
export const languageName = (req: Asker, locale: Locale): string => say(req, languageNames[locale])

/** Several languages as a list: "English and Spanish"; the word for none if there are none. */
export function languageList(req: Asker, list: readonly Locale[]): string {
  if (list.length === 0) return say(req, { en: 'no language', es: 'ningún idioma' })
  const names = list.map((locale) => languageName(req, locale))
  return new Intl.ListFormat(interfaceLanguage(req)).format(names)
}
