import type { MetadataRoute } from 'next'
import { env } from '@/env'

export const dynamic = 'force-dynamic'

// Pages of the demonstration say "noindex" themselves: a robot kept out here would never read it.
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api/', '/preview/'] },
    sitemap: `${env().publicUrl}/sitemap.xml`,
  }
}
