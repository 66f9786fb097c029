import { NotFound, type PayloadRequest } from 'payload'
import { findWhole, type Whole } from '@/editorial/signOff/findWhole'

/** A review with all there is to read of it; null if it, or the text it is about, is gone. */
export async function findWholeOrNone(req: PayloadRequest, id: string): Promise<Whole | null> {
  try {
    return await findWhole(req, id)
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
