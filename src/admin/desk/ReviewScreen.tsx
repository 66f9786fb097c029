import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { Fragment } from 'react'
import { z } from 'zod'
import { reviewRisks, reviewStates } from '@/domain/reviewTerms'
import { interfaceLanguage, say } from '@/domain/words'
import { findLinkedTitles } from '@/editorial/history/linkedTitles'
import type { Whole } from '@/editorial/signOff/findWhole'
import { kindOf } from '../history/loggedTitle'
import type { Telling } from '../history/telling'
import { ago } from '../overview/ago'
import { DecisionForm } from './DecisionForm'
import { titleOfReview } from './DeskLine'
import { DeskPage, requireStaffView } from './DeskPage'
import { minutesWords, reasonOf } from './deskWords'
import { findWholeOrNone } from './findWholeOrNone'
import { findWholeText } from './findWholeText'
import { offeredDecision } from './offeredDecision'
import { ReviewParts } from './ReviewParts'

const segmentsSchema = z.tuple([z.literal('desk'), z.string()])

/** `/admin/desk/{id}`: one review, read and decided on one screen. */
export async function ReviewScreen(view: AdminViewServerProps) {
  requireStaffView(view)
  const { req } = view.initPageResult
  const segments = segmentsSchema.safeParse(view.params?.segments).data
  if (!segments) notFound()
  const whole = await findWholeOrNone(req, segments[1])
  if (!whole) return <GoneReview view={view} />
  const texts = await Promise.all(
    // What was never public is shown whole already.
    whole.wholes.map((each) => (each.isLive ? findWholeText(req, whole.kind, each) : [])),
  )
  const telling: Telling = {
    i18n: req.i18n,
    language: interfaceLanguage(req),
    say: (words) => say(req, words),
    titles: { ...whole.titles, ...(await findLinkedTitles(req, texts.flat())) },
  }
  const account = String(req.user?.id)
  const { hasAgreed, main } = offeredDecision(whole, whole.agreements, account)
  const { may } = whole
  return (
    <DeskPage name={titleOfReview(whole)} view={view}>
      <ReviewHead req={req} whole={whole} />
      <DecisionForm
        fingerprints={whole.fingerprints}
        id={whole.id}
        kind={whole.kind}
        main={main}
        others={[
          ...(may.sendBack ? (['send-back'] as const) : []),
          ...(may.hold && whole.state !== 'held' ? (['hold'] as const) : []),
          ...(may.withdraw && !may.sendBack ? (['withdraw'] as const) : []),
        ]}
        requester={whole.requestedBy?.name ?? null}
        why={main === null ? whyNothing(req, whole, hasAgreed) : null}
      >
        <ReviewParts
          mayDecide={main === 'approve' || main === 'confirmUnchanged'}
          req={req}
          telling={telling}
          texts={texts}
          whole={whole}
        />
      </DecisionForm>
    </DeskPage>
  )
}

function whyNothing(req: PayloadRequest, { may, state }: Whole, hasAgreed: boolean): string {
  if (hasAgreed) {
    return say(req, {
      en: 'You have agreed. Somebody else has to confirm it.',
      es: 'Usted ya está de acuerdo. Debe confirmarlo otra persona.',
    })
  }
  if (state === 'sentBack') {
    return say(req, {
      en: 'Mend the text, then ask for a review again in its form.',
      es: 'Corrija el texto y vuelva a pedir la revisión en su formulario.',
    })
  }
  const isWaiting = state === 'open' || state === 'held' || state === 'awaitsConfirmation'
  return (isWaiting && may.whyNot) || say(req, reviewStates[state])
}

function ReviewHead({ req, whole }: { req: PayloadRequest; whole: Whole }) {
  const { documents, minutes, note, requestedAt, requestedBy, risk, state, steps } = whole
  const [asked] = documents
  const last = steps.at(-1)
  const facts = [
    asked && kindOf(req.payload, req.i18n, asked.documentType),
    say(req, minutesWords(minutes)),
    ago(requestedAt, interfaceLanguage(req)),
  ]
  return (
    <div className="desk-head">
      <h1 className="history__title">{titleOfReview(whole)}</h1>
      <p className="desk-line__reason">
        {risk !== 'usual' && (
          <span className={`desk-risk desk-risk--${risk}`}>{say(req, reviewRisks[risk])}</span>
        )}
        {state !== 'open' && (
          <span className={`desk-state desk-state--${state}`}>{say(req, reviewStates[state])}</span>
        )}
        <span>{say(req, reasonOf(whole))}</span>
      </p>
      <p className="desk-line__facts">
        {facts.map((fact) => (
          <Fragment key={fact}>{fact && <span>{fact}</span>}</Fragment>
        ))}
      </p>
      {note && (
        <blockquote className="desk-note">
          <p>{note}</p>
          {requestedBy && <p className="desk-note__who">{requestedBy.name}</p>}
        </blockquote>
      )}
      {last?.note && last.what !== 'requested' && (
        <blockquote className="desk-note desk-note--last">
          <p>{last.note}</p>
          <p className="desk-note__who">{last.by.name}</p>
        </blockquote>
      )}
    </div>
  )
}

function GoneReview({ view }: { view: AdminViewServerProps }) {
  const { req } = view.initPageResult
  const title = say(req, { en: 'Nothing to decide here', es: 'Aquí no hay nada que decidir' })
  return (
    <DeskPage name={title} view={view}>
      <h1 className="history__title">{title}</h1>
      <p>
        {say(req, {
          en: 'This review, or the text it was about, is gone. The desk shows what waits now.',
          es: 'Esta revisión, o el texto del que trataba, ya no existe. La mesa muestra lo que espera ahora.',
        })}
      </p>
      <p>
        <a className="desk-action" href={`${req.payload.config.routes.admin}/desk`}>
          {say(req, { en: 'Back to the desk', es: 'Volver a la mesa' })}
        </a>
      </p>
    </DeskPage>
  )
}
