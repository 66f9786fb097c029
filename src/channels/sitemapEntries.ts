import type { MetadataRoute } from 'next'
import type { PublicUrl } from '@/content/listPublicUrls'

/** Sitemap entries with absolute addresses; a page with translations names all of them. */
export function sitemapEntries(
  urls: readonly PublicUrl[],
  publicUrl: string,
): MetadataRoute.Sitemap {
  return urls.map(({ path, lastModified, alternates }) => ({
    url: `${publicUrl}${path}`,
    ...(lastModified ? { lastModified } : {}),
    ...(alternates.length > 1
      ? {
          alternates: {
            languages: Object.fromEntries(
              alternates.map(({ locale, path: there }) => [locale, `${publicUrl}${there}`]),
            ),
          },
        }
      : {}),
  }))
}
