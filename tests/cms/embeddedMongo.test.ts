import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { claimDataFolder, dataFolderSecret, FolderTakenError } from '@/demo/dataFolder'
import { findMongod, NoMongodError } from '@/demo/findMongod'
import { commandLineOf, endProcess } from '@/demo/processes'
import { nodeArguments } from '@/demo/runChild'
import { readSeedMarker, writeSeedMarker } from '@/demo/seedMarker'
import { startMongo } from '@/demo/startMongo'

let folder = ''
const quiet = () => undefined

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'skinwise-mongo-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function write(url: string, value: string): Promise<void> {
  const client = await MongoClient.connect(url)
  const session = client.startSession()
  // A transaction proves the replica set: a lone server refuses one.
  await session.withTransaction(async () => {
    await client.db().collection('notes').insertOne({ value }, { session })
  })
  await session.endSession()
  await client.close()
}

async function read(url: string): Promise<string[]> {
  const client = await MongoClient.connect(url)
  const notes = await client.db().collection<{ value: string }>('notes').find().toArray()
  await client.close()
  return notes.map(({ value }) => value)
}

function runningServer(): { pid: number; port: number } {
  return JSON.parse(readFileSync(path.join(folder, 'mongod.json'), 'utf8'))
}

describe('the database in .data/', () => {
  test('keeps its data over a stop and a start on another port', async () => {
    const mongod = await findMongod(quiet)
    const first = await startMongo(mongod, folder)
    await write(first.urlOf('one'), 'kept')
    await first.stop()

    const blocker = createServer((socket) => socket.destroy()).listen(first.port, '127.0.0.1')
    await once(blocker, 'listening')
    const second = await startMongo(mongod, folder)
    expect(second.port).not.toBe(first.port)
    expect(await read(second.urlOf('one'))).toEqual(['kept'])
    await write(second.urlOf('one'), 'more')
    await second.stop()
    blocker.close()
  })

  test('survives a server killed hard, and one left behind by a killed demo', async () => {
    const mongod = await findMongod(quiet)
    const child = spawn(
      process.execPath,
      [...nodeArguments('tests/support/mongoProcess.ts'), folder],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const [url] = await once(child.stdout, 'data')
    await write(String(url), 'acknowledged')
    child.kill('SIGKILL')
    const left = runningServer()

    // The old server still runs, or is just ending: either way it must not stand in the way.
    const second = await startMongo(mongod, folder)
    expect(commandLineOf(left.pid) ?? '').not.toContain(folder)
    expect(await read(second.urlOf('notes'))).toEqual(['acknowledged'])

    process.kill(runningServer().pid, 'SIGKILL')
    const third = await startMongo(mongod, folder)
    expect(await read(third.urlOf('notes'))).toEqual(['acknowledged'])
    await third.stop()
    await second.stop()
  })

  test('remembers that it was filled, and with what', async () => {
    const mongo = await startMongo(await findMongod(quiet), folder)
    const url = mongo.urlOf('marked')
    expect(await readSeedMarker(url)).toBeUndefined()
    await writeSeedMarker(url, 'empty')
    expect(await readSeedMarker(url)).toBe('empty')
    await mongo.stop()
  })
})

test('a process is ended only if it is the one meant', async () => {
  const child = spawn('sleep', ['60'])
  await endProcess(child.pid ?? 0, '/not/this/folder', 1_000)
  expect(commandLineOf(child.pid ?? 0)).toContain('sleep')
  await endProcess(child.pid ?? 0, 'sleep 60', 1_000)
  expect(child.killed || commandLineOf(child.pid ?? 0) === undefined).toBe(true)
})

test.runIf(process.platform === 'linux' && spawnSync('python3', ['-V']).status === 0)(
  'a process has ended when its last thread has',
  async () => {
    // As a killed server may be for a moment: the first thread is gone, another holds the files.
    const script = [
      'import ctypes, threading, time',
      'threading.Thread(target=lambda: time.sleep(3)).start()',
      'ctypes.CDLL(None).pthread_exit(0)',
    ]
    const { pid = 0 } = spawn('python3', ['-c', script.join('\n')])
    await vi.waitUntil(() => threadsOf(pid) === 2 && commandLineOf(pid) === undefined)
    await endProcess(pid, 'python3', 1_000)
    expect(threadsOf(pid)).toBeLessThan(2)
  },
)

function threadsOf(pid: number): number {
  return existsSync(`/proc/${pid}/task`) ? readdirSync(`/proc/${pid}/task`).length : 0
}

describe('the data folder', () => {
  test('is one process’s at a time, and the second is told whose', () => {
    const release = claimDataFolder(folder, 3000)
    expect(() => claimDataFolder(folder, 3001)).toThrow(FolderTakenError)
    expect(() => claimDataFolder(folder, 3001)).toThrow(`process ${process.pid}, on port 3000`)
    release()
    claimDataFolder(folder, 3001)()
  })

  test('is free again when its holder died, though another process got its number', () => {
    const stale = { pid: process.pid, port: 3000, command: 'node long-gone.js' }
    writeFileSync(path.join(folder, 'running.json'), JSON.stringify(stale))
    claimDataFolder(folder, 3001)()
  })

  test('has one secret, its owner’s only', () => {
    const secret = dataFolderSecret(folder)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(dataFolderSecret(folder)).toBe(secret)
  })
})

test('a MongoDB that was named but doesn’t run is an error with the way out', async () => {
  const attempt = findMongod(quiet, { MONGOMS_SYSTEM_BINARY: '/nowhere/mongod' })
  await expect(attempt).rejects.toThrow(NoMongodError)
  await expect(attempt).rejects.toThrow('MONGOMS_SYSTEM_BINARY=/path/to/mongod npm run demo')
})
