import type { PayloadRequest } from 'payload'
import type { LeftOutReason, TakenDocument } from '@/domain/takeDownTerms'
import type { Publication } from '@/payload-types'
import { type DocumentRef, readStored, type StoredDocument } from '../storedDocument'
import { takenRef } from './takenRef'

type Entry = StoredDocument &
  Pick<
    Publication,
    'at' | 'by' | 'documentId' | 'documentType' | 'reason' | 'seq' | 'takeDown' | 'title'
  >

/** One take-down as the log has it, and what of it still stands. */
export interface FoundTakeDown {
  entry: Entry
  /** What it keeps offline, safety records first: the order in which it can come back. */
  standing: TakenDocument[]
  leftOut: (TakenDocument & { why: LeftOutReason })[]
}

async function newestEntry(req: PayloadRequest, ref: DocumentRef): Promise<Entry | null> {
  const { docs } = await req.payload.db.find<Entry>({
    collection: 'publications',
    req,
    limit: 1,
    pagination: false,
    sort: '-seq',
    where: {
      and: [{ documentType: { equals: ref.slug } }, { documentId: { equals: String(ref.id) } }],
    },
  })
  return docs[0] ?? null
}

/** Why putting back must not bring a document with it; null if nobody has decided about it since. */
async function decidedSince(
  req: PayloadRequest,
  takeDown: string,
  document: TakenDocument,
): Promise<LeftOutReason | null> {
  const stored = await readStored(req, takenRef(document))
  if (!stored) return 'deleted'
  // Of a document that is offline the log does not note that it was trashed.
  if (stored.deletedAt) return 'trashed'
  return (await newestEntry(req, takenRef(document)))?.takeDown === takeDown ? null : 'decided'
}

/**
 * The take-down that keeps a document offline; null if it is live, never was, or is offline for
 * another reason: that is a later decision.
 */
export async function findTakeDown(
  req: PayloadRequest,
  ref: DocumentRef,
): Promise<FoundTakeDown | null> {
  const entry = await newestEntry(req, ref)
  if (!entry?.takeDown) return null
  const { docs } = await req.payload.db.find<Entry>({
    collection: 'publications',
    req,
    pagination: false,
    sort: '-seq',
    where: { takeDown: { equals: entry.takeDown } },
  })
  const found: FoundTakeDown = { entry, standing: [], leftOut: [] }
  for (const { documentId, documentType, title } of docs) {
    const document = { documentType, documentId, title: title ?? documentId }
    const why = await decidedSince(req, entry.takeDown, document)
    if (why) found.leftOut.push({ ...document, why })
    else found.standing.push(document)
  }
  const isStanding = found.standing.some(({ documentId }) => documentId === String(ref.id))
  return isStanding ? found : null
}
