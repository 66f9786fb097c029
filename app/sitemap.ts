import type { MetadataRoute } from 'next'
import { sitemapEntries } from '@/channels/sitemapEntries'
import { listPublicUrls } from '@/content/listPublicUrls'
import { payloadForSite } from '@/content/payloadForSite'
import { env } from '@/env'

export const dynamic = 'force-dynamic'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return sitemapEntries(await listPublicUrls(await payloadForSite()), env().publicUrl)
}
