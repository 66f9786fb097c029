import type { PayloadRequest } from 'payload'
import { interfaceLanguage } from '@/domain/words'
import {
  type DocumentRef,
  findStored,
  isCollection,
  isLive,
  isRecord,
  publicTypeOf,
  titleOf,
} from '../storedDocument'

/** When a notice became the recall of a treatment that it is now, by the publish log (ISO 8601). */
async function recalledAt(req: PayloadRequest, id: string, treatment: string): Promise<string> {
  const { docs } = await req.payload.db.find({
    collection: 'publications',
    req,
    pagination: false,
    sort: '-seq',
    where: {
      and: [{ documentType: { equals: 'safety-notices' } }, { documentId: { equals: id } }],
    },
  })
  const isRecall = (entry: unknown): boolean => {
    const notice = isRecord(entry) && isRecord(entry.snapshot) ? entry.snapshot : {}
    const named = Array.isArray(notice.treatments) ? notice.treatments : []
    return notice.level === 'recall' && named.includes(treatment)
  }
  const earlier = docs.findIndex((entry: unknown) => !isRecall(entry))
  // The log's newest first: the last of the recalls in a row is where this one began.
  const first: unknown = (earlier === -1 ? docs : docs.slice(0, earlier)).at(-1)
  const at = isRecord(first) ? first.at : undefined
  return (typeof at === 'string' || at instanceof Date ? new Date(at) : new Date()).toISOString()
}

/**
 * Titles of the live recalls of a treatment that are newer than the sign-off of its text.
 *
 * @param signedAt ISO 8601; undefined if it never had one
 */
export async function recallsSince(
  req: PayloadRequest,
  { id, slug }: DocumentRef,
  signedAt: string | undefined,
): Promise<string[]> {
  if (slug !== 'treatments' || !isCollection(req.payload, 'safety-notices')) return []
  const type = publicTypeOf(req.payload, { kind: 'collection', slug: 'safety-notices', id: '' })
  const recalls = await findStored(req, 'safety-notices', {
    and: [{ treatments: { in: [id] } }, { level: { equals: 'recall' } }],
  })
  const titles: string[] = []
  for (const notice of recalls) {
    if (!isLive(type, notice)) continue
    const isNewer =
      signedAt === undefined || (await recalledAt(req, String(notice.id), String(id))) > signedAt
    if (isNewer) titles.push(titleOf(type, notice, interfaceLanguage(req)))
  }
  return titles
}
