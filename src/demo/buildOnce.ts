import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Report } from './progress'
import { runChild } from './runChild'
import { sourceStamp } from './sourceStamp'

/**
 * Builds the application unless the last build was made from the same sources.
 *
 * @param dir the project's folder
 * @returns whether it had to build
 * @throws {ChildFailedError} with the end of the build's output
 */
export async function buildOnce(dir: string, report: Report): Promise<boolean> {
  const stampFile = path.join(dir, '.next', 'source-stamp')
  const sources = sourceStamp(dir)
  if (readText(stampFile) === `${sources} ${buildId(dir)}`) {
    report('Built already; the sources have not changed.')
    return false
  }
  report('Building the site and the admin (a minute or two, only when sources have changed) …')
  rmSync(stampFile, { force: true })
  await runChild('The build', [path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    cwd: dir,
    env: {
      ...withoutSettings(process.env),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      SKINWISE_OFFLINE: '1',
    },
  })
  writeFileSync(stampFile, `${sources} ${buildId(dir)}`)
  report('Built.')
  return true
}

/** A build must not depend on the machine's database or secret. */
function withoutSettings(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, PAYLOAD_SECRET: _secret, ...rest } = source
  return rest
}

/** Ties the stamp to the build it was made with: `npm run build` may have put another in place. */
function buildId(dir: string): string | undefined {
  return readText(path.join(dir, '.next', 'BUILD_ID'))
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
