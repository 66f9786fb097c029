import type { TakenDocument } from '@/domain/takeDownTerms'
import type { DocumentRef } from '../storedDocument'

/** The document that an entry of a take-down names. */
export const takenRef = ({ documentId, documentType }: TakenDocument): DocumentRef => ({
  kind: 'collection',
  slug: documentType,
  id: documentId,
})
