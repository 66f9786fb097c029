import { notFound } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '@/access/roles'
import { findDocumentHistory, type LoggedDocument } from '@/editorial/history/documentHistory'
import { EntryCard } from './EntryCard'
import type { Telling } from './telling'
import { tellingFor } from './tellingFor'

const beforeSchema = z.coerce.number().int().positive().optional().catch(undefined)

interface HistoryProps {
  document: LoggedDocument
  /** This page's own address, for its further pages. */
  address: string
  req: PayloadRequest
  searchParams: Record<string, unknown> | undefined
}

/** What the publish log says of one document, newest first; `?before=` leads to older entries. */
export async function History({ address, document, req, searchParams }: HistoryProps) {
  if (!isStaff(req.user)) notFound()
  const before = beforeSchema.parse(searchParams?.before)
  const { entries, older } = await findDocumentHistory(req, document, before)
  const telling = await tellingFor(req, entries)
  const { say } = telling
  if (entries.length === 0) return <EmptyHistory isOlder={before !== undefined} say={say} />
  return (
    <>
      <ol className="history-entries" reversed>
        {entries.map((entry) => (
          <li key={entry.id}>
            <EntryCard entry={entry} headingLevel={3} telling={telling} />
          </li>
        ))}
      </ol>
      {(older !== null || before !== undefined) && (
        <nav aria-label={say({ en: 'Pages', es: 'Páginas' })} className="history-pages">
          {before !== undefined && (
            <a href={address}>{say({ en: 'Newest', es: 'Lo más reciente' })}</a>
          )}
          {older !== null && (
            <a href={`${address}?before=${older}`}>{say({ en: 'Older', es: 'Anteriores' })}</a>
          )}
        </nav>
      )}
    </>
  )
}

function EmptyHistory({ isOlder, say }: { isOlder: boolean; say: Telling['say'] }) {
  return (
    <div className="empty-list">
      <h2>
        {isOlder
          ? say({ en: 'Nothing older', es: 'Nada anterior' })
          : say({ en: 'Not public so far', es: 'Aún no se ha publicado' })}
      </h2>
      <p>
        {say({
          en: 'Each time this changes for readers, a line appears here: who did it, when, and which words changed. Drafts leave none.',
          es: 'Cada vez que esto cambie para quien lee, aparecerá aquí una línea: quién, cuándo y qué palabras cambiaron. Los borradores no dejan ninguna.',
        })}
      </p>
    </div>
  )
}
