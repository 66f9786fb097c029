import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildOnce } from '@/demo/buildOnce'
import { createReport } from '@/demo/progress'
import { nodeArguments, runChild } from '@/demo/runChild'
import { findChromium } from './findChromium'
import { onceForAllProjects } from './onceForAllProjects'
import { testDatabaseUrl, testSecret } from './testEnvironment'

/** What every end-to-end file starts from. */
export interface SiteTemplate {
  chromiumPath: string
  /** A database with the demonstration content, to be copied and never changed. */
  templateDatabase: string
  /** The uploads that belong to it. */
  templateMedia: string
}

declare module 'vitest' {
  interface ProvidedContext {
    site: SiteTemplate
  }
}

/** Builds the application, fills one database and finds a browser: once for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mongoPort = globalThis.skinwiseShared?.mongo?.started.then(({ value }) => value.port)
  if (mongoPort === undefined) throw new Error('mongoSetup must come before siteSetup.')
  const { value, release } = await onceForAllProjects('site', () => prepare(mongoPort))
  project.provide('site', value)
  return release
}

async function prepare(mongoPort: Promise<number>) {
  const dir = process.cwd()
  const report = createReport()
  const templateDatabase = 'skinwise_template_test'
  const templateMedia = mkdtempSync(path.join(tmpdir(), 'skinwise-template-media-'))
  const seed = async () => {
    await runChild('The demonstration content', nodeArguments('src/demo/seedCommand.ts'), {
      cwd: dir,
      env: {
        ...process.env,
        DATABASE_URL: testDatabaseUrl(await mongoPort, templateDatabase),
        PAYLOAD_SECRET: testSecret,
        PUBLIC_URL: 'http://localhost:3000',
        MEDIA_DIR: templateMedia,
      },
    })
    report('Demonstration content is written.')
  }
  const [chromiumPath] = await Promise.all([findChromium(report), seed(), buildOnce(dir, report)])
  return {
    value: { chromiumPath, templateDatabase, templateMedia },
    stop: async () => rmSync(templateMedia, { recursive: true, force: true }),
  }
}
