import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { say } from '@/domain/words'
import { cellRow } from './cellRow'
import { loggedHistoryPath } from './historyPaths'
import { loggedTitle } from './loggedTitle'

/** In the log's list: the way to all that happened to the same document. */
export function HistoryCell({ i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const row = cellRow(rowData)
  return (
    <Link href={`${payload.config.routes.admin}${loggedHistoryPath(row)}`} prefetch={false}>
      {say({ i18n }, { en: 'History', es: 'Historial' })}
      <span className="visually-hidden"> {loggedTitle(payload, i18n, row)}</span>
    </Link>
  )
}
