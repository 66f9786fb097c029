import { existsSync } from 'node:fs'
import path from 'node:path'
import { EnvironmentError, readEnv } from '@/env'
import { stopOnSignal } from './stopOnSignal'

// Production: `npm start`.
if (existsSync('.env')) process.loadEnvFile('.env')
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })

async function run(): Promise<void> {
  const dir = process.cwd()
  const env = readEnv()
  if (env.isOffline) throw new EnvironmentError(['SKINWISE_OFFLINE is for builds; unset it'])
  if (env.isDemo) throw new EnvironmentError(['SKINWISE_DEMO is for npm run demo; unset it'])
  if (!existsSync(path.join(dir, '.next', 'BUILD_ID'))) {
    throw new Error('There is no build yet. Run: npm run build')
  }
  // Next takes its time to load: only once the environment is known to be sound.
  const { startServer } = await import('./startServer')
  const server = await startServer({ env, dir, isDev: false })
  stopOnSignal(() => server.close())
  console.log(`Skinwise is listening on ${server.url}`)
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
