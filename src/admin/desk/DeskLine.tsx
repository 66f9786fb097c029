import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import type { DeskItem } from '@/domain/reviewDesk'
import { reviewRisks } from '@/domain/reviewTerms'
import { interfaceLanguage, say } from '@/domain/words'
import { kindOf } from '../history/loggedTitle'
import { ago } from '../overview/ago'
import { reviewPath } from './deskPaths'
import { minutesWords, reasonOf } from './deskWords'

interface DeskLineProps {
  item: DeskItem
  req: PayloadRequest
  /** What can be done without opening it. */
  children?: ReactNode
}

/** The title a review goes by: that of the document that was asked about. */
export const titleOfReview = ({ documents }: Pick<DeskItem, 'documents'>): string =>
  documents[0]?.title ?? ''

/** One review on the desk: what it is about, why it is here, how long it takes. */
export function DeskLine({ children, item, req }: DeskLineProps) {
  const { i18n, payload } = req
  const { documents, id, minutes, note, requestedAt, risk } = item
  const [asked, ...companions] = documents
  const more = companions.length
  return (
    <li className="desk-line">
      <a className="desk-line__title" href={`${payload.config.routes.admin}${reviewPath(id)}`}>
        {titleOfReview(item)}
      </a>
      <p className="desk-line__reason">
        {risk !== 'usual' && (
          <span className={`desk-risk desk-risk--${risk}`}>{say(req, reviewRisks[risk])}</span>
        )}
        <span>{say(req, reasonOf(item))}</span>
      </p>
      <p className="desk-line__facts">
        {asked && <span>{kindOf(payload, i18n, asked.documentType)}</span>}
        <span>{say(req, minutesWords(minutes))}</span>
        <time dateTime={requestedAt}>{ago(requestedAt, interfaceLanguage(req))}</time>
        {more > 0 && (
          <span>
            {say(req, {
              en: `with ${more} ${more === 1 ? 'record' : 'records'} it needs`,
              es: `con ${more} ${more === 1 ? 'registro' : 'registros'} que necesita`,
            })}
          </span>
        )}
      </p>
      {note && <p className="desk-line__note">{note}</p>}
      {children}
    </li>
  )
}
