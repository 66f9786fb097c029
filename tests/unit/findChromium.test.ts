import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findChromium, NoChromiumError } from '../support/findChromium'

// Playwright has neither a browser here nor a site to get one from.
vi.mock('playwright-core', () => ({
  chromium: { executablePath: () => '/nowhere/playwright/chrome' },
}))

let folder: string
let said: string[]

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'skinwise-chromium-'))
  said = []
  vi.stubGlobal('fetch', () => Promise.reject(new Error('The network is closed.')))
  vi.spyOn(process, 'getuid').mockReturnValue(0)
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** A program of that name in the test's own PATH, run by the shell. */
function program(name: string, script: string, mode = 0o755): string {
  const file = path.join(folder, 'bin', name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, mode)
  return file
}

const find = (source: Record<string, string> = {}) =>
  findChromium((line) => said.push(line), {
    NODE_ENV: 'test',
    PATH: path.join(folder, 'bin'),
    ...source,
  })

test('takes the one that is named, or says that it does not run', async () => {
  const named = program('mine', 'exit 0')
  program('chromium', 'exit 0')
  expect(await find({ CHROMIUM_PATH: named })).toBe(named)
  await expect(find({ CHROMIUM_PATH: '/nowhere' })).rejects.toThrow('/nowhere, which does not run')
})

test('takes the first on the PATH that runs', async () => {
  program('chromium', 'exit 1')
  const chrome = program('google-chrome', 'exit 0')
  expect(await find()).toBe(chrome)
  expect(said).toEqual([])
})

test('as root on Debian, where Playwright can not be reached, installs the package and says so', async () => {
  const calls = path.join(folder, 'calls')
  const chromium = program('chromium', 'exit 0', 0o644)
  program(
    'apt-get',
    `echo "$DEBIAN_FRONTEND $1" >> ${calls}; test "$1" = update || /bin/chmod +x ${chromium}`,
  )
  expect(await find()).toBe(chromium)
  expect(said).toEqual(["Installing Debian's chromium package, about 90 MB, licence BSD 3-Clause"])
})

test('names every reason and the one command when none can be had', async () => {
  program('apt-get', 'echo "E: Unable to locate package chromium" >&2; exit 100')
  const failure = await find().catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(NoChromiumError)
  expect(String(failure)).toContain("Playwright's download site")
  expect(String(failure)).toContain('Unable to locate package chromium')
  expect(String(failure)).toContain('sudo apt-get install -y chromium')
})

test('does not try the package for anybody but root', async () => {
  vi.spyOn(process, 'getuid').mockReturnValue(1000)
  program('apt-get', 'exit 0')
  await expect(find()).rejects.toThrow('needs apt-get and root')
})
