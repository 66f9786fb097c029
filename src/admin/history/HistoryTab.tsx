'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useSay } from '../useSay'
import { formPath, loggedHistoryPath } from './historyPaths'

/**
 * The tab that leads to a document's history. In the trash Payload has no room for tabs of ours;
 * there it leads to the same history in the log.
 */
export function HistoryTab() {
  const { collectionSlug, globalSlug, id, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const pathname = usePathname()
  const { say } = useSay()
  const documentType = collectionSlug ?? globalSlug
  if (documentType === undefined) return null
  const document = { documentType, documentId: String(id ?? documentType) }
  const path = isTrashed ? loggedHistoryPath(document) : `${formPath(document)}/history`
  const address = `${config.routes.admin}${path}`
  const isActive = pathname === address
  return (
    <li>
      <Button
        buttonStyle="tab"
        className={`doc-tab${isActive ? ' doc-tab--active' : ''}`}
        disabled={isActive}
        el={isActive ? 'div' : 'link'}
        margin={false}
        size="medium"
        to={isActive ? undefined : address}
      >
        <span className="doc-tab__label">{say({ en: 'History', es: 'Historial' })}</span>
      </Button>
    </li>
  )
}
