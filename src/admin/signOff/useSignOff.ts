'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { z } from 'zod'
import { locales } from '@/domain/locales'
import type { SignOffState } from '@/domain/reviewDesk'
import { reviewStates, signOffActions } from '@/domain/reviewTerms'
import { codesOf } from '@/domain/vocabulary'
import { type Answer, askApi } from '../askApi'
import { useDocumentPath } from '../useDocumentPath'
import { useSay } from '../useSay'

const stateSchema: z.ZodType<SignOffState> = z.object({
  action: z.enum(signOffActions),
  by: z.string().nullable(),
  review: z.object({ id: z.string(), state: z.enum(codesOf(reviewStates)) }).nullable(),
  companions: z.array(
    z.object({ documentType: z.string(), documentId: z.string(), title: z.string() }),
  ),
  message: z.string(),
  fingerprints: z.partialRecord(z.enum(locales), z.string()),
})

/** Several parts of the form ask the same at the same moment: one request serves them all. */
let latest: { key: string; answer: Promise<Answer<SignOffState>> } | undefined
let version = 0
const listeners = new Set<() => void>()

/** To be called when a review was asked for, withdrawn or decided: every part asks again. */
export function forgetSignOff(): void {
  version += 1
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

interface SignOff {
  /** Null until known, and for a document that is not saved yet. */
  state: SignOffState | null
  /** Why it can't be known, if it was asked in vain. */
  problem: string | null
  /** Asks again, past what is known. Null if there was no answer. */
  ask: () => Promise<SignOffState | null>
}

/** What happens next with the newest saved text of the form's document, asked after each save. */
export function useSignOff(): SignOff {
  const { data, id } = useDocumentInfo()
  const document = useDocumentPath()
  const { config } = useConfig()
  const { language } = useSay()
  const asked = useSyncExternalStore(
    subscribe,
    () => version,
    () => 0,
  )
  const [known, setKnown] = useState<Answer<SignOffState> | null>(null)

  const address = id === undefined ? null : `${config.routes.api}/${document}/sign-off`
  const key = `${address} ${language} ${data?.updatedAt} ${data?._status} ${asked}`

  useEffect(() => {
    let isCurrent = true
    if (address !== null) {
      if (latest?.key !== key) latest = { key, answer: askApi(address, stateSchema, { language }) }
      void latest.answer.then((answer) => {
        // A server that is busy for a moment changes nothing.
        const isLost = !answer.ok && (answer.status === 0 || answer.status >= 500)
        if (isCurrent) setKnown((before) => (isLost && before?.ok ? before : answer))
      })
    }
    return () => {
      isCurrent = false
    }
  }, [address, key, language])

  const ask = async () => {
    if (address === null) return null
    const answer = await askApi(address, stateSchema, { language })
    return answer.ok ? answer.body : null
  }
  return {
    state: known?.ok ? known.body : null,
    problem: known && !known.ok ? known.message : null,
    ask,
  }
}
