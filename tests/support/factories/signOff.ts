import type { Payload } from 'payload'
import { type Signers, signOffDocument } from '@/demo/documents/signOffDocument'
import { type LooseDocument, looseApi } from '../looseApi'
import { makeUser } from './people'

const known = new WeakMap<Payload, Promise<Signers>>()

/** The editor who asks and the reviewer who approves in a test; the same two every time. */
export function signersOf(payload: Payload): Promise<Signers> {
  const signers =
    known.get(payload) ??
    Promise.all([makeUser(payload, ['editor']), makeUser(payload, ['clinicalReviewer'])]).then(
      ([editor, reviewer]) => ({ editor, reviewer }),
    )
  known.set(payload, signers)
  return signers
}

/** The types whose clinical text needs a sign-off. */
export const signedCollections = [
  'treatments',
  'conditions',
  'contraindications',
  'aftercare-steps',
] as const
export type SignedCollection = (typeof signedCollections)[number]

export const isSignedCollection = (slug: string): slug is SignedCollection =>
  signedCollections.some((each) => each === slug)

interface How {
  /** The language of the data. */
  locale?: 'en' | 'es'
  /** Who signs; else the two people of the test. */
  signers?: Signers
}

/** Has the newest draft of a document signed off by two people of the test. */
export async function signOff(
  payload: Payload,
  collection: string,
  id: string,
  { signers }: How = {},
): Promise<void> {
  const document = { documentType: collection, documentId: id }
  await signOffDocument(payload, signers ?? (await signersOf(payload)), document)
}

/** Publishes the newest draft of a document, with a sign-off where its type needs one. */
export async function publishSigned(
  payload: Payload,
  collection: string,
  id: string,
  how: How = {},
): Promise<LooseDocument> {
  if (isSignedCollection(collection)) await signOff(payload, collection, id, how)
  return looseApi(payload).update({
    collection,
    id,
    locale: how.locale ?? 'en',
    draft: false,
    depth: 0,
    data: { _status: 'published' },
    // The test itself arranges what is tried afterwards.
    overrideAccess: true,
  })
}

/** Creates a document and publishes it, with a sign-off where its type needs one. */
export async function createSigned(
  payload: Payload,
  collection: string,
  data: object,
  how: How = {},
): Promise<LooseDocument> {
  const { id } = await looseApi(payload).create({
    collection,
    locale: how.locale ?? 'en',
    draft: true,
    depth: 0,
    data: { ...data, _status: 'draft' },
    overrideAccess: true,
  })
  return publishSigned(payload, collection, id, how)
}

/** Changes a live document and publishes the change, with a sign-off where its type needs one. */
export async function changeSigned(
  payload: Payload,
  collection: string,
  id: string,
  data: object,
  how: How = {},
): Promise<LooseDocument> {
  await looseApi(payload).update({
    collection,
    id,
    locale: how.locale ?? 'en',
    draft: true,
    depth: 0,
    data: { ...data, _status: 'draft' },
    overrideAccess: true,
  })
  return publishSigned(payload, collection, id, how)
}
