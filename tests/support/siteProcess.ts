import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readEnv } from '@/env'
import { startServer } from '@/server/startServer'
import { stopOnSignal } from '@/server/stopOnSignal'

// The process that startSite runs: the production server, told to be the demo, since the demo's
// sign-ins are in its database.
// A test breaks the lease on purpose, to see that it would notice.
const lease = process.env.TEST_LEASE_MS === undefined ? {} : brokenLease(process.env.TEST_LEASE_MS)
const server = await startServer({
  ...lease,
  env: readEnv(),
  dir: process.cwd(),
  isDev: false,
})
stopOnSignal(() => server.close())
process.send?.(server.url)
process.on('message', () => {
  // What nobody holds any more is no leak.
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  process.send?.(process.memoryUsage())
})
// A test run that is gone takes its server along.
process.on('disconnect', () => process.exit(1))

function brokenLease(ms: string) {
  return { lease: { pollMs: Number(ms), leaseMs: 2 * Number(ms) } }
}
