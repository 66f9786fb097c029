import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { nodeArguments } from '@/demo/runChild'

// `npm test` and `npm run check`: lint, types and generated files, then the tests. Every check and
// every test counts once in the last line. Arguments go to Vitest, e.g. --project unit.
const root = path.resolve(import.meta.dirname, '..')
const bin = (name: string) => path.join(root, 'node_modules', '.bin', name)

const checks = [
  { name: 'lint', command: bin('biome'), args: ['check', '--error-on-warnings'] },
  { name: 'types', command: bin('tsc'), args: ['--noEmit'] },
  {
    name: 'generated files',
    command: process.execPath,
    args: [...nodeArguments('.ci/generate.ts'), '--check'],
  },
]

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numFailedTestSuites: z.number(),
})

const start = performance.now()
const results = await Promise.all(checks.map(runCheck))
const tests = await runTests(process.argv.slice(2))
const passed = results.filter(Boolean).length + tests.passed
const failed = results.filter((isPassed) => !isPassed).length + tests.failed
console.log(`Took ${Math.round((performance.now() - start) / 1000)} s.`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function runCheck({ name, command, args }: (typeof checks)[number]): Promise<boolean> {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [code] = await once(child, 'close')
  console.log(code === 0 ? `✓ ${name}` : `✗ ${name}\n${output}`)
  return code === 0
}

async function runTests(args: readonly string[]): Promise<{ passed: number; failed: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'skinwise-report-'))
  const file = path.join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const child = spawn(bin('vitest'), ['run', ...reporters, ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  const [code] = await once(child, 'close')
  try {
    const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    // A skipped test is one that was not run: it counts against us.
    const skipped = report.numPendingTests + report.numTodoTests
    const failed = report.numFailedTests + skipped
    const isSilentFailure = failed === 0 && code !== 0
    return { passed: report.numPassedTests, failed: failed + (isSilentFailure ? 1 : 0) }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
