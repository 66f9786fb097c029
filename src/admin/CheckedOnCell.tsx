'use client'

import { DateCell } from '@payloadcms/ui'
import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { useSay } from './useSay'

/** The day a source was opened; "not verified" where nobody has. */
export function CheckedOnCell(props: DefaultCellComponentProps<DateFieldClient>) {
  const { say } = useSay()
  return props.cellData ? (
    <DateCell {...props} />
  ) : (
    <span className="live-badge live-badge--off">
      {say({ en: 'Not verified', es: 'Sin verificar' })}
    </span>
  )
}
