import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { PublishFence } from '@/editorial/publishFence'

type Session = Payload['db']['sessions'][string]

/**
 * Runs `work` in a transaction that commits only if the fence lets it, again if it met another
 * transaction. Nothing but the database may be touched in it.
 */
export async function inFencedTransaction<T>(
  payload: Payload,
  fence: PublishFence,
  work: (session: Session, req: Pick<PayloadRequest, 'transactionID'>) => Promise<T>,
): Promise<T> {
  const { connection, sessions } = payload.db
  const session = await connection.startSession()
  const transactionID = randomUUID()
  // Where Payload's own writes look for the transaction they belong to.
  sessions[transactionID] = session
  try {
    return await session.withTransaction(async () => {
      await fence(session)
      return await work(session, { transactionID })
    })
  } finally {
    delete sessions[transactionID]
    await session.endSession()
  }
}

/**
 * Puts the fence before everything Payload writes about its jobs: which one is taken, how it ended.
 * A worker that was paused and replaced could otherwise call a job failed that the next one is
 * about to run.
 */
export function fenceJobWrites(payload: Payload, fence: PublishFence): void {
  const { db } = payload
  const { updateJobs } = db
  db.updateJobs = (args) =>
    inFencedTransaction(payload, fence, (_, req) =>
      // A copy for each try: the adapter turns dates and ids into the database's own in place.
      updateJobs.call(db, { ...args, data: structuredClone(args.data), req }),
    )
}
