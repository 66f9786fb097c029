import type { PageOfList } from '@/content/models/listPages'
import type { Locale } from '@/domain/locales'
import { listPath, type PageKind } from '@/domain/sitePaths'
import { siteWords } from '../words/siteWords'

interface Props {
  kind: PageKind
  locale: Locale
  page: PageOfList
}

/** The way to the pages before and after this one; nothing while the list has but one. */
export function PageLinks({ kind, locale, page: { number, count } }: Props) {
  if (count === 1) return null
  const words = siteWords(locale).lists
  return (
    <nav className="page-links" aria-label={words.pages}>
      <p>{words.pageOf(number.toLocaleString(locale), count.toLocaleString(locale))}</p>
      {number > 1 && (
        <a rel="prev" href={listPath(kind, locale, number - 1)}>
          {words.previousPage}
        </a>
      )}
      {number < count && (
        <a rel="next" href={listPath(kind, locale, number + 1)}>
          {words.nextPage}
        </a>
      )}
    </nav>
  )
}
