'use client'

import { useSyncExternalStore } from 'react'

/** The latest press on "Publish": which document, and whether it was refused. */
interface Attempt {
  /** The document's path below the API; a new document has only its collection's. */
  document: string
  isRefused: boolean
}

let latest: Attempt | null = null
const listeners = new Set<() => void>()

/** Notes a press on "Publish", and then how it ended: the button and the findings stand far apart. */
export function noteAttempt(attempt: Attempt): void {
  latest = attempt
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True from a refused publish of this document until the next press. */
export function useIsRefused(document: string): boolean {
  const attempt = useSyncExternalStore(
    subscribe,
    () => latest,
    () => null,
  )
  return attempt?.isRefused === true && attempt.document === document
}
