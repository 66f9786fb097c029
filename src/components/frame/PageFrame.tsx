import type { ReactNode } from 'react'
import type { SiteFrame } from '@/content/models/siteFrame'
import type { Locale } from '@/domain/locales'
import { siteWords } from '../words/siteWords'
import { AccentStyle } from './AccentStyle'
import { SiteFooter } from './SiteFooter'
import { type Area, SiteHeader } from './SiteHeader'

interface Props {
  frame: SiteFrame
  /** Which part of the site the page belongs to, for the navigation. */
  area: Area | null
  /** The same page in the site's other languages; a language missing here has no such page. */
  translations: Partial<Record<Locale, string>>
  isPreview?: boolean
  children: ReactNode
}

/** What stands around every page of the site: skip link, strips, header and footer. */
export function PageFrame({ frame, area, translations, isPreview = false, children }: Props) {
  const words = siteWords(frame.locale).frame
  return (
    <>
      <AccentStyle colour={frame.accentColour} />
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <header>
        {isPreview && <p className="strip strip-preview">{words.preview}</p>}
        {frame.isDemo && <p className="strip strip-demo">{words.demo}</p>}
        <SiteHeader frame={frame} area={area} translations={translations} />
        {frame.noticeLine && <p className="strip strip-notice">{frame.noticeLine}</p>}
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter frame={frame} />
    </>
  )
}
