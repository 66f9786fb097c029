import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { say as sayIn, type Words } from '@/domain/words'
import { isWorkerAlive } from '@/editorial/workerAlive'
import { AttentionList } from './overview/AttentionList'
import { DraftList } from './overview/DraftList'
import { findAttention } from './overview/findAttention'
import { findDrafts } from './overview/findDrafts'
import { findLiveToday } from './overview/findLiveToday'
import { findWaitingReviews } from './overview/findWaitingReviews'
import { LiveToday } from './overview/LiveToday'
import { ReviewList } from './overview/ReviewList'
import { StartHere } from './overview/StartHere'
import { PausedNotice } from './PausedNotice'

/** The first page after signing in: what to do, what is in hand, what went live. */
export async function Dashboard({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const { i18n, payload, user } = req
  if (!user) return null
  const [attention, waiting, mine, all, liveToday, isAlive] = await Promise.all([
    findAttention(req),
    findWaitingReviews(req),
    findDrafts(req, user.id),
    findDrafts(req, null),
    findLiveToday(req),
    isWorkerAlive(payload),
  ])
  const say = (words: Words): string => sayIn(req, words)
  const shared = { i18n, payload, say }
  return (
    <Gutter className="overview">
      <h1 className="overview__title">
        {say({ en: `Hello, ${user.name}`, es: `Hola, ${user.name}` })}
      </h1>
      {!isAlive && <PausedNotice say={say} />}
      <AttentionList attention={attention} {...shared} />
      <ReviewList
        id="to-review"
        reviews={waiting.toReview}
        showsNote={false}
        title={{ en: 'Waits for your review', es: 'Espera su revisión' }}
        {...shared}
      />
      <ReviewList
        id="to-confirm"
        reviews={waiting.toConfirm}
        showsNote={false}
        title={{ en: 'Waits for your confirmation', es: 'Espera su confirmación' }}
        {...shared}
      />
      <ReviewList
        id="sent-back"
        reviews={waiting.sentBack}
        showsNote
        title={{ en: 'Sent back to you', es: 'Devuelto a usted' }}
        {...shared}
      />
      <ReviewList
        id="to-publish"
        reviews={waiting.toPublish}
        showsNote={false}
        title={{ en: 'Ready to publish', es: 'Listo para publicar' }}
        {...shared}
      />
      <div className="overview__grid">
        <div className="overview__column">
          <StartHere admin={payload.config.routes.admin} say={say} user={user} />
          <DraftList
            empty={say({
              en: 'None. What you begin to write appears here until it is published.',
              es: 'Ninguno. Lo que empiece a escribir aparecerá aquí hasta que se publique.',
            })}
            id="your-drafts"
            lines={mine.lines}
            namesEditors={false}
            title={say({ en: 'Your drafts', es: 'Sus borradores' })}
            total={mine.total}
            {...shared}
          />
        </div>
        <div className="overview__column">
          <DraftList
            empty={say({
              en: 'None: everything written so far is live.',
              es: 'Ninguno: todo lo escrito hasta ahora está publicado.',
            })}
            id="all-drafts"
            lines={all.lines}
            namesEditors
            title={say({ en: 'All drafts', es: 'Todos los borradores' })}
            total={all.total}
            {...shared}
          />
          <LiveToday lines={liveToday} {...shared} />
        </div>
      </div>
    </Gutter>
  )
}
