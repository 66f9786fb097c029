'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { useSay } from './useSay'

/** Where an old address leads; "withdrawn" where it leads nowhere. */
export function NewAddressCell(props: DefaultCellComponentProps<TextFieldClient>) {
  const { say } = useSay()
  return props.cellData ? (
    <DefaultCell {...props} />
  ) : (
    <span className="live-badge live-badge--off">{say({ en: 'Withdrawn', es: 'Retirada' })}</span>
  )
}
