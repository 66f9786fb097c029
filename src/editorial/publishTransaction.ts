import type { Payload, PayloadRequest } from 'payload'
import { type DocumentRef, keyOf, readStored, type StoredDocument } from './storedDocument'

/** A safety record that has changed its languages, or is no longer live. */
export interface ChangedRecord {
  ref: DocumentRef
  title: string
  isLive: boolean
}

/** What the pipeline remembers during one database transaction, and forgets with it. */
export interface PublishTransaction {
  session: Payload['db']['sessions'][string]
  /** True once this transaction holds the publish lock. */
  isLocked: boolean
  /** By `slug:id`, the document as the log last knew it in this transaction; null if not stored. */
  known: Map<string, StoredDocument | null>
  /** By `slug:id`, documents written and not settled since: with one of them nothing is committed. */
  written: Set<string>
  /** By `slug:id`, safety records whose dependants wait for the end of the operation. */
  unsettled: Map<string, ChangedRecord>
  /** Judging happens one document at a time, though a bulk operation runs its hooks in parallel. */
  queue: Promise<unknown>
}

declare module 'payload' {
  interface BaseDatabaseAdapter {
    /**
     * Keyed by the session: `req.context` is replaced by nested operations, the session never is.
     * Kept here because code that is reloaded in development must find what the adapter, which
     * isn't, has noted.
     */
    publishTransactions?: WeakMap<object, PublishTransaction>
  }
}

/** The request's open transaction, or undefined if there is none (or it was aborted). */
export async function openTransaction(
  payload: Payload,
  req: Partial<PayloadRequest> | undefined,
): Promise<PublishTransaction | undefined> {
  const id = await req?.transactionID
  const session = id === undefined ? undefined : payload.db.sessions[id]
  if (!session?.inTransaction()) return undefined
  payload.db.publishTransactions ??= new WeakMap()
  const known = payload.db.publishTransactions.get(session)
  if (known) return known
  const fresh: PublishTransaction = {
    session,
    isLocked: false,
    known: new Map(),
    written: new Set(),
    unsettled: new Map(),
    queue: Promise.resolve(),
  }
  payload.db.publishTransactions.set(session, fresh)
  return fresh
}

/** As {@link openTransaction}. @throws if the request has no open transaction. */
export async function requireTransaction(req: PayloadRequest): Promise<PublishTransaction> {
  const transaction = await openTransaction(req.payload, req)
  if (!transaction) {
    throw new Error(
      'A public document may only change inside a transaction: this request has none, or it was aborted by a failed call whose error was swallowed.',
    )
  }
  return transaction
}

/**
 * Notes a document as it is before an operation writes it. Only the first note of a transaction
 * counts.
 *
 * @param stored the document, if this transaction has read it already
 * @returns what the log knows of it; null if it is not stored
 */
export async function noteBefore(
  req: PayloadRequest,
  ref: DocumentRef,
  stored?: StoredDocument,
): Promise<StoredDocument | null> {
  const { known } = await requireTransaction(req)
  const noted = known.get(keyOf(ref))
  if (noted !== undefined) return noted
  const before = stored ?? (await readStored(req, ref))
  known.set(keyOf(ref), before)
  return before
}

/** Runs `work` after everything queued before it in this transaction. */
export function inTurn<T>(
  transaction: Pick<PublishTransaction, 'queue'>,
  work: () => Promise<T>,
): Promise<T> {
  const turn = transaction.queue.then(work, work)
  transaction.queue = turn.catch(() => undefined)
  return turn
}
