import type { ReactNode } from 'react'
import type { Locale } from '@/domain/locales'
import '../styles/site.css'
import { fontClasses } from './fonts'

/** The HTML document of a page of the site in one language. */
export function SiteDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale} className={fontClasses}>
      <body>{children}</body>
    </html>
  )
}
