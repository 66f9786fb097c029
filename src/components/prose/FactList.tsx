import type { ReactNode } from 'react'

interface Row {
  term: string
  fact: string | null
}

interface Props {
  rows: readonly Row[]
  /** Stands behind the last fact: the sources of all of them. */
  sources?: ReactNode
}

/** Facts by name; one that is not known is left out, and with none there is no list. */
export function FactList({ rows, sources }: Props) {
  const known = rows.filter(({ fact }) => fact !== null && fact !== '')
  if (known.length === 0) return null
  return (
    <dl className="fact-list">
      {known.map(({ term, fact }, index) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {fact}
            {index === known.length - 1 && sources}
          </dd>
        </div>
      ))}
    </dl>
  )
}
