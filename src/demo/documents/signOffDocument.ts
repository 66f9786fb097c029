import { createLocalReq, type Payload, type TypedUser } from 'payload'
import type { ReviewedDocument } from '@/domain/reviewDesk'
import { approveReview } from '@/editorial/signOff/approveReview'
import { fingerprintsOf, requestReview } from '@/editorial/signOff/requestReview'
import { readSubject } from '@/editorial/signOff/reviewSubject'

/** The two people whose agreement makes a sign-off. */
export interface Signers {
  editor: TypedUser
  /** A clinical reviewer whose account is linked to a clinician. */
  reviewer: TypedUser
}

/**
 * Has one document signed off as it is drafted now: one person asks, the other approves, both
 * through the code that the admin uses.
 *
 * @returns the id of the approved review
 */
export async function signOffDocument(
  payload: Payload,
  { editor, reviewer }: Signers,
  document: Pick<ReviewedDocument, 'documentId' | 'documentType'>,
): Promise<string> {
  const { id } = await requestReview(await createLocalReq({ user: editor }, payload), document)
  const req = await createLocalReq({ user: reviewer }, payload)
  const subject = await readSubject(req, 'publish', document)
  if (!subject) throw new Error(`There is no ${document.documentType} ${document.documentId}.`)
  await approveReview(req, id, { fingerprints: fingerprintsOf([subject]) })
  return id
}
