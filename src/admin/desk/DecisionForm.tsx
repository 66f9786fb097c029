'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { FingerprintsByDocument } from '@/domain/reviewDesk'
import type { ReviewKind, ReviewState } from '@/domain/reviewTerms'
import { useSay } from '../useSay'
import { DecisionBar, type OtherDecision } from './DecisionBar'
import { NextReview } from './NextReview'
import type { MainDecision } from './offeredDecision'
import { outcomeWords } from './outcomeWords'
import { postReview } from './postReview'
import { readApproval } from './readApproval'

interface DecisionFormProps {
  /** What is read and filled in before deciding; stays as it is when a decision is refused. */
  children: ReactNode
  id: string
  kind: ReviewKind
  /** Who asked for it; null for the platform. */
  requester: string | null
  fingerprints: FingerprintsByDocument
  main: MainDecision | null
  others: readonly OtherDecision[]
  /** Why there is nothing to decide; null if there is. */
  why: string | null
}

/** One review with what can be decided about it, and then what the decision has led to. */
export function DecisionForm(props: DecisionFormProps) {
  const { children, fingerprints, id, kind, main, others, requester, why } = props
  const { config } = useConfig()
  const router = useRouter()
  const { language } = useSay()
  const form = useRef<HTMLFormElement>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [state, setState] = useState<ReviewState | null>(null)

  const decide = async (step: string, body: object) => {
    setIsBusy(true)
    setProblem(null)
    const path = `${config.routes.api}/reviews/${id}/${step}`
    const answer = await postReview(path, body, language)
    setIsBusy(false)
    if (answer.isOk) {
      setState(answer.data.state)
      return
    }
    setProblem(answer.message)
    // Shows the text as it is now; what was ticked and typed stays.
    if (answer.isChanged) router.refresh()
  }

  const decideMain = () => {
    if (!form.current || main === null) return
    switch (main) {
      case 'approve':
      case 'confirmUnchanged':
        if (!form.current.reportValidity()) return
        void decide('approve', readApproval(new FormData(form.current), fingerprints))
        return
      case 'confirm':
        void decide('confirm', { fingerprints })
        return
      case 'publish':
        void decide('publish', {})
        return
    }
  }

  if (state !== null) {
    return <Outcome id={id} kind={kind} requester={requester} state={state} />
  }
  return (
    <form className="desk-review" onSubmit={(event) => event.preventDefault()} ref={form}>
      {children}
      <DecisionBar
        isBusy={isBusy}
        main={main}
        onMain={decideMain}
        onOther={(step, note) => void decide(step, note ? { note } : {})}
        others={others}
        problem={problem}
        why={why}
      />
    </form>
  )
}

interface OutcomeProps {
  id: string
  kind: ReviewKind
  requester: string | null
  state: ReviewState
}

function Outcome({ id, kind, requester, state }: OutcomeProps) {
  const { say } = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  const { text, title } = outcomeWords(state, kind, requester)
  useEffect(() => {
    heading.current?.focus()
    window.scrollTo({ top: 0 })
  }, [])
  return (
    <section className="desk-outcome">
      <h2 ref={heading} tabIndex={-1}>
        {say(title)}
      </h2>
      <p>{say(text)}</p>
      <NextReview decided={[id]} />
    </section>
  )
}
