import type { Payload } from 'payload'
import { refusalMessage } from '@/editorial/plannedRefusal'
import type { PublishFence } from '@/editorial/publishFence'
import { inFencedTransaction } from './fencedTransaction'

/** A job that has been cut short this often is what ends its worker, and would keep others waiting. */
const mostInterruptions = 5

/** Payload's jobs as they are stored. */
export function jobsModel(payload: Payload): Payload['db']['collections'][string] {
  const model = payload.db.collections['payload-jobs']
  if (!model) throw new Error('There is no collection of jobs: no collection plans publishes.')
  return model
}

/**
 * Puts jobs back that were cut short, so that they run again; jobs whose publish has been committed
 * are done. Only while no job runs: Payload marks a running one in the same way.
 */
export async function putBackInterruptedJobs(payload: Payload, fence: PublishFence): Promise<void> {
  const jobs = jobsModel(payload)
  await inFencedTransaction(payload, fence, async (session) => {
    await jobs.deleteMany({ processing: true, completedAt: { $ne: null } }, { session })
    await jobs.updateMany(
      { processing: true, totalTried: { $gte: mostInterruptions } },
      { processing: false, hasError: true, error: { message: tooOften } },
      { session },
    )
    await jobs.updateMany(
      { processing: true },
      { processing: false, $inc: { totalTried: 1 } },
      { session },
    )
  })
}

const tooOften = refusalMessage({
  en: 'The server was interrupted each time it tried.',
  es: 'El servidor se interrumpió cada vez que lo intentó.',
})
