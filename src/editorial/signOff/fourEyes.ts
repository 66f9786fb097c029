import type { PayloadRequest } from 'payload'
import { isRecord } from '../storedDocument'

/** True unless Settings say that one person writes and reviews here. */
export async function needsTwoPeople(req: PayloadRequest): Promise<boolean> {
  const settings: unknown = await req.payload.db.findGlobal({ slug: 'settings', req })
  return !isRecord(settings) || settings.fourEyes !== false
}
