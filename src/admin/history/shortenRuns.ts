import type { WordRun } from '@/domain/wordChanges'

/** Unchanged text is there to place a change, not to be read again. */
const context = 70

const head = (text: string): string => text.slice(0, context).replace(/\s*\S*$/, ' …')
const tail = (text: string): string => text.slice(-context).replace(/^\S*\s*/, '… ')

/** Cuts what stayed down to the words around each change; what changed is left whole. */
export function shortenRuns(runs: readonly WordRun[]): WordRun[] {
  return runs.map((run, index) => {
    const { kind, text } = run
    if (kind !== 'kept' || text.length <= 2 * context + 20) return run
    const isFirst = index === 0
    const isLast = index === runs.length - 1
    const parts = [isFirst ? '' : head(text), isLast ? '' : tail(text)]
    return { kind, text: parts.join('').replace('…… ', '… ').replace('… … ', ' … ') }
  })
}
