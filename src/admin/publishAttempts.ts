'use client'

import { useSyncExternalStore } from 'react'

/** The latest press on the main button: on which document, for what, and whether it was refused. */
interface Attempt {
  /** The document's path below the API; a new document has only its collection's. */
  document: string
  what: 'publish' | 'request'
  isRefused: boolean
}

let latest: Attempt | null = null
const listeners = new Set<() => void>()

/** Notes a press on the button, and then how it ended: the button and the findings stand far apart. */
export function noteAttempt(attempt: Attempt): void {
  latest = attempt
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What was refused for this document, until the next press; null for nothing. */
export function useRefused(document: string): Attempt['what'] | null {
  const attempt = useSyncExternalStore(
    subscribe,
    () => latest,
    () => null,
  )
  return attempt?.isRefused === true && attempt.document === document ? attempt.what : null
}
