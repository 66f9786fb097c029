import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { findMongod } from '@/demo/findMongod'
import { mongodArguments } from '@/demo/startMongo'
import { freePort } from './freePort'
import { dataRoot } from './mongoSetup'

const setName = 'skinwise'
const nodeCount = 3

/** Three real MongoDB servers that a test can take away and give back. */
export interface ReplicaSet {
  urlOf(databaseName: string): string
  /** The primary hands its office over, as it does for maintenance. */
  stepDown(): Promise<void>
  /** Kills the primary where it stands and leaves it dead until `startAll`. */
  killPrimary(): Promise<void>
  /** Kills every node. */
  killAll(): Promise<void>
  /** Starts what is dead, on its old data, and waits until there is a primary again. */
  startAll(): Promise<void>
  stop(): Promise<void>
}

export async function startReplicaSet(): Promise<ReplicaSet> {
  const mongod = await findMongod(console.log)
  const folder = mkdtempSync(path.join(dataRoot(), 'skinwise-set-'))
  const ports = await Promise.all(Array.from({ length: nodeCount }, freePort))
  const nodes = new Map<number, ChildProcess>()
  const killNow = () => {
    for (const node of nodes.values()) node.kill('SIGKILL')
  }
  process.once('exit', killNow)

  const start = (port: number) => {
    const dbPath = path.join(folder, String(port))
    mkdirSync(dbPath, { recursive: true })
    const own = ['--replSet', setName, '--dbpath', dbPath, '--port', String(port)]
    const args = [...own, '--bind_ip', '127.0.0.1', ...mongodArguments]
    nodes.set(port, spawn(mongod.path, args, { stdio: 'ignore' }))
  }
  const kill = async (port: number) => {
    const node = nodes.get(port)
    nodes.delete(port)
    if (node === undefined || node.exitCode !== null || node.signalCode !== null) return
    const ended = once(node, 'exit')
    node.kill('SIGKILL')
    await ended
  }
  const startAll = async () => {
    for (const port of ports) if (!nodes.has(port)) start(port)
    await until(async () => (await primaryAmong(ports)) !== undefined)
    await until(async () => (await Promise.all(ports.map(stateOf))).every((each) => each !== ''))
  }

  for (const port of ports) start(port)
  await until(async () => (await Promise.all(ports.map(answers))).every(Boolean))
  await onNode(ports[0], (client) =>
    client.db('admin').command({
      replSetInitiate: {
        _id: setName,
        members: ports.map((port, _id) => ({ _id, host: `127.0.0.1:${port}` })),
        settings: { electionTimeoutMillis: 2_000, heartbeatIntervalMillis: 500 },
      },
    }),
  )
  await startAll()
  return {
    urlOf: (name) => {
      const hosts = ports.map((port) => `127.0.0.1:${port}`).join(',')
      return `mongodb://${hosts}/${name}?replicaSet=${setName}`
    },
    stepDown: async () => {
      const primary = await primaryAmong(ports)
      await onNode(primary, (client) =>
        client.db('admin').command({ replSetStepDown: 10, secondaryCatchUpPeriodSecs: 5 }),
      )
      await until(async () => ![undefined, primary].includes(await primaryAmong(ports)))
    },
    killPrimary: async () => {
      const primary = await primaryAmong(ports)
      if (primary === undefined) throw new Error('There is no primary to kill.')
      await kill(primary)
    },
    killAll: async () => {
      await Promise.all(ports.map(kill))
    },
    startAll,
    stop: async () => {
      await Promise.all(ports.map(kill))
      process.off('exit', killNow)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 60_000
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('The replica set did not settle in 60 s.')
    await sleep(100)
  }
}

async function onNode<T>(
  port: number | undefined,
  work: (client: MongoClient) => Promise<T>,
): Promise<T> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 1_000,
  })
  try {
    return await work(client)
  } finally {
    await client.close()
  }
}

const answers = (port: number): Promise<boolean> =>
  onNode(port, (client) => client.db('admin').command({ ping: 1 })).then(
    () => true,
    () => false,
  )

/** `primary`, `secondary`, or nothing while a node is neither. */
const stateOf = (port: number): Promise<'primary' | 'secondary' | ''> =>
  onNode(port, (client) => client.db('admin').command({ hello: 1 })).then(
    (hello) => (hello.isWritablePrimary ? 'primary' : hello.secondary ? 'secondary' : ''),
    () => '',
  )

async function primaryAmong(ports: readonly number[]): Promise<number | undefined> {
  const states = await Promise.all(ports.map(stateOf))
  return ports[states.indexOf('primary')]
}
