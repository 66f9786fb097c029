import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { say } from '@/domain/words'
import type { LoggedDocument } from '@/editorial/history/documentHistory'
import { kindOf } from './loggedTitle'

interface LogPageProps {
  children: ReactNode
  document: LoggedDocument
  /** Where to go from here, beside the kind of document. */
  link: ReactNode
  req: PayloadRequest
  title: string
}

/** A page below the log's list: about one document, or one thing that happened to it. */
export function LogPage({ children, document, link, req, title }: LogPageProps) {
  const { i18n, payload } = req
  const list = {
    label: say(req, { en: 'What went live', es: 'Lo publicado' }),
    url: `${payload.config.routes.admin}/collections/publications`,
  }
  return (
    <Gutter className="history">
      <SetStepNav nav={[list, { label: title }]} />
      <h1 className="history__title">{title}</h1>
      <p className="history__about">
        {kindOf(payload, i18n, document.documentType)}
        {' · '}
        {link}
      </p>
      {children}
    </Gutter>
  )
}
