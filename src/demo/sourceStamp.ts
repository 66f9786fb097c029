import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** What ends up in the built application. The server and the demo run from source. */
const sources = [
  'app',
  'collections',
  'public',
  'src',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'payload.config.ts',
  'tsconfig.json',
]
const notBuilt = ['src/demo', 'src/server']

/** A fingerprint of everything a build is made from, as 64 hexadecimal digits. */
export function sourceStamp(dir: string): string {
  const hash = createHash('sha256').update(`node ${process.version}\n`)
  for (const file of sources.flatMap((source) => filesUnder(dir, source))) {
    const content = createHash('sha256')
      .update(readFileSync(path.join(dir, file)))
      .digest('hex')
    hash.update(`${file} ${content}\n`)
  }
  return hash.digest('hex')
}

function filesUnder(dir: string, relative: string): string[] {
  if (notBuilt.includes(relative)) return []
  const full = path.join(dir, relative)
  const found = statSync(full, { throwIfNoEntry: false })
  if (found === undefined) return []
  if (!found.isDirectory()) return [relative]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(dir, `${relative}/${name}`))
}
