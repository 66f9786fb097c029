import type { SiteFrame } from '@/content/models/siteFrame'
import { Mark } from '../illustrations/Mark'

/** The organisation's logo, or its name beside the product's mark. Named by the link around it. */
export function Brand({ frame }: { frame: SiteFrame }) {
  const { logo, logoDark, organisation } = frame
  if (!logo) {
    return (
      <>
        <Mark />
        <span>{organisation}</span>
      </>
    )
  }
  return (
    <picture>
      {logoDark && <source srcSet={logoDark.src} media="(prefers-color-scheme: dark)" />}
      <img src={logo.src} width={logo.width} height={logo.height} alt="" />
    </picture>
  )
}
