'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { FingerprintsByDocument } from '@/domain/reviewDesk'
import { useSay } from '../useSay'
import { NextReview } from './NextReview'
import { postSeveral } from './postReview'

interface ApproveAllProps {
  /** The changes that are approved. */
  children: ReactNode
  reviews: readonly { id: string; title: string; fingerprints: FingerprintsByDocument }[]
}

/** Approves all that is shown, or nothing. */
export function ApproveAll({ children, reviews }: ApproveAllProps) {
  const { config } = useConfig()
  const router = useRouter()
  const { language, say } = useSay()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [approved, setApproved] = useState<typeof reviews | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (approved) heading.current?.focus()
  }, [approved])

  const approve = async () => {
    setIsBusy(true)
    setProblem(null)
    const body = { reviews: reviews.map(({ fingerprints, id }) => ({ fingerprints, id })) }
    const path = `${config.routes.api}/reviews/approve-several`
    const answer = await postSeveral(path, body, language)
    setIsBusy(false)
    if (answer.isOk) {
      setApproved(reviews)
      return
    }
    setProblem(answer.message)
    if (answer.isChanged) router.refresh()
  }

  if (approved) {
    return (
      <section className="desk-outcome">
        <h2 ref={heading} tabIndex={-1}>
          {say({ en: `Approved: ${approved.length}`, es: `Aprobados: ${approved.length}` })}
        </h2>
        <ul className="desk-names">
          {approved.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
        <NextReview decided={approved.map(({ id }) => id)} />
      </section>
    )
  }
  return (
    <div className="desk-review">
      {children}
      <div className="decision-bar">
        <div role="alert">
          {problem !== null && <p className="decision-bar__problem">{problem}</p>}
        </div>
        <div className="decision-bar__buttons">
          <button
            className="desk-action desk-action--main"
            disabled={isBusy}
            onClick={() => void approve()}
            type="button"
          >
            {reviews.length === 1
              ? say({ en: 'Approve', es: 'Aprobar' })
              : say({ en: `Approve all ${reviews.length}`, es: `Aprobar los ${reviews.length}` })}
          </button>
        </div>
      </div>
    </div>
  )
}
