import type { PayloadRequest } from 'payload'
import type { ReviewedDocument } from '@/domain/reviewDesk'
import { interfaceLanguage } from '@/domain/words'
import { publicTypeOf, readStored, titleOf } from '../storedDocument'
import { documentOf, refOf } from './reviewSubject'

/**
 * Documents that a review names, by their titles in the language of whoever asks. The review keeps
 * them in the language of whoever set it going; what is gone keeps that title.
 */
export function namesNow(
  req: PayloadRequest,
  documents: readonly ReviewedDocument[],
): Promise<ReviewedDocument[]> {
  return Promise.all(
    documents.map(async (document) => {
      const ref = refOf(document)
      const stored = await readStored(req, ref)
      if (!stored) return document
      const title = titleOf(publicTypeOf(req.payload, ref), stored, interfaceLanguage(req))
      return documentOf(ref, title)
    }),
  )
}
