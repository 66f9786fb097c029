import type { ReactNode } from 'react'

interface Props {
  title: string
  intro: string
  isEmpty: boolean
  /** What is said while there is nothing to list, and what a visitor can do instead. */
  empty: string
  next: { text: string; label: string; href: string }
  children: ReactNode
}

/** The shape of the list pages; an empty one says so and leads on. */
export function ListPage({ title, intro, isEmpty, empty, next, children }: Props) {
  return (
    <div className="list-page">
      <header className="article-head">
        <h1>{title}</h1>
        <p className="lead">{isEmpty ? empty : intro}</p>
      </header>
      {isEmpty ? (
        <p>
          {next.text} <a href={next.href}>{next.label}</a>
        </p>
      ) : (
        children
      )}
    </div>
  )
}
