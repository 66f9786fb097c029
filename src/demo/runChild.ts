import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A step that runs in a process of its own failed; the message ends with what it said last. */
export class ChildFailedError extends Error {
  constructor(name: string, code: number | null, output: string) {
    const end = output.trimEnd().split('\n').slice(-40).join('\n')
    super(`${name} failed (${code === null ? 'ended by a signal' : `exit code ${code}`}).\n${end}`)
    this.name = 'ChildFailedError'
  }
}

/**
 * Node's arguments for one of our own TypeScript files. The condition picks Lexical's entry without
 * top-level await: Node 20 often never finishes loading the other one.
 */
export function nodeArguments(file: string): string[] {
  return ['--conditions=production', '--import', 'tsx', file]
}

const running = new Set<ChildProcess>()

/**
 * Runs Node in a process of its own and waits for it.
 *
 * @param name what the step is called in an error
 * @param args Node's arguments
 * @param options.onLine gets each line of standard output as it comes
 * @throws {ChildFailedError}
 */
export async function runChild(
  name: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; onLine?: (line: string) => void },
): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  let line = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    const lines = (line + text).split('\n')
    line = lines.pop() ?? ''
    for (const whole of lines) options.onLine?.(whole)
  })
  const [code]: [number | null] = await once(child, 'close').then(([value]) => [
    typeof value === 'number' ? value : null,
  ])
  running.delete(child)
  if (code !== 0) throw new ChildFailedError(name, code, output)
}

/** Ends every step that {@link runChild} has under way. */
export function endChildren(): void {
  for (const child of running) child.kill('SIGTERM')
}
