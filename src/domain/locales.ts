/** The languages content is written in. English is the default and has no URL prefix. */
export const locales = ['en', 'es'] as const

export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'en'

/** True for one of our languages; false for `all`, `null` and anything a client invents. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}
