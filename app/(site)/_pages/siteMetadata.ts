import type { Metadata } from 'next'
import { env } from '@/env'

/** What every page of the site has in its head. */
export function siteMetadata(): Metadata {
  return {
    metadataBase: new URL(env().publicUrl),
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '32x32' },
        { url: '/mark.svg', type: 'image/svg+xml' },
      ],
      apple: '/apple-touch-icon.png',
    },
    formatDetection: { telephone: false, address: false, email: false },
  }
}
