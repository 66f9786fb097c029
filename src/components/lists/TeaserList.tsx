import type { ReactNode } from 'react'
import type { TeaserModel } from '@/content/models/shared'
import type { Locale } from '@/domain/locales'
import { type PageKind, pagePath } from '@/domain/sitePaths'

interface Props<T extends TeaserModel> {
  kind: PageKind
  locale: Locale
  teasers: readonly T[]
  /** A line that tells this one apart, below its summary. */
  detail?: (teaser: T) => ReactNode
}

/** Pages of one kind: a name to follow and the sentence that tells it apart. */
export function TeaserList<T extends TeaserModel>({ kind, locale, teasers, detail }: Props<T>) {
  return (
    <ul className="teasers">
      {teasers.map((teaser) => (
        <li key={teaser.slug}>
          <p className="teaser-name">
            <a href={pagePath(kind, teaser.slug, locale)}>{teaser.name}</a>
          </p>
          <p>{teaser.summary}</p>
          {detail?.(teaser)}
        </li>
      ))}
    </ul>
  )
}
