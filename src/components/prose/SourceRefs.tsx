import type { Locale } from '@/domain/locales'
import { siteWords } from '../words/siteWords'

interface Props {
  locale: Locale
  numbers: readonly number[]
}

/** Links from a statement to the page's own list of sources. */
export function SourceRefs({ locale, numbers }: Props) {
  const words = siteWords(locale).sources
  return numbers.map((number) => (
    <sup key={number} className="source-ref">
      <a href={`#source-${number}`} aria-label={words.one(number)}>
        {number}
      </a>
    </sup>
  ))
}
