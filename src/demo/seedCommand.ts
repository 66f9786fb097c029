import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createReport } from './progress'

// `npm run seed`, and a step of the demo. Always in a process of its own: Payload keeps a database
// connection for as long as the process lives.
const report = createReport()
const { values } = parseArgs({ options: { scale: { type: 'string' } } })
const scale = Number(values.scale ?? 0)
if (existsSync('.env')) process.loadEnvFile('.env')
// live-preview has no release of Payload's own number; its peer range accepts ours.
process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'

async function run(): Promise<void> {
  if (!Number.isInteger(scale) || scale < 0) {
    throw new Error(
      `--scale takes a number of treatments, for example --scale 10000, not "${values.scale}".`,
    )
  }
  if (process.env.DATABASE_URL) return await seed()
  const { startEmbeddedDatabase } = await import('./embeddedDatabase')
  const port = Number(process.env.PORT || 3000)
  const database = await startEmbeddedDatabase({ dir: process.cwd(), port, isReset: false, report })
  try {
    await seed()
  } finally {
    await database.stop()
  }
}

/** Loads the application only now: it reads its environment as it is loaded. */
async function seed(): Promise<void> {
  const [{ getPayload }, { default: config }, { env }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
    import('@/env'),
  ])
  const { refuseProduction } = await import('./refuseProduction')
  refuseProduction(env())
  const { seedDemo } = await import('./seedDemo')
  const { writeSeedMarker } = await import('./seedMarker')
  const payload = await getPayload({ config })
  try {
    const ids = await seedDemo(payload, report)
    if (scale > 0) {
      const { seedScale } = await import('./seedScale')
      await seedScale(payload, ids, scale, report)
    }
    await writeSeedMarker(env().databaseUrl, 'demo')
  } finally {
    await payload.destroy()
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
