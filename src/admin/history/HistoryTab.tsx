'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { DocumentTab } from '../DocumentTab'
import { useSay } from '../useSay'
import { formPath, loggedHistoryPath } from './historyPaths'

/**
 * The tab that leads to a document's history. In the trash Payload has no room for tabs of ours;
 * there it leads to the same history in the log.
 */
export function HistoryTab() {
  const { collectionSlug, globalSlug, id, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const { say } = useSay()
  const documentType = collectionSlug ?? globalSlug
  if (documentType === undefined) return null
  const document = { documentType, documentId: String(id ?? documentType) }
  const path = isTrashed ? loggedHistoryPath(document) : `${formPath(document)}/history`
  return (
    <DocumentTab
      address={`${config.routes.admin}${path}`}
      label={say({ en: 'History', es: 'Historial' })}
    />
  )
}
