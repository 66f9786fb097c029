import { stopOnSignal } from '@/server/stopOnSignal'
import { endChildren } from './runChild'

type Stop = () => Promise<void>

/**
 * Runs a start-up that begins one thing after another, and ends them, last first, on Ctrl-C or when
 * a later step fails. Whatever is begun after the end was asked for is ended at once.
 *
 * @param start gets a function that takes the way to end each thing it has begun
 */
export function runUntilStopped(start: (onStop: (stop: Stop) => Promise<void>) => Promise<void>) {
  const stops: Stop[] = []
  let isStopping = false

  async function stopAll(): Promise<void> {
    isStopping = true
    endChildren()
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop()
  }

  stopOnSignal(async () => {
    console.log('\nStopping …')
    await stopAll()
  })
  start(async (stop) => {
    if (isStopping) return await stop()
    stops.push(stop)
  }).catch(async (error: unknown) => {
    // A step that breaks off because it was told to is no news.
    if (isStopping) return
    console.error(error instanceof Error ? error.message : error)
    await stopAll()
    process.exit(1)
  })
}
