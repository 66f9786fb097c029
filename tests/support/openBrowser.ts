import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'

/** A real Chromium that talks to nobody but the addresses a test gives it. Close it when done. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: inject('site').chromiumPath,
    // Root can't have Chromium's sandbox; the pages are our own.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}
