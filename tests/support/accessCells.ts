import { expect } from 'vitest'
import { isAllowed } from './accessTable'
import type { Reader } from './factories/people'
import { holdsHiddenWords } from './localCells'
import type { Outcome } from './tryAsReader'

/** One square of the access table: who tries what, and what the table says. */
export interface Cell {
  where: string
  /** The operation alone, where several are tried on one document. */
  operation?: string
  reader: Reader
  /** The table's row, one sign a reader. */
  row: string
  run: () => Promise<Outcome>
}

const isPublic = (reader: Reader): boolean => reader === 'anonymous' || reader === 'noRole'

/** Tries one cell. @returns what is wrong with the outcome, or undefined if nothing is */
export async function differenceOf({ where, reader, row, run }: Cell): Promise<string | undefined> {
  const outcome = await run()
  const said = outcome.kind === 'failed' ? `failed: ${outcome.why}` : outcome.kind
  const expected = isAllowed(row, reader) ? 'allowed' : 'refused'
  if (said !== expected) return `${where} as ${reader}: ${said}, not ${expected}`
  const isShown = isPublic(reader) && outcome.kind === 'allowed'
  return isShown && holdsHiddenWords(outcome.result)
    ? `${where} as ${reader}: shows what is hidden`
    : undefined
}

/** Tries every cell and expects what the table says, and no hidden word in what the public gets. */
export async function expectTable(cells: readonly Cell[]): Promise<void> {
  const wrong: string[] = []
  for (const cell of cells) {
    const difference = await differenceOf(cell)
    if (difference) wrong.push(difference)
  }
  expect(cells.length).toBeGreaterThan(0)
  expect(wrong).toEqual([])
}

/** A named member; a test that names one that isn't there is wrong itself. */
export function pick<Value>(from: Readonly<Record<string, Value>>, name: string): Value {
  const found = from[name]
  if (found === undefined) throw new Error(`There is no "${name}" here.`)
  return found
}
