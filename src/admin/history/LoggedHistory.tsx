import { notFound } from 'next/navigation'
import type { AdminViewServerProps, InitPageResult } from 'payload'
import { z } from 'zod'
import { isStaff } from '@/access/roles'
import { say } from '@/domain/words'
import { findNewestEntry, type LoggedDocument } from '@/editorial/history/documentHistory'
import { isCollection } from '@/editorial/storedDocument'
import { History } from './History'
import { formPath, loggedHistoryPath } from './historyPaths'
import { LogPage } from './LogPage'
import { loggedTitle } from './loggedTitle'

/** `/admin/collections/publications/history/{type}/{id}` without the admin's own path. */
const segmentsSchema = z.tuple([
  z.literal('collections'),
  z.literal('publications'),
  z.literal('history'),
  z.string(),
  z.string(),
])

/** Where the document can be opened; null if it is gone, or not for this person. */
async function pathToForm(
  { req, visibleEntities: { collections, globals } }: InitPageResult,
  document: LoggedDocument,
): Promise<string | null> {
  const { payload } = req
  const { documentId, documentType } = document
  if (globals.some((slug) => slug === documentType)) return formPath(document)
  if (!collections.some((slug) => slug === documentType)) return null
  if (!isCollection(payload, documentType)) return null
  const { docs } = await payload.db.find<{ id: string; deletedAt?: unknown }>({
    collection: documentType,
    limit: 1,
    pagination: false,
    req,
    select: { deletedAt: true },
    where: { id: { equals: documentId } },
  })
  const [found] = docs
  // An id that can't be one is no condition to the adapter: it then finds any document.
  if (found?.id !== documentId) return null
  return found.deletedAt ? `/collections/${documentType}/trash/${documentId}` : formPath(document)
}

/** The history of a document as the log keeps it, whether or not the document still exists. */
export async function LoggedHistory({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { req } = initPageResult
  const segments = segmentsSchema.safeParse(params?.segments).data
  if (!segments || !isStaff(req.user)) notFound()
  const [, , , documentType, documentId] = segments
  const document = { documentType, documentId }
  const { i18n, payload } = req
  const newest = await findNewestEntry(req, document)
  const { admin } = payload.config.routes
  const form = await pathToForm(initPageResult, document)
  if (!newest && form === null) notFound()
  return (
    <LogPage
      document={document}
      link={
        form === null ? (
          say(req, { en: 'It can’t be opened any more', es: 'Ya no se puede abrir' })
        ) : (
          <a href={`${admin}${form}`}>{say(req, { en: 'Open it', es: 'Abrir' })}</a>
        )
      }
      req={req}
      title={loggedTitle(payload, i18n, newest ?? { ...document, title: null })}
    >
      <h2 className="history__title">{say(req, { en: 'History', es: 'Historial' })}</h2>
      <History
        address={`${admin}${loggedHistoryPath(document)}`}
        document={document}
        req={req}
        searchParams={searchParams}
      />
    </LogPage>
  )
}
