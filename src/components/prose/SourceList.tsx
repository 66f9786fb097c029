import type { SourceModel } from '@/content/models/shared'
import type { Locale } from '@/domain/locales'
import { describeDay } from '../presenters/dates'
import { siteWords } from '../words/siteWords'

interface Props {
  locale: Locale
  sources: readonly SourceModel[]
}

/** The sources a page points at, and whether somebody opened each of them. */
export function SourceList({ locale, sources }: Props) {
  const words = siteWords(locale).sources
  return (
    <ol className="source-list">
      {sources.map((source) => (
        <li key={source.number} id={`source-${source.number}`} value={source.number}>
          {source.url ? (
            <a href={source.url} rel="external">
              {source.title}
            </a>
          ) : (
            <cite>{source.title}</cite>
          )}
          <span className="source-origin">
            {[source.publisher, source.year].filter((part) => part !== null).join(', ')}
          </span>
          <span className="source-checked">
            {source.checkedOn
              ? words.checkedOn(describeDay(source.checkedOn, locale))
              : words.unchecked}
          </span>
        </li>
      ))}
    </ol>
  )
}
