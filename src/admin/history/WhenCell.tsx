import type { DefaultServerCellComponentProps } from 'payload'
import { interfaceLanguage } from '@/domain/words'
import { ago } from '../overview/ago'
import { When } from './When'

/** In the log's list: when, to the minute and in plain words. */
export function WhenCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string') return null
  return (
    <span className="when-cell">
      {ago(cellData, interfaceLanguage({ i18n }))} <When iso={cellData} />
    </span>
  )
}
