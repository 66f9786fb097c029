'use client'

import { useEffect, useState } from 'react'
import { useSay } from '../useSay'

/** An instant (ISO 8601), to the minute, in the reader's own time zone; in UTC until that is known. */
export function When({ iso }: { iso: string }) {
  const { language } = useSay()
  const [timeZone, setTimeZone] = useState('UTC')
  useEffect(() => {
    setTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone)
  }, [])
  const words = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  })
  return <time dateTime={iso}>{words.format(new Date(iso))}</time>
}
