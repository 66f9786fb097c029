import { diffWords } from 'diff'

/** A stretch of text that stands in both versions, in the old one only, or in the new one only. */
export interface WordRun {
  kind: 'added' | 'kept' | 'removed'
  text: string
}

/** Beyond this many changed words two texts are two texts; looking for more takes long. */
const mostEdits = 500

/** With less than this share in common, a word here and there is coincidence, not text that stayed. */
const leastInCommon = 0.25

const lengthOf = (runs: readonly WordRun[]): number =>
  runs.reduce((sum, { text }) => sum + text.trim().length, 0)

function replaced(before: string, after: string): WordRun[] {
  const runs: WordRun[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return runs.filter(({ text }) => text !== '')
}

/**
 * What became of a text, word by word: in reading order, a removed word before the one that took its
 * place. Texts with little in common are one removal and one addition; so are codes and addresses,
 * which have no words. Spaces alone are no change.
 */
export function wordChanges(before: string, after: string): WordRun[] {
  const isProse = /\s/.test(before.trim()) || /\s/.test(after.trim())
  const parts = isProse ? diffWords(before, after, { maxEditLength: mostEdits }) : undefined
  if (!parts) return before === after ? [{ kind: 'kept', text: after }] : replaced(before, after)
  const runs = parts.map(
    ({ added, removed, value }): WordRun => ({
      kind: added ? 'added' : removed ? 'removed' : 'kept',
      text: value,
    }),
  )
  const kept = lengthOf(runs.filter(({ kind }) => kind === 'kept'))
  const longest = Math.max(before.length, after.length)
  return kept < longest * leastInCommon ? replaced(before, after) : runs
}
