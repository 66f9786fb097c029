import type { ReactNode } from 'react'
import type { PageOfList } from '@/content/models/listPages'
import type { Locale } from '@/domain/locales'
import type { PageKind } from '@/domain/sitePaths'
import { pagedTitle } from '../presenters/pagedTitle'
import { PageLinks } from './PageLinks'

interface Props {
  kind: PageKind
  list: { locale: Locale; page: PageOfList }
  title: string
  intro: string
  isEmpty: boolean
  /** What is said while there is nothing to list, and what a visitor can do instead. */
  empty: string
  next: { text: string; label: string; href: string }
  children: ReactNode
}

/** The shape of the list pages; an empty one says so and leads on. */
export function ListPage({ kind, list, title, intro, isEmpty, empty, next, children }: Props) {
  return (
    <div className="list-page">
      <header className="article-head">
        <h1>{pagedTitle(title, list.page.number, list.locale)}</h1>
        <p className="lead">{isEmpty ? empty : intro}</p>
      </header>
      {isEmpty ? (
        <p>
          {next.text} <a href={next.href}>{next.label}</a>
        </p>
      ) : (
        children
      )}
      <PageLinks kind={kind} locale={list.locale} page={list.page} />
    </div>
  )
}
