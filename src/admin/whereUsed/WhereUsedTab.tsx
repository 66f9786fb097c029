'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { DocumentTab } from '../DocumentTab'
import { formPath } from '../history/historyPaths'
import { useSay } from '../useSay'

/** The tab that leads to what links a document. In the trash Payload has no room for tabs of ours. */
export function WhereUsedTab() {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const { say } = useSay()
  if (collectionSlug === undefined || id === undefined || isTrashed) return null
  const path = formPath({ documentType: collectionSlug, documentId: String(id) })
  return (
    <DocumentTab
      address={`${config.routes.admin}${path}/where-used`}
      label={say({ en: 'Where used', es: 'Dónde se usa' })}
    />
  )
}
