import { type Endpoint, Forbidden, headersWithCors, type Payload } from 'payload'
import { isStaff } from '@/access/roles'

/** Where the worker keeps its lease: one document, which tells too when it was last alive. */
export const workerCollection = 'worker'
export const leaseId = 'jobs'

/** Times are the database's, so that no two machines have to agree on one. */
export interface StoredLease {
  _id: string
  /** The process that runs jobs; null while none does. */
  holder: string | null
  expiresAt: Date
  /** When a holder last renewed its lease. */
  aliveAt?: Date
  /** Raised by every transaction that proves the lease, so that it and a taker-over conflict. */
  held?: number
}

const longestSilenceMs = 2 * 60 * 1000

/** Whether a worker has shown itself in the last two minutes, by the database's clock. */
export async function isWorkerAlive(payload: Payload): Promise<boolean> {
  const alive = await payload.db.connection
    .collection<StoredLease>(workerCollection)
    .countDocuments({
      _id: leaseId,
      $expr: { $gt: ['$aliveAt', { $subtract: ['$$NOW', longestSilenceMs] }] },
    })
  return alive > 0
}

/** `GET /api/scheduled-publishing`, for signed-in staff: whether what they plan will happen. */
export const scheduledPublishing: Endpoint = {
  method: 'get',
  path: '/scheduled-publishing',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Forbidden(req.t)
    return Response.json(
      { isPaused: !(await isWorkerAlive(req.payload)) },
      { headers: headersWithCors({ headers: new Headers(), req }) },
    )
  },
}
