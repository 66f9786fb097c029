import { parseArgs } from 'node:util'
import { demoPassword, demoSignIns } from '@/access/refuseDemoSignIns'
import { readEnv } from '@/env'
import { assertPortFree } from '@/server/listen'
import { buildOnce } from './buildOnce'
import { startEmbeddedDatabase } from './embeddedDatabase'
import { createReport } from './progress'
import { runUntilStopped } from './runUntilStopped'

const report = createReport()

runUntilStopped(async (onStop) => {
  const { values } = parseArgs({
    options: { reset: { type: 'boolean' }, empty: { type: 'boolean' } },
  })
  const dir = process.cwd()
  const port = Number(process.env.PORT || 3000)
  const host = process.env.HOST || '127.0.0.1'
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: host,
    PORT: String(port),
    PUBLIC_URL: process.env.PUBLIC_URL || `http://${host}:${port}`,
  })
  await assertPortFree(host, port)

  const starting = startEmbeddedDatabase({
    dir,
    port,
    isReset: values.reset === true,
    report,
  })
  // Next takes its time to load: it does so while MongoDB starts.
  const loading = import('@/server/startServer')
  const database = await starting
  await onStop(database.stop)
  const [kind] = await Promise.all([
    database.fill(values.empty === true ? 'empty' : 'demo', report),
    buildOnce(dir, report),
  ])

  report('Starting the server …')
  const { startServer } = await loading
  const server = await startServer({ env: readEnv(), dir, isDev: false })
  await onStop(() => server.close())
  report(kind === 'empty' ? emptyWelcome(server.url) : welcome(server.url))
})

function welcome(url: string): string {
  const roles = Object.entries(demoSignIns).map(([role, email]) => `${role}: ${email}`)
  return `Skinwise is running. Stop it with Ctrl-C.

  Site          ${url}
  A treatment   ${url}/treatments/microneedling
  A clinic      ${url}/locations/south-loop
  Admin         ${url}/admin
  REST          ${url}/api/treatments
  GraphQL       ${url}/api/graphql

  Sign-ins      ${roles.join(', ')}
  Password      ${demoPassword} (this demonstration only)
`
}

function emptyWelcome(url: string): string {
  return `Skinwise is running, without content. Stop it with Ctrl-C.

  Make the first admin account:  ${url}/admin
  The site:                      ${url}
`
}
