import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { cellRow } from './cellRow'
import { entryPath } from './historyPaths'
import { loggedTitle } from './loggedTitle'

/** In the log's list: the document's title, leading to the entry. */
export function EntryCell({ i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const row = cellRow(rowData)
  return (
    <Link href={`${payload.config.routes.admin}${entryPath(row.id)}`} prefetch={false}>
      {loggedTitle(payload, i18n, row)}
    </Link>
  )
}
