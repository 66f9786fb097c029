'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

/** Asks for the page again whenever the form beside it has been saved. */
export function RefreshOnSave() {
  const router = useRouter()
  const [origin, setOrigin] = useState<string | null>(null)
  // The form stands on the same origin, whatever name this machine was reached by.
  useEffect(() => setOrigin(window.location.origin), [])
  return origin === null ? null : (
    <RefreshRouteOnSave refresh={() => router.refresh()} serverURL={origin} />
  )
}
