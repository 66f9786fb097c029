'use client'

import { useAllFormFields, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import type { ChecksAnswer, DecidedFinding, FindingDecision } from '@/domain/checkTerms'
import { locales } from '@/domain/locales'
import { askApi } from '../askApi'
import { useDocumentPath } from '../useDocumentPath'
import { useSay } from '../useSay'
import { askChecks } from './checksAnswer'

/** A pause in typing. */
const pauseMs = 400

/** What can be sent about a finding. */
export interface Deciding {
  finding: DecidedFinding
  decision: FindingDecision
  reason?: string
}

interface Checks {
  /** The language in the form. Null until known, and for a document that is not saved yet. */
  answer: ChecksAnswer | null
  /** The other languages of the document, as they were saved last. */
  others: ChecksAnswer[]
  /** Why the newest text could not be checked; what is shown is older then. */
  problem: string | null
  /** Keeps a decision. Answers why it could not be kept, or null. */
  decide: (deciding: Deciding) => Promise<string | null>
}

/**
 * Checks what stands in the form, saved or not, after each pause in typing. A request that newer
 * text has overtaken is given up.
 */
export function useChecks(): Checks {
  const { data: saved, globalSlug, id, isInitializing } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { language } = useSay()
  const document = useDocumentPath()
  const [answer, setAnswer] = useState<ChecksAnswer | null>(null)
  const [others, setOthers] = useState<ChecksAnswer[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [asked, setAsked] = useState(0)
  const checked = useRef('')

  const isSaved = globalSlug !== undefined || id !== undefined
  const address = isSaved && !isInitializing ? `${config.routes.api}/${document}` : null

  useEffect(() => {
    if (address === null) return
    const aborter = new AbortController()
    const check = async () => {
      const data = reduceFieldsToValues(fields, true)
      const key = JSON.stringify([address, locale, language, asked, data])
      if (key === checked.current) return
      const { signal } = aborter
      const result = await askChecks({ address, data, language, locale, signal })
      if (signal.aborted) return
      setProblem(result.ok ? null : result.message)
      if (!result.ok) return
      checked.current = key
      setAnswer(result.body)
    }
    const timer = setTimeout(() => void check(), checked.current === '' ? 0 : pauseMs)
    return () => {
      clearTimeout(timer)
      aborter.abort()
    }
  }, [address, asked, fields, language, locale])

  const savedAt = `${saved?.updatedAt}`
  useEffect(() => {
    if (address === null || savedAt === '') return
    const aborter = new AbortController()
    const { signal } = aborter
    const check = async () => {
      const asking = locales
        .filter((each) => each !== locale)
        .map((each) => askChecks({ address, language, locale: each, signal }))
      const known = (await Promise.all(asking)).flatMap((each) => (each.ok ? [each.body] : []))
      if (!signal.aborted) setOthers(known)
    }
    void check()
    return () => aborter.abort()
  }, [address, language, locale, savedAt])

  const decide = useCallback(
    async ({ decision, finding, reason }: Deciding): Promise<string | null> => {
      if (address === null) return null
      const body = { key: finding.key, locale: finding.locale, decision, reason }
      const result = await askApi(`${address}/findings`, z.unknown(), { body, language })
      if (!result.ok) return result.message
      setAsked((count) => count + 1)
      return null
    },
    [address, language],
  )
  return { answer, others, problem, decide }
}
