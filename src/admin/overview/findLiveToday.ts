import type { PayloadRequest } from 'payload'
import { withoutOldAddresses } from '@/editorial/Publications'
import type { Publication } from '@/payload-types'

export type LiveLine = Pick<
  Publication,
  'action' | 'at' | 'by' | 'documentId' | 'documentType' | 'id' | 'locales' | 'severity' | 'title'
>

const dayMs = 24 * 60 * 60 * 1000

/**
 * What changed in public in the last 24 hours, newest first, at most six. Hours and not a calendar
 * day, since the server may stand in another time zone than the clinic.
 */
export async function findLiveToday(req: PayloadRequest): Promise<LiveLine[]> {
  const found = await req.payload.find({
    collection: 'publications',
    depth: 0,
    limit: 6,
    overrideAccess: false,
    pagination: false,
    req,
    select: {
      action: true,
      at: true,
      by: true,
      documentId: true,
      documentType: true,
      locales: true,
      severity: true,
      title: true,
    },
    sort: '-seq',
    where: {
      and: [
        { at: { greater_than: new Date(Date.now() - dayMs).toISOString() } },
        withoutOldAddresses,
      ],
    },
  })
  return found.docs
}
