import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { commandLineOf } from './processes'

const claimSchema = z.object({ pid: z.number(), port: z.number(), command: z.string() })

/** Another demo works on the same folder: two would spoil each other's database. */
export class FolderTakenError extends Error {
  constructor(folder: string, pid: number, port: number) {
    super(
      `A demo is already running from ${folder}: process ${pid}, on port ${port}. ` +
        `End it with Ctrl-C in its terminal, or: kill ${pid}`,
    )
    this.name = 'FolderTakenError'
  }
}

/**
 * Takes the data folder for this process, until the returned function gives it back. A claim whose
 * process is gone counts for nothing.
 *
 * @throws {FolderTakenError}
 */
export function claimDataFolder(folder: string, port: number): () => void {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'running.json')
  const claim = { pid: process.pid, port, command: commandLineOf(process.pid) ?? '' }
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(claim), { flag: 'wx' })
      break
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!isTaken || attempt > 3) throw error
      const holder = holderOf(file)
      if (holder !== undefined) throw new FolderTakenError(folder, holder.pid, holder.port)
      rmSync(file, { force: true })
    }
  }
  const release = () => {
    if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true })
  }
  process.once('exit', release)
  return release
}

function holderOf(file: string): z.infer<typeof claimSchema> | undefined {
  try {
    const claim = claimSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return commandLineOf(claim.pid) === claim.command ? claim : undefined
  } catch {
    return undefined
  }
}

/** The secret that signs this folder's sessions: made once, readable by its owner only. */
export function dataFolderSecret(folder: string): string {
  const file = path.join(folder, 'secret')
  try {
    const secret = readFileSync(file, 'utf8').trim()
    if (secret.length >= 32) return secret
  } catch {
    // There is none yet.
  }
  const secret = randomBytes(32).toString('hex')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  return secret
}
