import type { DefaultServerCellComponentProps } from 'payload'
import { say } from '@/domain/words'
import { cellRow } from './cellRow'
import { who } from './entryWords'

/** In the log's list: who did it. */
export function WhoCell({ i18n, rowData }: DefaultServerCellComponentProps) {
  const { by } = cellRow(rowData)
  return who(by.account ? by.name : null, (words) => say({ i18n }, words))
}
