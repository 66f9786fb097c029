'use client'

import type { FormState } from 'payload'
import { useEffect, useState } from 'react'

/** What is wrong with one field, and what stood in it then. */
export interface Finding {
  path: string
  message: string
  value: unknown
}

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

const findingsIn = (fields: FormState): Finding[] =>
  Object.entries(fields).flatMap(([path, { errorMessage, valid, value }]) =>
    valid === false && errorMessage ? [{ path, message: errorMessage, value }] : [],
  )

/**
 * What a refused publish found, until the field concerned is changed. The form itself forgets it
 * with the next autosave, and rich text calls itself valid as soon as it is shown.
 */
export function useFindings(fields: FormState, isRefused: boolean): Finding[] {
  const [kept, setKept] = useState<Finding[]>([])
  useEffect(() => {
    setKept((before) => {
      if (!isRefused) return before.length === 0 ? before : []
      const now = findingsIn(fields)
      const still = before.filter(
        ({ path, value }) =>
          now.every((each) => each.path !== path) &&
          fields[path] !== undefined &&
          isSame(fields[path].value, value),
      )
      const next = [...now, ...still]
      const key = (list: Finding[]) => list.map(({ path, message }) => `${path} ${message}`).sort()
      return isSame(key(next), key(before)) ? before : next
    })
  }, [fields, isRefused])
  return kept
}
