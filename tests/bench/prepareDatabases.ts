import type { Report } from '@/demo/progress'
import { nodeArguments, runChild } from '@/demo/runChild'
import type { Mongo } from '@/demo/startMongo'
import { copyDatabase } from '../support/copyDatabase'
import { siteSettings } from './startMeasuredSite'

/**
 * Makes one database for each size: the demonstration and so many sample treatments.
 *
 * @param sizes rising: each database begins as a copy of the one before
 * @returns the addresses, in the same order
 */
export async function prepareDatabases(
  mongo: Mongo,
  sizes: readonly number[],
  mediaDir: string,
  report: Report,
): Promise<string[]> {
  const made: string[] = []
  for (const size of sizes) {
    report(`Writing ${size} treatments …`)
    const databaseUrl = mongo.urlOf(`skinwise_bench_${size}`)
    const before = made.at(-1)
    if (before !== undefined) await copyDatabase(before, databaseUrl)
    const seed = [...nodeArguments('src/demo/seedCommand.ts'), '--scale', String(size)]
    await runChild('The seed', seed, {
      cwd: process.cwd(),
      env: {
        ...process.env,
        ...siteSettings(databaseUrl, mediaDir),
        PUBLIC_URL: 'http://127.0.0.1:3000',
      },
    })
    made.push(databaseUrl)
  }
  return made
}
