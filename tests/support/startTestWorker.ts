import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { testSecret } from './testEnvironment'

/** A worker in a process of its own. */
export interface TestWorker {
  process: ChildProcess
  /** What it has written so far. */
  log(): string
  isHolder(): boolean
  /** Waits for its end and returns its exit code; null if a signal ended it. */
  ended(): Promise<number | null>
}

export function startTestWorker(databaseUrl: string): TestWorker {
  const child = fork('tests/support/workerProcess.ts', {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: testSecret,
      PUBLIC_URL: 'http://localhost:3000',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log += text
    })
  }
  const exited = once(child, 'exit')
  return {
    process: child,
    log: () => log,
    isHolder: () => log.includes('Runs scheduled jobs'),
    ended: async () => {
      await exited
      return child.exitCode
    },
  }
}
