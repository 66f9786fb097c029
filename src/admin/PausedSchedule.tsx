'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { PausedNotice } from './PausedNotice'
import { useSay } from './useSay'

const answerSchema = z.object({ isPaused: z.boolean() })

/** Asks, each time it is opened, whether what is planned will happen; says so if it won't. */
export function PausedSchedule() {
  const { config } = useConfig()
  const { say } = useSay()
  const [isPaused, setIsPaused] = useState(false)
  const address = `${config.routes.api}/scheduled-publishing`

  useEffect(() => {
    void ask(address).then(setIsPaused)
  }, [address])

  return isPaused ? <PausedNotice say={say} /> : null
}

async function ask(address: string): Promise<boolean> {
  const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null)
  if (!response?.ok) return false
  const parsed = answerSchema.safeParse(await response.json().catch(() => null))
  return parsed.data?.isPaused === true
}
