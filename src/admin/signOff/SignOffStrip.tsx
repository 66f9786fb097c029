'use client'

import { Link, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { z } from 'zod'
import type { ReviewStep } from '@/domain/reviewDesk'
import { askApi } from '../askApi'
import { When } from '../history/When'
import { useSay } from '../useSay'
import { useReview } from './useReview'
import { forgetSignOff, useSignOff } from './useSignOff'

/** Above the form: why the main button says what it says, and what a reviewer has answered. */
export function SignOffStrip() {
  const { id, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const { language, say } = useSay()
  const { problem, state } = useSignOff()
  const review = useReview(state?.review ?? null)
  if (isTrashed || id === undefined) return null
  if (state === null) {
    return problem === null ? null : <p className="sign-off-strip">{problem}</p>
  }
  const { admin, api } = config.routes
  const { action } = state
  const stage = state.review?.state
  const last = (what: ReviewStep['what']) =>
    review?.answers.findLast((step) => step.what === what) ?? null
  const sentBack = stage === 'sentBack' ? last('sentBack') : null
  const approved = stage === 'approved' ? (last('confirmed') ?? last('approved')) : null
  const requested = action === 'wait' ? last('requested') : null
  const isVoided = action === 'request-review' && stage === 'approved'
  const companions =
    action === 'publish-approved'
      ? (review?.documents.filter(({ documentId }) => documentId !== String(id)) ?? [])
      : state.companions

  const withdraw = async (reviewId: string) => {
    const address = `${api}/reviews/${reviewId}/withdraw`
    const answer = await askApi(address, z.object({ message: z.string() }), { body: {}, language })
    if (answer.ok) toast.success(answer.body.message)
    else toast.error(answer.message)
    forgetSignOff()
  }

  const tone = sentBack || isVoided ? ' sign-off-strip--attention' : ''
  return (
    <section
      aria-label={say({ en: 'What happens next', es: 'Qué ocurre a continuación' })}
      className={`sign-off-strip${tone}`}
    >
      {sentBack && (
        <>
          <h2>
            {say({
              en: `Sent back by ${sentBack.by.name}`,
              es: `Devuelto por ${sentBack.by.name}`,
            })}
            {', '}
            <When iso={sentBack.at} />
          </h2>
          {sentBack.note && <blockquote>{sentBack.note}</blockquote>}
          <p>
            {say({
              en: 'Change the text, then request the review again.',
              es: 'Cambie el texto y vuelva a pedir la revisión.',
            })}
          </p>
        </>
      )}
      {isVoided && (
        <p>
          <strong>
            {say({ en: 'This change voids the approval', es: 'Este cambio anula el visto bueno' })}
            {approved && say({ en: ` of ${approved.by.name}.`, es: ` de ${approved.by.name}.` })}
            {!approved && '.'}
          </strong>{' '}
          {say({
            en: 'The approved text is still under Versions, if you want it back.',
            es: 'El texto aprobado sigue en Versiones, por si quiere recuperarlo.',
          })}
        </p>
      )}
      {!sentBack && <p>{state.message}</p>}
      {approved && action === 'publish-approved' && (
        <p>
          {say({ en: `Approved by ${approved.by.name}`, es: `Visto bueno de ${approved.by.name}` })}
          {', '}
          <When iso={approved.at} />.
        </p>
      )}
      {approved?.note && action === 'publish-approved' && <blockquote>{approved.note}</blockquote>}
      {requested && (
        <p>
          {say({ en: `Requested by ${requested.by.name}`, es: `Lo pidió ${requested.by.name}` })}
          {', '}
          <When iso={requested.at} />.
        </p>
      )}
      {companions.length > 0 && (
        <p>
          {action === 'publish-approved'
            ? say({ en: 'Goes live in the same step: ', es: 'Se publica en el mismo paso: ' })
            : say({ en: 'Goes to review with it: ', es: 'Va a revisión con ello: ' })}
          {companions.map(({ documentId, documentType, title }, index) => (
            <span key={documentId}>
              {index > 0 && ', '}
              <Link href={`${admin}/collections/${documentType}/${documentId}`} prefetch={false}>
                {title}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
      {state.review && (
        <p className="sign-off-strip__links">
          <Link href={`${admin}/desk/${state.review.id}`} prefetch={false}>
            {say({ en: 'Open the review', es: 'Abrir la revisión' })}
          </Link>
          {action === 'wait' && (
            <button
              className="text-button"
              onClick={() => state.review && void withdraw(state.review.id)}
              type="button"
            >
              {say({ en: 'Withdraw the request', es: 'Retirar la petición' })}
            </button>
          )}
        </p>
      )}
    </section>
  )
}
