import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { isStaff } from '@/access/roles'
import { findHistoryEntry } from '@/editorial/history/documentHistory'
import { EntryCard } from './EntryCard'
import { loggedHistoryPath } from './historyPaths'
import { LogPage } from './LogPage'
import { loggedTitle } from './loggedTitle'
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
    <LogPage
      document={entry}
      link={
        <a href={`${payload.config.routes.admin}${loggedHistoryPath(entry)}`}>
          {say({ en: 'Its whole history', es: 'Todo su historial' })}
        </a>
      }
      req={req}
      title={loggedTitle(payload, i18n, entry)}
    >
      <EntryCard entry={entry} headingLevel={2} telling={telling} />
      <p className="history__number">
        {say({ en: `Number ${entry.seq} in the log`, es: `Número ${entry.seq} del registro` })}
      </p>
    </LogPage>
  )
}
