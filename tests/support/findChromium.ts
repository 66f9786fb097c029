import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { onPath } from '@/demo/findMongod'
import type { Report } from '@/demo/progress'

const run = promisify(execFile)

/** No browser could be found or had; the message ends with the one command to mend it. */
export class NoChromiumError extends Error {
  constructor(reasons: readonly string[]) {
    super(
      `No Chromium for the end-to-end tests: ${reasons.join(' ')}\n` +
        'On Debian or Ubuntu:  sudo apt-get install -y chromium\n' +
        'Elsewhere install Chromium or Chrome, then:  CHROMIUM_PATH=/path/to/chromium npm test',
    )
    this.name = 'NoChromiumError'
  }
}

/**
 * Finds a Chromium, or gets one: CHROMIUM_PATH, the PATH, Playwright's cache or download, and on
 * Debian as root the distribution's package. Says what it does before it downloads.
 *
 * @returns the program's path
 * @throws {NoChromiumError}
 */
export async function findChromium(report: Report, source = process.env): Promise<string> {
  const named = source.CHROMIUM_PATH
  if (named) {
    if (runs(named)) return named
    throw new NoChromiumError([`CHROMIUM_PATH is ${named}, which does not run.`])
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const present = [...names.map((name) => onPath(name, source.PATH)), chromium.executablePath()]
  for (const candidate of present) {
    if (candidate !== undefined && existsSync(candidate) && runs(candidate)) return candidate
  }
  const failures: string[] = []
  for (const get of [fromPlaywright, fromDebian]) {
    try {
      const candidate = await get(report, source)
      if (candidate !== undefined && runs(candidate)) return candidate
      failures.push(`${candidate ?? 'The program'} does not run on this machine.`)
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error))
    }
  }
  throw new NoChromiumError(failures)
}

function runs(file: string): boolean {
  try {
    execFileSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function fromPlaywright(report: Report): Promise<string> {
  const site = 'https://cdn.playwright.dev'
  try {
    await fetch(site, { method: 'HEAD', signal: AbortSignal.timeout(5_000) })
  } catch {
    throw new Error(`Playwright's download site ${site} can't be reached.`)
  }
  report('Downloading Chromium with Playwright, about 180 MB, licence BSD 3-Clause')
  const packageFile = createRequire(import.meta.url).resolve('playwright-core/package.json')
  const cli = path.join(path.dirname(packageFile), 'cli.js')
  await run(process.execPath, [cli, 'install', 'chromium'], { timeout: 300_000 })
  return chromium.executablePath()
}

async function fromDebian(report: Report, source: NodeJS.ProcessEnv): Promise<string | undefined> {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || onPath('apt-get', source.PATH) === undefined) {
    throw new Error("Debian's package needs apt-get and root.")
  }
  report("Installing Debian's chromium package, about 90 MB, licence BSD 3-Clause")
  const env = { ...source, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env, timeout: 120_000 })
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium']
  await run('apt-get', install, { env, timeout: 300_000, maxBuffer: 64 * 1024 * 1024 })
  return onPath('chromium', source.PATH)
}
