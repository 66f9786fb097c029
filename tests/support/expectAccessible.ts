import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/**
 * Fails with every axe violation on the page as it stands: rule, help and the elements.
 *
 * @param within only what lies inside this selector: the admin is not all ours
 */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  await page.evaluate(axeSource)
  const results: AxeResults = await page.evaluate(
    `axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'] })`,
  )
  const found = results.violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }))
  expect(found, `axe violations on ${page.url()}`).toEqual([])
}
