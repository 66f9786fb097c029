import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { findMongod } from '@/demo/findMongod'
import { startMongo } from '@/demo/startMongo'
import { onceForAllProjects } from './onceForAllProjects'

declare module 'vitest' {
  interface ProvidedContext {
    /** The port of the replica set that all test files share; each makes its own database. */
    mongoPort: number
  }
}

/** One real MongoDB replica set for the whole run, on data that is thrown away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { value, release } = await onceForAllProjects('mongo', async () => {
    const folder = mkdtempSync(path.join(dataRoot(), 'skinwise-test-'))
    const mongo = await startMongo(await findMongod(console.log), folder)
    return {
      value: mongo,
      stop: async () => {
        await mongo.stop()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  })
  project.provide('mongoPort', value.port)
  return release
}

/** Memory where there is plenty: every collection and index made on a disk waits for that disk. */
export function dataRoot(): string {
  const memory = '/dev/shm'
  try {
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize > 4 * 1024 ** 3 ? memory : tmpdir()
  } catch {
    return tmpdir()
  }
}
