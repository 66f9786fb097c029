import { createRequire } from 'node:module'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const graphql = path.dirname(createRequire(import.meta.url).resolve('graphql/package.json'))

const alias = [
  { find: /^@\/(.*)/, replacement: `${path.join(root, 'src')}/$1` },
  { find: /^@payload-config$/, replacement: path.join(root, 'payload.config.ts') },
  // Two copies of graphql refuse each other's types (payloadcms/payload#16154).
  { find: /^graphql\/(.*)/, replacement: `${graphql}/$1` },
  { find: /^graphql$/, replacement: path.join(graphql, 'index.js') },
]

// Lexical's entry for Node awaits at top level in a dozen modules at once, and Node 20 then never
// finishes loading them, more often than not. The condition picks the entry that does not.
const lexicalWithoutTopLevelAwait = ['--conditions=production']

const isLong = process.env.LONG === '1'

function project(name: string, globalSetup: string[], seconds: number) {
  return {
    resolve: { alias },
    test: {
      name,
      environment: 'node' as const,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      // Tests that make sense at full length only.
      exclude: isLong ? [] : ['**/*.long.test.ts'],
      globalSetup,
      testTimeout: seconds * (isLong ? 10_000 : 1_000),
      hookTimeout: 120_000,
      // A leftover test.only would hide every other failure.
      allowOnly: false,
      env: {
        NEXT_TELEMETRY_DISABLED: '1',
        DISABLE_PAYLOAD_HMR: 'true',
        PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      },
    },
  }
}

const mongo = 'tests/support/mongoSetup.ts'
const site = 'tests/support/siteSetup.ts'

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    execArgv: lexicalWithoutTopLevelAwait,
    projects: [
      project('unit', [], 20),
      project('cms', [mongo], 60),
      project('site', [mongo], 60),
      project('channels', [mongo], 60),
      project('e2e', [mongo, site], 120),
      project('cluster', [mongo, site], 240),
      // Minutes long, and about the tests themselves: only when asked for.
      ...(process.env.MUTANTS === '1' ? [project('mutants', [mongo], 900)] : []),
    ],
  },
})
