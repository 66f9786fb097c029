import { readEnv } from '@/env'
import { startServer } from '@/server/startServer'
import { stopOnSignal } from '@/server/stopOnSignal'

// The process that startSite runs: the production server, told to be the demo, since the demo's
// sign-ins are in its database.
const server = await startServer({ env: readEnv(), dir: process.cwd(), isDev: false })
stopOnSignal(() => server.close())
process.send?.(server.url)
// A test run that is gone takes its server along.
process.on('disconnect', () => process.exit(1))
