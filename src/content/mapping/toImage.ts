import type { Media } from '@/payload-types'
import type { ImageModel } from '../models/shared'
import { type Link, recordOf } from './links'
import { optionalText, type PageContext } from './pageContext'
import type { Unfinished } from './unfinished'

/** Our own addresses as paths, so that a page reads the same whatever name the site is reached by. */
function toAddress(url: string, serverUrl: string): string {
  return serverUrl && url.startsWith(`${serverUrl}/`) ? url.slice(serverUrl.length) : url
}

/**
 * A picture with its smaller sizes, or null. A picture that says something but has no words for it
 * in this language is left out: a reader who can't see it would be left with nothing. A preview
 * shows it.
 */
export function toImage(
  link: Link<Unfinished<Media>>,
  { isPreview, serverUrl }: PageContext,
): ImageModel | null {
  const media = recordOf(link)
  if (!media?.url || !media.width || !media.height) return null
  const alt = media.isDecorative ? '' : optionalText(media.alt)
  if (alt === null && !isPreview) return null

  const src = toAddress(media.url, serverUrl)
  const smaller = [media.sizes?.small, media.sizes?.medium].flatMap((size) =>
    size?.url && size.width ? [`${toAddress(size.url, serverUrl)} ${size.width}w`] : [],
  )
  return {
    src,
    srcSet: smaller.length > 0 ? [...smaller, `${src} ${media.width}w`].join(', ') : null,
    width: media.width,
    height: media.height,
    alt: alt ?? '',
    caption: optionalText(media.caption),
  }
}
