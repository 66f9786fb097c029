import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { expect, inject } from 'vitest'
import { nodeArguments } from '@/demo/runChild'
import { copyDatabase } from './copyDatabase'
import { freshDatabaseName, testDatabaseUrl, testSecret } from './testEnvironment'

/** The built application behind its front, on a database of its own. */
export interface Site {
  url: string
  databaseUrl: string
  process: ChildProcess
  /** What the server has written so far. */
  log(): string
  /** Ends the server as Ctrl-C does and removes its database. Returns its exit code. */
  stop(): Promise<number | null>
}

/**
 * Starts the server in a process of its own, with the demonstration content unless `isEmpty`.
 *
 * @param options.env further settings, such as CORS_ORIGINS, or WORKER=on for scheduled jobs
 */
export async function startSite(
  options: { isEmpty?: boolean; env?: Record<string, string> } = {},
): Promise<Site> {
  const { templateDatabase, templateMedia } = inject('site')
  const mongoPort = inject('mongoPort')
  const file = path.basename(expect.getState().testPath ?? 'test', '.test.ts')
  const databaseUrl = testDatabaseUrl(mongoPort, freshDatabaseName(file))
  const mediaDir = mkdtempSync(path.join(tmpdir(), 'skinwise-media-'))
  if (options.isEmpty !== true) {
    await copyDatabase(testDatabaseUrl(mongoPort, templateDatabase), databaseUrl)
    cpSync(templateMedia, mediaDir, { recursive: true })
  }
  const port = await freePort()
  const child = spawn(process.execPath, nodeArguments('tests/support/siteProcess.ts'), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: testSecret,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      PORT: String(port),
      MEDIA_DIR: mediaDir,
      SKINWISE_DEMO: '1',
      WORKER: 'off',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log += text
    })
  }
  const url = await Promise.race([
    once(child, 'message').then(([message]) => String(message)),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The server ended with ${code}.\n${log}`)
    }),
  ])
  return {
    url,
    databaseUrl,
    process: child,
    log: () => log,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        const exited = once(child, 'exit')
        child.kill('SIGTERM')
        await exited
      }
      const client = await MongoClient.connect(databaseUrl)
      await client.db().dropDatabase()
      await client.close()
      rmSync(mediaDir, { recursive: true, force: true })
      return child.exitCode
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return address.port
}
