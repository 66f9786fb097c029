import { z } from 'zod'
import { freePort } from '../support/freePort'
import { testSecret } from '../support/testEnvironment'
import type { Place } from './cores'
import { startProcess } from './startProcess'

/** A running site that can be looked into. */
export interface MeasuredSite {
  url: string
  /** Where Next listens, behind the front. */
  socketPath: string
  usage(): Promise<z.infer<typeof usageSchema>>
  /** Makes the next answer of every address a miss. */
  forget(): Promise<void>
  stop(): Promise<void>
}

const greetingSchema = z.object({ url: z.string(), socketPath: z.string() })
/** Processor time in microseconds, memory in bytes, and how many answers the cache holds. */
const usageSchema = z.object({
  cpuUs: z.number(),
  rssBytes: z.number(),
  bytes: z.number(),
  answers: z.number(),
})

export async function startMeasuredSite(
  databaseUrl: string,
  mediaDir: string,
  place: Place,
): Promise<MeasuredSite> {
  const port = await freePort()
  const child = await startProcess('siteProcess.ts', place, {
    ...process.env,
    ...siteSettings(databaseUrl, mediaDir),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    PORT: String(port),
  })
  return {
    ...greetingSchema.parse(child.greeting),
    usage: async () => usageSchema.parse(await child.ask({ kind: 'usage' })),
    forget: async () => {
      await child.ask({ kind: 'forget' })
    },
    stop: child.stop,
  }
}

/** What the seed and the server must agree on. */
export function siteSettings(databaseUrl: string, mediaDir: string) {
  return {
    DATABASE_URL: databaseUrl,
    MEDIA_DIR: mediaDir,
    PAYLOAD_SECRET: testSecret,
    SKINWISE_DEMO: '1',
  }
}
