import { readFileSync } from 'node:fs'
import { onPath } from '@/demo/findMongod'

/** One processor core for the server that is measured, another for who asks it. */
export type Place = 'asking' | 'measured'

const cores = allowedCores()
const taskset = cores.length > 1 ? onPath('taskset', process.env.PATH) : undefined

/** Whether programs can be told where to run: on Linux, with `taskset` and two cores. */
export const isPinned = taskset !== undefined

/** The command that runs a program at its place, or anywhere if it can't be told. */
export function commandAt(place: Place, command: string, args: readonly string[]) {
  if (taskset === undefined) return { command, args }
  const core = cores[place === 'measured' ? 0 : 1]
  return { command: taskset, args: ['--cpu-list', String(core), command, ...args] }
}

/** The cores this process may run on, which need not begin at 0. */
function allowedCores(): number[] {
  try {
    const status = readFileSync('/proc/self/status', 'utf8')
    const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? ''
    return list.split(',').flatMap((range) => {
      const [first = Number.NaN, last = first] = range.split('-').map(Number)
      return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    })
  } catch {
    return []
  }
}
