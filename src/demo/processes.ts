import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** The command line of a running process, or nothing when there is none with that number. */
export function commandLineOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined
    }
    return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

/**
 * Ends a process politely, and after `patienceMs` firmly. Does nothing unless its command line
 * holds `mark`: numbers are reused, and another program may have got this one.
 */
export async function endProcess(pid: number, mark: string, patienceMs: number): Promise<void> {
  const isOurs = () => commandLineOf(pid)?.includes(mark) === true
  if (!isOurs()) return untilGone(pid)
  signal(pid, 'SIGTERM')
  const deadline = performance.now() + patienceMs
  while (isOurs() && performance.now() < deadline) await sleep(50)
  if (isOurs()) signal(pid, 'SIGKILL')
  while (isOurs()) await sleep(20)
  await untilGone(pid)
}

const longestEndMs = 10_000

/** Waits while a process ends: its command line is gone before its files and locks are released. */
async function untilGone(pid: number): Promise<void> {
  const deadline = performance.now() + longestEndMs
  while (isEnding(pid) && performance.now() < deadline) await sleep(20)
}

function isEnding(pid: number): boolean {
  if (process.platform !== 'linux' || commandLineOf(pid) !== undefined) return false
  try {
    // What follows the name in brackets: the state first, the number of threads eighteenth (proc(5)).
    // The first thread is a zombie while others still hold the files; alone, it holds nothing.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return !/^[ZX]/.test(fields[0] ?? '') || Number(fields[17]) > 1
  } catch {
    return false
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended between the look and the signal.
  }
}
