import { APIError, type PayloadRequest } from 'payload'
import { type Clock, clockCollection, clockId } from '@/domain/clock'
import { say } from '@/domain/words'
import { isTransient } from './isTransient'
import { passPublishFence } from './publishFence'
import { type PublishTransaction, requireTransaction } from './publishTransaction'

/** Something went public by a way that the pipeline doesn't know. The operation is rolled back. */
export class PublishedWithoutLockError extends Error {
  constructor(what: { slug: string; id?: number | string | undefined }) {
    super(`${what.slug} ${what.id ?? ''} would change in public without the publish lock.`)
    this.name = 'PublishedWithoutLockError'
  }
}

const defaultPatienceMs = 45_000
const shortestPauseMs = 2
const longestPauseMs = 12

const pause = (): Promise<void> =>
  new Promise((resolve) =>
    setTimeout(resolve, shortestPauseMs + Math.random() * (longestPauseMs - shortestPauseMs)),
  )

async function countUp(
  req: PayloadRequest,
  { session }: PublishTransaction,
  hand: 'locks' | 'seq',
): Promise<Clock> {
  const clock = await req.payload.db.connection
    .collection<Clock>(clockCollection)
    .findOneAndUpdate(
      { _id: clockId },
      { $inc: { [hand]: 1 } },
      { session, returnDocument: 'after' },
    )
  if (!clock) throw new Error('The clock is missing: preparePublishLog must run before any write.')
  return clock
}

/**
 * Takes the publish lock for the request's transaction: from here to its end no other transaction
 * can publish, so that a gate's answer is still true at the commit. Nested operations reuse it.
 * The lock is the `clock` document. Taking it is not yet a change in public: a review that is asked
 * for or decided takes it, too, and must not make every kept answer old.
 *
 * @throws {APIError} 503 if the lock is not had within 45 seconds, or at once
 * if this transaction has already done something that a new start would lose.
 */
export async function takePublishLock(
  req: PayloadRequest,
  patienceMs = defaultPatienceMs,
): Promise<void> {
  const transaction = await requireTransaction(req)
  if (transaction.isLocked) return
  const { session } = transaction
  // Deprecated by the driver, but nothing else tells whether the transaction can still be restarted.
  const { isStarting: canRestart, options } = session.transaction
  const deadline = performance.now() + patienceMs
  for (;;) {
    try {
      await countUp(req, transaction, 'locks')
      await passPublishFence(session)
      transaction.isLocked = true
      return
    } catch (error) {
      if (!isTransient(error)) throw error
      if (!canRestart || performance.now() > deadline) throw busy(req)
      if (session.inTransaction()) await session.abortTransaction()
      session.startTransaction(options)
      await pause()
    }
  }
}

/**
 * The number of the next change in public.
 *
 * @throws {PublishedWithoutLockError} if the transaction doesn't hold the lock.
 */
export async function nextSeq(req: PayloadRequest): Promise<number> {
  const transaction = await requireTransaction(req)
  if (!transaction.isLocked) throw new PublishedWithoutLockError({ slug: 'publications' })
  return (await countUp(req, transaction, 'seq')).seq
}

function busy(req: PayloadRequest): APIError {
  return new APIError(
    say(req, {
      en: 'Somebody else is publishing right now. Nothing was changed; try again in a moment.',
      es: 'Otra persona está publicando ahora mismo. No se ha cambiado nada; inténtelo de nuevo en un momento.',
    }),
    503,
  )
}
