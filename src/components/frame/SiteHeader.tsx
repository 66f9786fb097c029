import type { SiteFrame } from '@/content/models/siteFrame'
import type { Locale } from '@/domain/locales'
import { homePath, listPath, type PageKind } from '@/domain/sitePaths'
import { siteWords } from '../words/siteWords'
import { Brand } from './Brand'
import { LanguageSwitch } from './LanguageSwitch'

export type Area = PageKind

interface Props {
  frame: SiteFrame
  area: Area | null
  translations: Partial<Record<Locale, string>>
}

/** The organisation's name, the three parts of the site, and the other languages. */
export function SiteHeader({ frame, area, translations }: Props) {
  const words = siteWords(frame.locale).frame
  const parts: [Area, string][] = [
    ['treatments', words.treatments],
    ['conditions', words.conditions],
    ['locations', words.clinics],
  ]
  return (
    <div className="site-header">
      <a
        className="brand"
        href={homePath(frame.locale)}
        aria-label={words.homeOf(frame.organisation)}
      >
        <Brand frame={frame} />
      </a>
      <nav className="site-nav" aria-label={words.main}>
        <ul>
          {parts.map(([kind, title]) => (
            <li key={kind}>
              <a
                href={listPath(kind, frame.locale)}
                aria-current={kind === area ? 'true' : undefined}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <LanguageSwitch frame={frame} translations={translations} />
    </div>
  )
}
