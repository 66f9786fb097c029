'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** Where the form's document is below the API: `treatments/…`, `globals/home`; unsaved, `treatments`. */
export function useDocumentPath(): string {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  return globalSlug
    ? `globals/${globalSlug}`
    : [collectionSlug, id].filter((part) => part !== undefined).join('/')
}
