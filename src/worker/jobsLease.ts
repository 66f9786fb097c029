import type { Payload } from 'payload'
import { leaseId, type StoredLease, workerCollection } from '@/editorial/workerAlive'

type Session = Payload['db']['sessions'][string]

/** The right to run jobs, held by one process at a time, with the database's clock as its clock. */
export interface JobsLease {
  /** Takes the lease if nobody holds it or its holder has let it run out. */
  take(): Promise<boolean>
  /** False if another process has taken it: whoever hears that must write nothing more. */
  renew(): Promise<boolean>
  /**
   * Whether the lease is still held, asked in a transaction. Until that transaction ends nobody
   * else can take the lease, and if somebody has meanwhile, it can't commit.
   */
  hold(session: Session): Promise<boolean>
  /** The next one need not wait for the lease to run out. */
  giveBack(): Promise<void>
}

/**
 * @param holder names the process, for as long as it lives: one that has lost its lease may not
 * come back under the same name
 * @param leaseMs how long the lease lasts unless renewed, in milliseconds
 */
export function jobsLease(payload: Payload, holder: string, leaseMs: number): JobsLease {
  const leases = payload.db.connection.collection<StoredLease>(workerCollection)
  const mine = { _id: leaseId, holder }
  const prolonged = { expiresAt: { $add: ['$$NOW', leaseMs] }, aliveAt: '$$NOW' }
  return {
    take: async () => {
      await leases.updateOne(
        { _id: leaseId },
        { $setOnInsert: { holder: null, expiresAt: new Date(0) } },
        { upsert: true },
      )
      const { modifiedCount } = await leases.updateOne(
        { _id: leaseId, $expr: { $lte: ['$expiresAt', '$$NOW'] } },
        [{ $set: { holder, ...prolonged } }],
      )
      return modifiedCount === 1
    },
    renew: async () => (await leases.updateOne(mine, [{ $set: prolonged }])).matchedCount === 1,
    hold: async (session) =>
      (await leases.updateOne(mine, { $inc: { held: 1 } }, { session })).matchedCount === 1,
    giveBack: async () => {
      await leases.updateOne(mine, { $set: { holder: null, expiresAt: new Date(0) } })
    },
  }
}
