import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { nodeArguments } from '@/demo/runChild'
import { commandAt, type Place } from './cores'

/** A process of the bench, which answers one question at a time. It ends with its parent. */
export interface BenchProcess {
  /** What it said when it was ready. */
  greeting: unknown
  /** Only when the question before has been answered. */
  ask(question: object): Promise<unknown>
  stop(): Promise<void>
}

/**
 * @param file a script in this folder that calls `answerParent`
 * @throws if the process ends before it is ready
 */
export async function startProcess(
  file: string,
  place: Place,
  env: NodeJS.ProcessEnv = process.env,
): Promise<BenchProcess> {
  const { command, args } = commandAt(place, process.execPath, nodeArguments(`tests/bench/${file}`))
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    await exited
  }
  return {
    greeting: await nextMessage(child, file),
    ask: (question) => {
      const answer = nextMessage(child, file)
      child.send(question)
      return answer
    },
    stop,
  }
}

async function nextMessage(child: ChildProcess, file: string): Promise<unknown> {
  const isOver = new AbortController()
  const { signal } = isOver
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([message]) => message),
      once(child, 'exit', { signal }).then(([code]) => {
        throw new Error(`${file} ended with ${code}.`)
      }),
    ])
  } finally {
    isOver.abort()
  }
}
