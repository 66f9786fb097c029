import { existsSync } from 'node:fs'
import { EnvironmentError, readEnv } from '@/env'
import { stopOnSignal } from '@/server/stopOnSignal'

// `npm run worker`, and a child of the server unless WORKER=off.
if (existsSync('.env')) process.loadEnvFile('.env')
Object.assign(process.env, {
  NODE_ENV: process.env.NODE_ENV || 'production',
  DISABLE_PAYLOAD_HMR: 'true',
  // live-preview has no release of Payload's own number; its peer range accepts ours.
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
})

let stop = async (): Promise<void> => undefined
stopOnSignal(() => stop())
// A server that is gone, however it ended, takes its worker along.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
// And with it whoever read what we write.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

async function run(): Promise<void> {
  if (readEnv().isOffline) throw new EnvironmentError(['SKINWISE_OFFLINE is for builds; unset it'])
  // Only now: the configuration reads its environment as it is loaded.
  const [{ getPayload }, { default: config }, { startWorker }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('./runJobs'),
  ])
  const payload = await getPayload({ config })
  const worker = startWorker(payload)
  stop = async () => {
    await worker.stop()
    await payload.destroy()
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
