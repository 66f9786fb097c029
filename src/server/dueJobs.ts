import { text } from 'node:stream/consumers'
import { createInnerClient } from './askInner'

/** The header that carries the job runner's secret. The front drops it from every client. */
export const jobsSecretHeader = 'x-skinwise-jobs'

const runPath = '/api/payload-jobs/run?allQueues=true&limit=50'

/**
 * Runs jobs that are due, such as a scheduled publish, every few seconds, one round after another.
 *
 * @returns a function that stops the rounds
 */
export function startDueJobs(options: {
  socketPath: string
  secret: string
  /** Pause between two rounds, in milliseconds. */
  everyMs?: number
}): () => void {
  const inner = createInnerClient(options.socketPath, 120_000)
  const headers = {
    host: 'localhost',
    'x-forwarded-host': 'localhost',
    'x-forwarded-proto': 'http',
    'x-forwarded-for': '127.0.0.1',
    [jobsSecretHeader]: options.secret,
  }
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let lastFailure = ''

  async function round(): Promise<void> {
    const failure = await run().catch(String)
    if (isStopped) return
    // The same failure every few seconds would bury the log.
    if (failure !== '' && failure !== lastFailure) console.error(`Due jobs: ${failure}`)
    lastFailure = failure
    timer = setTimeout(round, options.everyMs ?? 5_000)
  }

  async function run(): Promise<string> {
    const answer = await inner.ask({ method: 'GET', path: runPath, headers })
    const body = await text(answer)
    return answer.statusCode === 200 ? '' : `${answer.statusCode} ${body.slice(0, 200)}`
  }

  void round()
  return () => {
    isStopped = true
    clearTimeout(timer)
    inner.close()
  }
}
