import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { Payload } from 'payload'
import type { HistoryEntry } from '@/editorial/history/documentHistory'
import { collectionConfig } from '@/editorial/storedDocument'

type Logged = Pick<HistoryEntry, 'documentId' | 'documentType' | 'title'>

/** What a kind of document is called; its slug if there is no such kind any more. */
export function kindOf(payload: Payload, i18n: I18nClient, documentType: string): string {
  const collection = collectionConfig(payload, documentType)
  const global = payload.globals.config.find(({ slug }) => slug === documentType)
  const label = collection?.labels.singular ?? global?.label
  return label ? getTranslation(label, i18n) : documentType
}

/** What an entry of the log is about, in words; a global has no title but its kind. */
export function loggedTitle(payload: Payload, i18n: I18nClient, logged: Logged): string {
  const { documentId, documentType, title } = logged
  if (documentId === documentType || !title) return kindOf(payload, i18n, documentType)
  return title
}
