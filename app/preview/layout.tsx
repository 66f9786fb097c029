import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SiteDocument } from '@/components/frame/SiteDocument'
import { defaultLocale } from '@/domain/locales'

export const dynamic = 'force-dynamic'

/** The same for every preview: a title would tell a stranger that the document exists. */
export const metadata: Metadata = {
  title: 'Preview',
  robots: { index: false, follow: false },
}

// A layout can't see which language a preview is asked for: the page itself says it inside.
export default function Layout({ children }: { children: ReactNode }) {
  return <SiteDocument locale={defaultLocale}>{children}</SiteDocument>
}
