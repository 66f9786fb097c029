import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { claimDataFolder, dataFolderSecret } from './dataFolder'
import { findMongod } from './findMongod'
import type { Report } from './progress'
import { nodeArguments, runChild } from './runChild'
import { readSeedMarker, type SeedKind, writeSeedMarker } from './seedMarker'
import { endLeftoverMongod, startMongo } from './startMongo'

/** The demo's own database, running. The process's environment names it. */
export interface EmbeddedDatabase {
  url: string
  /**
   * Fills the database once, unless that has been done; `empty` fills it with nothing.
   *
   * @returns what the database holds now
   */
  fill(kind: SeedKind, report: Report): Promise<SeedKind>
  stop(): Promise<void>
}

/** `--empty` was asked for on a folder that holds the demonstration. */
export class AlreadyFilledError extends Error {
  constructor() {
    super('This folder holds the demonstration. To start empty, add: --reset --empty')
    this.name = 'AlreadyFilledError'
  }
}

/**
 * Starts the database in `.data/` and sets the environment the application reads.
 *
 * @param options.isReset throws away what `.data/` held
 * @throws {FolderTakenError | NoMongodError}
 */
export async function startEmbeddedDatabase(options: {
  dir: string
  port: number
  isReset: boolean
  report: Report
}): Promise<EmbeddedDatabase> {
  const { dir, port, report } = options
  const folder = path.join(dir, '.data')
  const release = claimDataFolder(folder, port)
  try {
    if (options.isReset) await emptyDataFolder(folder)
    const mongod = await findMongod(report)
    report(`Starting MongoDB ${mongod.version} …`)
    const mongo = await startMongo(mongod, folder)
    const url = mongo.urlOf('skinwise_demo')
    Object.assign(process.env, {
      DATABASE_URL: url,
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || dataFolderSecret(folder),
      MEDIA_DIR: path.join(folder, 'media'),
      SKINWISE_DEMO: '1',
    })
    return {
      url,
      fill: (kind, tell) => fill(url, kind, dir, tell),
      stop: async () => {
        await mongo.stop()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

async function fill(url: string, kind: SeedKind, dir: string, report: Report): Promise<SeedKind> {
  const filled = await readSeedMarker(url)
  if (filled === 'demo' && kind === 'empty') throw new AlreadyFilledError()
  if (filled !== undefined) return filled
  if (kind === 'empty') {
    await writeSeedMarker(url, 'empty')
    return kind
  }
  report('Writing the demonstration content …')
  await runChild('The demonstration content', nodeArguments('src/demo/seedCommand.ts'), {
    cwd: dir,
    env: process.env,
    // Only its own words: Payload's log lines are for developers.
    onLine: (line) => {
      const words = /^ *\d+\.\d s {2}(.*)/.exec(line)?.[1]
      if (words !== undefined) report(words)
    },
  })
  report('Demonstration content is written.')
  return kind
}

async function emptyDataFolder(folder: string): Promise<void> {
  await endLeftoverMongod(folder)
  for (const name of readdirSync(folder)) {
    if (name !== 'running.json') rmSync(path.join(folder, name), { recursive: true })
  }
}
