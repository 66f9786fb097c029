import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { Payload, SanitizedConfig } from 'payload'
import { expect, inject } from 'vitest'
import { freshDatabaseName, testDatabaseUrl, testSecret } from './testEnvironment'

/** The real Payload, alone in a database of its own. */
export interface TestPayload {
  payload: Payload
  config: SanitizedConfig
  databaseUrl: string
  /** Ends Payload and removes its database and uploads. */
  stop(): Promise<void>
}

/**
 * Starts Payload from payload.config.ts on a fresh database. Once a test file: the configuration
 * reads its environment as it is loaded.
 *
 * ```ts
 * let test: TestPayload
 * beforeAll(async () => { test = await startPayload() })
 * afterAll(() => test.stop())
 * ```
 */
export async function startPayload(): Promise<TestPayload> {
  const file = path.basename(expect.getState().testPath ?? 'test', '.test.ts')
  const databaseUrl = testDatabaseUrl(inject('mongoPort'), freshDatabaseName(file))
  const { payload, config, close } = await openPayload(databaseUrl)
  return {
    payload,
    config,
    databaseUrl,
    stop: async () => {
      await close()
      const client = await MongoClient.connect(databaseUrl)
      await client.db().dropDatabase()
      await client.close()
    },
  }
}

async function openPayload(
  databaseUrl: string,
): Promise<{ payload: Payload; config: SanitizedConfig; close(): Promise<void> }> {
  const mediaDir = mkdtempSync(path.join(tmpdir(), 'skinwise-media-'))
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: testSecret,
    PUBLIC_URL: 'http://localhost:3000',
    MEDIA_DIR: mediaDir,
  })
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  const payload = await getPayload({ config })
  return {
    payload,
    config: await config,
    close: async () => {
      await payload.destroy()
      rmSync(mediaDir, { recursive: true, force: true })
    },
  }
}
