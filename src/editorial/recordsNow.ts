import type { PayloadRequest, Where } from 'payload'
import { fieldsRead } from './checks/linkedReadings'
import { findParts, readStored, type StoredDocument } from './storedDocument'

/** Main documents as they are at one moment, seen from inside the request's transaction. */
export interface RecordsNow {
  /** Of each what the gates and the checks look at. */
  find(collection: string, where: Where): Promise<StoredDocument[]>
  /** Null if the global was never saved. */
  global(slug: string): Promise<StoredDocument | null>
}

/** Asks the database each question once: for several looks between which nothing is written. */
export function recordsNow(req: PayloadRequest): RecordsNow {
  const lists = new Map<string, Promise<StoredDocument[]>>()
  const globals = new Map<string, Promise<StoredDocument | null>>()
  const once = <T>(known: Map<string, T>, question: string, ask: () => T): T => {
    const answer = known.get(question) ?? ask()
    known.set(question, answer)
    return answer
  }
  return {
    find: (collection, where) =>
      once(lists, JSON.stringify([collection, where]), () =>
        findParts(req, collection, where, fieldsRead(collection)),
      ),
    global: (slug) =>
      once(globals, slug, () => readStored(req, { kind: 'global', slug, id: slug })),
  }
}
