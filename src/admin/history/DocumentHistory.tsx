import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { say } from '@/domain/words'
import { History } from './History'
import { formPath } from './historyPaths'

/** The tab “History” of a document's form. */
export function DocumentHistory({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, globalConfig, req } = initPageResult
  const type = collectionConfig?.slug ?? globalConfig?.slug
  if (type === undefined) return null
  const document = { documentType: type, documentId: String(docID ?? type) }
  const form = `${req.payload.config.routes.admin}${formPath(document)}`
  return (
    <Gutter className="history">
      <h2 className="history__title">{say(req, { en: 'History', es: 'Historial' })}</h2>
      <History
        address={`${form}/history`}
        document={document}
        req={req}
        searchParams={searchParams}
      />
    </Gutter>
  )
}
