import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteDocument } from '@/components/frame/SiteDocument'
import { siteMetadata } from '../_pages/siteMetadata'

// Every answer is made when it is asked for; the one cache stands in front of Next.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#191715' },
  ],
}

export function generateMetadata(): Metadata {
  return siteMetadata()
}

export default function Layout({ children }: { children: ReactNode }) {
  return <SiteDocument locale="es">{children}</SiteDocument>
}
