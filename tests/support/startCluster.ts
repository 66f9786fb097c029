import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ReplicaSet, startReplicaSet } from './startReplicaSet'
import { fillFromTemplate, type Site, startSiteOn } from './startSite'
import { freshDatabaseName } from './testEnvironment'

/** Two web processes and a worker on a replica set of three nodes, with the demonstration content. */
export interface Cluster {
  set: ReplicaSet
  sites: readonly [Site, Site]
  stop(): Promise<void>
}

/** @param env settings of the first and of the second process */
export async function startCluster(
  env: readonly [Record<string, string>, Record<string, string>] = [{}, {}],
): Promise<Cluster> {
  const set = await startReplicaSet()
  const mediaDir = mkdtempSync(path.join(tmpdir(), 'skinwise-media-'))
  const databaseUrl = set.urlOf(freshDatabaseName('cluster'))
  await fillFromTemplate(databaseUrl, mediaDir)
  // One after the other: both would make the same indexes.
  const first = await startSiteOn(databaseUrl, mediaDir, { WORKER: 'on', ...env[0] })
  const second = await startSiteOn(databaseUrl, mediaDir, env[1])
  return {
    set,
    sites: [first, second],
    stop: async () => {
      await Promise.all([first.stop(), second.stop()])
      await set.stop()
      rmSync(mediaDir, { recursive: true, force: true })
    },
  }
}
