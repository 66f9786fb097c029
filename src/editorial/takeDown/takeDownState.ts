import type { PayloadRequest } from 'payload'
import type { TakeDownState } from '@/domain/takeDownTerms'
import { type DocumentRef, isLive, publicTypeOf, readStored } from '../storedDocument'
import { findTakeDown } from './findTakeDown'
import { goesWith } from './takeDown'

/**
 * What can be taken down or put back of a document, and what with it.
 *
 * No access is checked here: ask whether the person is staff before.
 *
 * @returns null if there is no such document.
 */
export async function takeDownState(
  req: PayloadRequest,
  ref: DocumentRef,
): Promise<TakeDownState | null> {
  const stored = await readStored(req, ref)
  if (!stored) return null
  if (isLive(publicTypeOf(req.payload, ref), stored)) {
    return { isLive: true, goesWith: await goesWith(req, ref), takenDown: null }
  }
  const found = await findTakeDown(req, ref)
  return {
    isLive: false,
    goesWith: [],
    takenDown: found && {
      at: found.entry.at,
      by: found.entry.by.name,
      reason: found.entry.reason ?? '',
      documents: found.standing,
      leftOut: found.leftOut,
    },
  }
}
