import type { CollectionSlug, PayloadRequest, TypeWithID, Where } from 'payload'
import { answerMaking, noteDependency } from '@/domain/answerMaking'
import { visibilityKey } from '@/domain/publicMoment'

type Id = number | string

interface Batch {
  ids: Set<Id>
  answer: Promise<ReadonlySet<Id>>
}

interface Known {
  readable: Map<Id, boolean>
  batch: Batch | undefined
}

// The loader lives exactly as long as its request; `req` and `req.context` are copied on the way.
const byRequest = new WeakMap<object, Map<string, Known>>()

function knownOf(req: PayloadRequest, collection: CollectionSlug): Known {
  const requestKey = req.payloadDataLoader
  const all = byRequest.get(requestKey) ?? new Map<string, Known>()
  byRequest.set(requestKey, all)
  const key = `${collection}:${req.locale}`
  const known = all.get(key) ?? { readable: new Map(), batch: undefined }
  all.set(key, known)
  return known
}

async function ask(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: ReadonlySet<Id>,
): Promise<ReadonlySet<Id>> {
  const rule = await req.payload.collections[collection].config.access.read({ req })
  if (rule === false) return new Set()
  const wanted: Where = { id: { in: [...ids] } }
  noteDependency(...Array.from(ids, (id) => visibilityKey(collection, id)))
  // All that is looked at is who can see them, which has just been noted.
  const found = await answerMaking.exit(() =>
    req.payload.db.find<TypeWithID>({
      collection,
      req: { transactionID: req.transactionID },
      ...(req.locale ? { locale: req.locale } : {}),
      pagination: false,
      select: { id: true },
      where: rule === true ? wanted : { and: [wanted, rule] },
    }),
  )
  return new Set(found.docs.map(({ id }) => id))
}

/** Everybody who asks before the event loop turns shares one query. */
function join(req: PayloadRequest, collection: CollectionSlug, known: Known): Batch {
  if (known.batch) return known.batch
  const ids = new Set<Id>()
  const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    known.batch = undefined
    return ask(req, collection, ids)
  })
  known.batch = { ids, answer }
  return known.batch
}

/**
 * Which of these documents the request's reader may read in its language, by the collection's own
 * read rule. One query a collection for everything asked at the same time, and none twice.
 */
export async function readableIds(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const known = knownOf(req, collection)
  const unknown = ids.filter((id) => !known.readable.has(id))
  if (unknown.length > 0) {
    const { ids: asked, answer } = join(req, collection, known)
    for (const id of unknown) asked.add(id)
    const readable = await answer
    for (const id of unknown) known.readable.set(id, readable.has(id))
  }
  return new Set(ids.filter((id) => known.readable.get(id) === true))
}
