import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Document, MongoClient, MongoNetworkError, MongoServerError } from 'mongodb'
import { MongoMemoryServer } from 'mongodb-memory-server'
import { z } from 'zod'
import type { Mongod } from './findMongod'
import { endProcess } from './processes'

/** A MongoDB replica set of one node, on 127.0.0.1 only. */
export interface Mongo {
  port: number
  /** The address of a database of that name, fit for DATABASE_URL. */
  urlOf(databaseName: string): string
  stop(): Promise<void>
}

const replicaSet = 'skinwise'
const noteName = 'mongod.json'
const lastRunSchema = z.object({ pid: z.number(), port: z.number() })

/**
 * Starts MongoDB on a data folder, which may be new or hold an earlier run's data, and waits until
 * it takes writes. A server that an earlier, killed run left on the same folder is ended first.
 *
 * @param folder holds the data and a note about the running server
 */
export async function startMongo(mongod: Mongod, folder: string): Promise<Mongo> {
  const dbPath = path.join(path.resolve(folder), 'db')
  const noteFile = path.join(folder, noteName)
  mkdirSync(dbPath, { recursive: true })
  const lastRun = readNote(noteFile)
  await endLeftoverMongod(folder)

  const server = new MongoMemoryServer({
    binary: { systemBinary: mongod.path, version: mongod.version },
    // A group of its own: Ctrl-C in the terminal must not end the database before its users.
    spawn: { detached: true },
    instance: {
      ip: '127.0.0.1',
      ...(lastRun === undefined ? {} : { port: lastRun.port }),
      dbPath,
      replSet: replicaSet,
      storageEngine: 'wiredTiger',
      // Recovery after a hard end replays the journal before the server listens.
      launchTimeout: 60_000,
      args: mongodArguments,
    },
  })
  await server.start()
  const port = server.instanceInfo?.port ?? 0
  const pid = server.instanceInfo?.instance.mongodProcess?.pid ?? 0
  writeFileSync(noteFile, JSON.stringify({ pid, port }))
  const stop = async () => {
    await server.stop({ doCleanup: false, force: false })
    rmSync(noteFile, { force: true })
  }
  try {
    await formReplicaSet(port)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    port,
    urlOf: (name) => `mongodb://127.0.0.1:${port}/${name}?replicaSet=${replicaSet}`,
    stop,
  }
}

/** Ends the server that an earlier, killed run left on this data folder, if there is one. */
export async function endLeftoverMongod(folder: string): Promise<void> {
  const note = readNote(path.join(folder, noteName))
  if (note === undefined) return
  await endProcess(note.pid, path.join(path.resolve(folder), 'db'), 20_000)
}

/** Settings every MongoDB of ours needs, and those that keep it small. */
export const mongodArguments = [
  // A process killed in the middle of a publish blocks publishing until this has passed.
  ...['--setParameter', 'transactionLifetimeLimitSeconds=15'],
  // The default of 5 ms fails transactions that meet an index being built.
  ...['--setParameter', 'maxTransactionLockRequestTimeoutMillis=5000'],
  ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
  ...['--wiredTigerCacheSizeGB', '0.5'],
  ...['--nounixsocket'],
]

/** Makes a new folder a replica set, or tells an old one its address now, and waits for writes. */
async function formReplicaSet(port: number): Promise<void> {
  const host = `127.0.0.1:${port}`
  const client = await MongoClient.connect(`mongodb://${host}/?directConnection=true`)
  const deadline = performance.now() + 60_000
  try {
    while (!((await hasMember(client, host)) && (await takesWrites(client)))) {
      if (performance.now() > deadline) throw new Error('MongoDB did not become ready in 60 s.')
      await sleep(50)
    }
  } finally {
    await client.close()
  }
}

/** Sees to it that the set's one member is this server at its address; false if it must be tried again. */
async function hasMember(client: MongoClient, host: string): Promise<boolean> {
  const admin = client.db('admin')
  const members = [{ _id: 0, host }]
  try {
    await admin.command({ replSetInitiate: { _id: replicaSet, members } })
    return true
  } catch (error) {
    if (isChangingRole(error)) return false
    const isOld = error instanceof MongoServerError && error.codeName === 'AlreadyInitialized'
    if (!isOld) throw error
  }
  try {
    const { config }: Document = await admin.command({ replSetGetConfig: 1 })
    if (config.members[0].host !== host) {
      await admin.command({
        replSetReconfig: { ...config, members, version: config.version + 1 },
        force: true,
      })
    }
    return true
  } catch (error) {
    if (isChangingRole(error)) return false
    throw error
  }
}

/** A server that changes its role, as an old one does after its start, closes its connections. */
const isChangingRole = (error: unknown): boolean => error instanceof MongoNetworkError

async function takesWrites(client: MongoClient): Promise<boolean> {
  try {
    const hello = await client.db('admin').command({ hello: 1 })
    return hello.isWritablePrimary === true
  } catch (error) {
    if (isChangingRole(error)) return false
    throw error
  }
}

function readNote(file: string): z.infer<typeof lastRunSchema> | undefined {
  try {
    return lastRunSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
