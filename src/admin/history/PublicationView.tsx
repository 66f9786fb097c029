import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { isStaff } from '@/access/roles'
import { findHistoryEntry } from '@/editorial/history/documentHistory'
import { EntryCard } from './EntryCard'
import { loggedHistoryPath } from './historyPaths'
import { kindOf, loggedTitle } from './loggedTitle'
import { tellingFor } from './tellingFor'

/** One entry of the publish log in words, in the place of a form that nobody could fill in. */
export async function PublicationView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const entry = isStaff(req.user) ? await findHistoryEntry(req, String(docID)) : null
  if (!entry) notFound()
  const telling = await tellingFor(req, [entry])
  const { i18n, payload } = req
  const { say } = telling
  return (
    <Gutter className="history">
      <h2 className="history__title">{loggedTitle(payload, i18n, entry)}</h2>
      <p className="history__about">
        {kindOf(payload, i18n, entry.documentType)}
        {' · '}
        <a href={`${payload.config.routes.admin}${loggedHistoryPath(entry)}`}>
          {say({ en: 'Its whole history', es: 'Todo su historial' })}
        </a>
      </p>
      <EntryCard entry={entry} telling={telling} />
      <p className="history__number">
        {say({ en: `Number ${entry.seq} in the log`, es: `Número ${entry.seq} del registro` })}
      </p>
    </Gutter>
  )
}
