import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

const firstPauseMs = 1_000
const longestPauseMs = 60_000
/** A worker that ran this long was sound: its end is not one in a row. */
const soundAfterMs = 60_000
const stopMs = 15_000

/**
 * Keeps a worker running beside the server, in a process of its own with the same environment:
 * passes its lines on and starts it again, later each time, when it ends by itself. If the server
 * is gone the worker hears of it and ends too.
 *
 * @param dir the project's folder
 */
export function superviseWorker(dir: string): { stop(): Promise<void> } {
  let child: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  let pauseMs = firstPauseMs
  let isStopping = false

  function start(): void {
    const begin = performance.now()
    const started = fork(path.join(dir, 'src/worker/main.ts'), {
      cwd: dir,
      // In development too: Node 20 often never finishes loading Lexical's entry without it.
      execArgv: ['--conditions=production', '--import', 'tsx'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [started.stdout, started.stderr]) {
      if (stream) createInterface(stream).on('line', (line) => console.log(`worker: ${line}`))
    }
    const ended = (why: unknown): void => {
      child = undefined
      if (isStopping) return
      if (performance.now() - begin > soundAfterMs) pauseMs = firstPauseMs
      console.error(`worker: ended (${why}), starts again in ${pauseMs / 1000} s`)
      timer = setTimeout(start, pauseMs)
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    }
    started.once('exit', (code, signal) => ended(signal ?? code))
    // It could not even be started, for lack of memory say: no exit follows.
    started.once('error', ended)
    child = started
  }

  start()
  return {
    stop: async () => {
      isStopping = true
      clearTimeout(timer)
      if (child === undefined) return
      const ending = child
      const exited = once(ending, 'exit')
      ending.kill('SIGTERM')
      const patience = setTimeout(() => ending.kill('SIGKILL'), stopMs)
      await exited
      clearTimeout(patience)
    },
  }
}
