import { existsSync } from 'node:fs'
import { readEnv } from '@/env'
import { assertPortFree } from '@/server/listen'
import { startServer } from '@/server/startServer'
import { startEmbeddedDatabase } from './embeddedDatabase'
import { createReport } from './progress'
import { runUntilStopped } from './runUntilStopped'

// The same server as in production, with hot reload, and with the demo's database unless
// DATABASE_URL names another.
const report = createReport()
runUntilStopped(async (onStop) => {
  if (existsSync('.env')) process.loadEnvFile('.env')
  Object.assign(process.env, {
    NODE_ENV: 'development',
    NEXT_TELEMETRY_DISABLED: '1',
    // live-preview has no release of Payload's own number; its peer range accepts ours.
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  })
  const dir = process.cwd()
  const port = Number(process.env.PORT || 3000)
  await assertPortFree(process.env.HOST || '127.0.0.1', port)
  const isEmbedded = !process.env.DATABASE_URL
  if (isEmbedded) {
    const database = await startEmbeddedDatabase({ dir, port, isReset: false, report })
    await onStop(database.stop)
    await database.fill('demo', report)
  }
  const server = await startServer({ env: readEnv(), dir, isDev: true })
  await onStop(() => server.close(1_000))
  report(`Developing at ${server.url}, admin at ${server.url}/admin. Stop with Ctrl-C.`)
})
