import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { demoSignIns } from '@/access/refuseDemoSignIns'
import type { ReviewedDocument } from '@/domain/reviewDesk'
import { approveReview } from '@/editorial/signOff/approveReview'
import { isSigned } from '@/editorial/signOff/countingSignOffs'
import { fingerprintsOf, requestReview } from '@/editorial/signOff/requestReview'
import { readSubject } from '@/editorial/signOff/reviewSubject'

/** The two people whose agreement makes a sign-off. */
export interface Signers {
  editor: TypedUser
  /** A clinical reviewer whose account is linked to a clinician. */
  reviewer: TypedUser
}

/**
 * Has one document signed off as it is drafted now, unless it is already: one person asks, the
 * other approves, both through the code that the admin uses.
 */
export async function signOffDocument(
  payload: Payload,
  { editor, reviewer }: Signers,
  document: Pick<ReviewedDocument, 'documentId' | 'documentType'>,
): Promise<void> {
  const req = await createLocalReq({ user: reviewer }, payload)
  const subject = await readSubject(req, 'publish', document)
  if (!subject) throw new Error(`There is no ${document.documentType} ${document.documentId}.`)
  if (await isSigned(req, subject)) return
  const { id } = await requestReview(await createLocalReq({ user: editor }, payload), document)
  await approveReview(req, id, { fingerprints: fingerprintsOf([subject]) })
}

/** Who signs the demonstration. The accounts may have been changed since an earlier run. */
export async function findSigners(payload: Payload): Promise<Signers> {
  const find = async (email: string): Promise<TypedUser> => {
    const { docs } = await payload.find({
      collection: 'users',
      depth: 0,
      limit: 1,
      // The seed is a command of whoever runs the machine; nobody is signed in.
      overrideAccess: true,
      pagination: false,
      where: { email: { equals: email } },
    })
    const [user] = docs
    if (!user) throw new Error(`The account ${email} is missing.`)
    return { ...user, collection: 'users' }
  }
  return { editor: await find(demoSignIns.editor), reviewer: await find(demoSignIns.reviewer) }
}
