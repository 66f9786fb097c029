export interface ContentsEntry {
  id: string
  title: string
}

interface Props {
  label: string
  entries: readonly ContentsEntry[]
}

function Links({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <ol>
      {entries.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  )
}

/** The page's contents: folded on a phone, beside the text on a wide screen. One of them shows. */
export function ContentsList({ label, entries }: Props) {
  return (
    <>
      <details className="contents contents-narrow">
        <summary>{label}</summary>
        <Links entries={entries} />
      </details>
      <nav className="contents contents-wide" aria-label={label}>
        <p className="contents-title">{label}</p>
        <Links entries={entries} />
      </nav>
    </>
  )
}
