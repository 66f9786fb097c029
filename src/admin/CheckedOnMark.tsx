'use client'

import { useField } from '@payloadcms/ui'
import { useSay } from './useSay'

/** Under the empty date of a source: what readers are told meanwhile. */
export function CheckedOnMark({ path }: { path: string }) {
  const { value } = useField<string | null>({ path })
  const { say } = useSay()
  if (value) return null
  return (
    <p className="live-badge live-badge--off">{say({ en: 'Not verified', es: 'Sin verificar' })}</p>
  )
}
