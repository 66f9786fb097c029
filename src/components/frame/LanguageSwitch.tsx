import type { SiteFrame } from '@/content/models/siteFrame'
import type { Locale } from '@/domain/locales'
import { homePath } from '@/domain/sitePaths'
import { siteWords } from '../words/siteWords'

interface Props {
  frame: SiteFrame
  translations: Partial<Record<Locale, string>>
}

/** Links to the same page in the site's other languages, or to their home page where there is none. */
export function LanguageSwitch({ frame, translations }: Props) {
  const others = frame.languages.filter((locale) => locale !== frame.locale)
  if (others.length === 0) return null
  return (
    <nav className="language-switch" aria-label={siteWords(frame.locale).frame.switchLanguage}>
      {others.map((locale) => {
        const { languageNames, homeInLanguage } = siteWords(locale).frame
        const path = translations[locale]
        return (
          <a key={locale} href={path ?? homePath(locale)} hrefLang={locale} lang={locale}>
            {path ? languageNames[locale] : homeInLanguage(languageNames[locale])}
          </a>
        )
      })}
    </nav>
  )
}
