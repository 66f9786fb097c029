import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { JobCancelledError, type Payload } from 'payload'
import { type PublishFence, setPublishFence } from '@/editorial/publishFence'
import { fenceJobWrites } from './fencedTransaction'
import { guardTasks } from './guardTasks'
import { jobsModel, putBackInterruptedJobs } from './interruptedJobs'
import { jobsLease } from './jobsLease'

/** A process that runs jobs, or waits to. */
export interface Worker {
  /** Finishes the job under way and gives the lease back. */
  stop(): Promise<void>
}

/**
 * Runs what is due, such as planned publishes, one job after another, for as long as this process
 * holds the lease; until then it waits for it. Once a process: Payload's tasks and writes are
 * changed for good.
 *
 * @param options.everyMs pause between two rounds, in milliseconds
 * @param options.leaseMs how long after its last sign of life another worker may take over
 */
export function startWorker(
  payload: Payload,
  options: { everyMs?: number; leaseMs?: number } = {},
): Worker {
  const { everyMs = 5_000, leaseMs = 10_000 } = options
  const lease = jobsLease(payload, randomUUID(), leaseMs)
  const stopping = new AbortController()
  const { signal } = stopping
  let publishingJob: string | undefined

  const fence: PublishFence = async (session) => {
    if (await lease.hold(session)) return
    await session.abortTransaction()
    endAtOnce()
  }
  fenceJobWrites(payload, fence)
  setPublishFence(async (session) => {
    await fence(session)
    if (publishingJob === undefined) return
    // Done with the publish itself: cut short after its commit, it doesn't publish a second time.
    const done = await jobsModel(payload).updateOne(
      { _id: publishingJob },
      { completedAt: new Date() },
      { session },
    )
    if (done.matchedCount === 0) throw new JobCancelledError('It has been cancelled.')
  })
  guardTasks(payload, {
    log: console.error,
    onPublish: (jobId) => {
      publishingJob = jobId
    },
  })

  async function keepLease(): Promise<void> {
    while (await pause(leaseMs / 4, signal)) {
      // While the database is away nobody can take the lease either.
      const isHeld = await lease.renew().catch(() => true)
      if (!isHeld) endAtOnce()
    }
  }

  async function run(): Promise<void> {
    const say = sayOnce()
    while (!(await lease.take().catch(say))) {
      if (!(await pause(leaseMs / 5, signal))) return
    }
    console.log(`Runs scheduled jobs from now on (process ${process.pid}).`)
    const kept = keepLease()
    let mayHaveLeftovers = true
    do {
      try {
        if (mayHaveLeftovers) await putBackInterruptedJobs(payload, fence)
        mayHaveLeftovers = true
        await runDueJobs(payload, signal)
        mayHaveLeftovers = false
        say(undefined)
      } catch (error) {
        say(error)
      }
    } while (await pause(everyMs, signal))
    await kept
    await lease.giveBack()
    console.log('Stopped running scheduled jobs.')
  }

  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

/** One job at a time, so that a stop or a cancelled plan waits for one job and no more. */
async function runDueJobs(payload: Payload, signal: AbortSignal): Promise<void> {
  await payload.jobs.handleSchedules({ allQueues: true })
  while (!signal.aborted) {
    const { noJobsRemaining } = await payload.jobs.run({
      allQueues: true,
      limit: 1,
      // Nobody asks for this: each job carries the rights of whoever planned it.
      overrideAccess: true,
      // After a pause: first what was planned first, or a withdrawn page could come back.
      processingOrder: 'waitUntil',
      silent: true,
    })
    if (noJobsRemaining) return
  }
}

/**
 * Another worker has the lease. Ending is the one thing that surely writes nothing more: whatever
 * Payload would note about the job under way is no longer ours to note.
 */
function endAtOnce(): never {
  console.error('Another worker has taken over: this one ends at once.')
  process.exit(1)
}

/** @returns false if the worker is to stop. */
async function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  await sleep(ms, undefined, { signal }).catch(() => undefined)
  return !signal.aborted
}

/** Logs a failure, but not the same one every few seconds. */
function sayOnce(): (error: unknown) => undefined {
  let last = ''
  return (error) => {
    const text = error === undefined ? '' : String(error)
    if (text !== '' && text !== last) console.error(`Scheduled jobs wait: ${text}`)
    last = text
    return undefined
  }
}
