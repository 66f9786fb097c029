'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { DecidedFinding } from '@/domain/checkTerms'
import { locales } from '@/domain/locales'
import { askApi } from '../askApi'
import { askChecks } from '../checks/checksAnswer'
import { useDocumentPath } from '../useDocumentPath'
import { useSay } from '../useSay'

/** What the checks still say of the saved text, with what the reviewer is to be asked about. */
export interface OpenFindingsState {
  /** Null until known; without plain-language hints, which hold up nothing. */
  findings: DecidedFinding[] | null
  asked: ReadonlySet<string>
  toggle: (key: string) => void
  /** Keeps what is to be asked. Answers why it could not be kept, or null. */
  ask: () => Promise<string | null>
}

/** Asked for each time the dialog opens: what is saved then is what goes to review. */
export function useOpenFindings(isOpen: boolean): OpenFindingsState {
  const { config } = useConfig()
  const { language } = useSay()
  const address = `${config.routes.api}/${useDocumentPath()}`
  const [findings, setFindings] = useState<DecidedFinding[] | null>(null)
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set())

  useEffect(() => {
    if (!isOpen) return
    const aborter = new AbortController()
    const { signal } = aborter
    const check = async () => {
      const asking = locales.map((locale) => askChecks({ address, language, locale, signal }))
      const answers = await Promise.all(asking)
      if (signal.aborted) return
      const found = answers.flatMap((answer) => (answer.ok ? answer.body.findings : []))
      setFindings(found.filter(({ level }) => level !== 'advice'))
    }
    void check()
    return () => aborter.abort()
  }, [address, isOpen, language])

  const toggle = (key: string) =>
    setAsked((before) => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })

  const ask = async () => {
    for (const { key, locale: its } of findings?.filter((each) => asked.has(each.key)) ?? []) {
      const body = { key, locale: its, decision: 'asked' }
      const answer = await askApi(`${address}/findings`, z.unknown(), { body, language })
      if (!answer.ok) return answer.message
    }
    return null
  }
  return { findings, asked, toggle, ask }
}
