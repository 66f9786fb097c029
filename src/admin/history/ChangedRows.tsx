import type { Words } from '@/domain/words'
import type { RowChange } from '@/editorial/history/change'
import { ChangeList } from './ChangeList'
import { Shown } from './Shown'
import type { Telling } from './telling'

function happened(row: RowChange): Words {
  switch (row.kind) {
    case 'added':
      return { en: `Added as number ${row.to}`, es: `Añadido como número ${row.to}` }
    case 'removed':
      return { en: `Removed, was number ${row.from}`, es: `Quitado, era el número ${row.from}` }
    case 'kept': {
      const { from, isMoved, to } = row
      if (!isMoved) return { en: `Changed, number ${to}`, es: `Cambiado, número ${to}` }
      return row.changes.length > 0
        ? {
            en: `Moved from ${from} to ${to} and changed`,
            es: `Movido del ${from} al ${to} y cambiado`,
          }
        : { en: `Moved from ${from} to ${to}`, es: `Movido del ${from} al ${to}` }
    }
  }
}

/** Rows that came, went, moved or changed; what a removed one said is folded away. */
export function ChangedRows({ rows, telling }: { rows: readonly RowChange[]; telling: Telling }) {
  const { say } = telling
  return (
    <ul className="changed-rows">
      {rows.map((row) => (
        <li className={`changed-row changed-row--${row.kind}`} key={row.id}>
          <p className="changed-row__name">
            <span className="changed-row__happened">{say(happened(row))}</span>
            {row.name && (
              <strong>
                <Shown telling={telling} value={row.name} />
              </strong>
            )}
          </p>
          {row.kind === 'removed' && row.changes.length > 0 && (
            <details>
              <summary>{say({ en: 'What it said', es: 'Lo que decía' })}</summary>
              <ChangeList changes={row.changes} telling={telling} />
            </details>
          )}
          {row.kind !== 'removed' && row.changes.length > 0 && (
            <ChangeList changes={row.changes} telling={telling} />
          )}
        </li>
      ))}
    </ul>
  )
}
