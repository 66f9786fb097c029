import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrastRatio } from '@/domain/contrast'

const css = readFileSync('src/components/styles/tokens.css', 'utf8')

function tokensOf(block: string): Map<string, string> {
  const found = block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)
  return new Map([...found].map(([, name = '', value = '']) => [name, value]))
}

const [lightCss = '', darkCss = ''] = css.split('@media')
const light = tokensOf(lightCss)
const dark = new Map([...light, ...tokensOf(darkCss)])

const papers = ['paper', 'paper-raised', 'paper-sunk', 'paper-deep']
const inks = ['ink', 'ink-quiet', 'accent', 'do', 'avoid', 'warning', 'urgent']
const pairs: [ink: string, paper: string][] = [
  ...papers.flatMap((paper) => inks.map((ink): [string, string] => [ink, paper])),
  ['ink', 'warning-paper'],
  ['ink-quiet', 'warning-paper'],
  ['warning', 'warning-paper'],
  ['on-accent', 'accent'],
  ['on-urgent', 'urgent'],
  ['paper', 'ink'],
]

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_name, tokens) => {
  it.each(pairs)('reads %s on %s at 4.5:1 or better', (ink, paper) => {
    expect(contrastRatio(tokens.get(ink) ?? '', tokens.get(paper) ?? '')).toBeGreaterThanOrEqual(
      4.5,
    )
  })
})
