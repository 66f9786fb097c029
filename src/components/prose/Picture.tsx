import type { ImageModel } from '@/content/models/shared'

/** A photograph or drawing from the media library, with its room reserved while it loads. */
export function Picture({ image, sizes }: { image: ImageModel; sizes: string }) {
  return (
    <figure className="figure picture">
      <img
        src={image.src}
        srcSet={image.srcSet ?? undefined}
        sizes={image.srcSet ? sizes : undefined}
        width={image.width}
        height={image.height}
        alt={image.alt}
        loading="lazy"
        decoding="async"
      />
      {image.caption && <figcaption>{image.caption}</figcaption>}
    </figure>
  )
}
