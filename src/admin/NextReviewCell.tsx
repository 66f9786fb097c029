'use client'

import { DateCell } from '@payloadcms/ui'
import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { useSay } from './useSay'

/** When a page is reviewed next, marked once that day lies behind. */
export function NextReviewCell(props: DefaultCellComponentProps<DateFieldClient>) {
  const { say } = useSay()
  const due = typeof props.cellData === 'string' ? Date.parse(props.cellData) : Number.NaN
  if (Number.isNaN(due)) {
    return (
      <span className="live-badge live-badge--off">
        {say({ en: 'Not planned', es: 'Sin fecha' })}
      </span>
    )
  }
  return (
    <>
      <DateCell {...props} />{' '}
      {due < Date.now() && (
        <span className="live-badge live-badge--off">{say({ en: 'Overdue', es: 'Vencida' })}</span>
      )}
    </>
  )
}
