import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { expect, inject } from 'vitest'
import { nodeArguments } from '@/demo/runChild'
import { copyDatabase } from './copyDatabase'
import { freePort } from './freePort'
import { freshDatabaseName, testDatabaseUrl, testSecret } from './testEnvironment'

/** The built application behind its front, on a database of its own. */
export interface Site {
  url: string
  databaseUrl: string
  process: ChildProcess
  /** What the server has written so far. */
  log(): string
  /** Ends the server as Ctrl-C does, and removes the database made for it. Returns its exit code. */
  stop(): Promise<number | null>
}

/**
 * Starts the server in a process of its own, on a fresh database with the demonstration content
 * unless `isEmpty`.
 *
 * @param options.env further settings, such as CORS_ORIGINS, or WORKER=on for scheduled jobs
 */
export async function startSite(
  options: { isEmpty?: boolean; env?: Record<string, string> } = {},
): Promise<Site> {
  const file = path.basename(expect.getState().testPath ?? 'test', '.test.ts')
  const databaseUrl = testDatabaseUrl(inject('mongoPort'), freshDatabaseName(file))
  const mediaDir = mkdtempSync(path.join(tmpdir(), 'skinwise-media-'))
  if (options.isEmpty !== true) await fillFromTemplate(databaseUrl, mediaDir)
  const site = await startSiteOn(databaseUrl, mediaDir, options.env)
  return {
    ...site,
    stop: async () => {
      const exitCode = await site.stop()
      const client = await MongoClient.connect(databaseUrl)
      await client.db().dropDatabase()
      await client.close()
      rmSync(mediaDir, { recursive: true, force: true })
      return exitCode
    },
  }
}

/** Copies the demonstration into a database and a folder of uploads. */
export async function fillFromTemplate(databaseUrl: string, mediaDir: string): Promise<void> {
  const { templateDatabase, templateMedia } = inject('site')
  await copyDatabase(testDatabaseUrl(inject('mongoPort'), templateDatabase), databaseUrl)
  cpSync(templateMedia, mediaDir, { recursive: true })
}

/** Starts the server on a database that is there, which stays when the server stops. */
export async function startSiteOn(
  databaseUrl: string,
  mediaDir: string,
  env: Record<string, string> = {},
): Promise<Site> {
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
      ...env,
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
      return child.exitCode
    },
  }
}
