import type { LoggedDocument } from '@/editorial/history/documentHistory'

const isGlobal = ({ documentId, documentType }: LoggedDocument): boolean =>
  documentId === documentType

/** A document's form, below the admin's own path. */
export const formPath = (document: LoggedDocument): string =>
  isGlobal(document)
    ? `/globals/${document.documentType}`
    : `/collections/${document.documentType}/${document.documentId}`

/** A document's history in the log, which is there after the document is gone too. */
export const loggedHistoryPath = ({ documentId, documentType }: LoggedDocument): string =>
  `/collections/publications/history/${documentType}/${documentId}`

/** One entry of the log. */
export const entryPath = (id: string): string => `/collections/publications/${id}`
