import { diffArrays } from 'diff'
import { canonicalJson } from '../frozenCopy'

export type Row = Record<string, unknown>

/** A row in its copy; `position` counts from 1. */
interface Placed {
  row: Row
  position: number
}

/** One row on both sides; null where it isn't. */
export interface RowPair {
  id: string
  before: Placed | null
  after: Placed | null
  /** Others overtook it: not merely pushed along by rows that came or went. */
  isMoved: boolean
}

function idsOf(rows: readonly Row[]): string[] {
  const ids = rows.map(({ id }, index) => (typeof id === 'string' ? id : `row ${index + 1}`))
  return ids.map((id, index) => (ids.indexOf(id) === index ? id : `${id} ${index + 1}`))
}

/** Gives rows that are alike one id: a script may write the same rows with new ids. */
function adopt(
  [before, beforeIds]: [readonly Row[], string[]],
  [after, afterIds]: [readonly Row[], string[]],
  likeness: (row: Row) => string | null,
): string[] {
  const free = new Map(
    before.flatMap((row, index) => {
      const [id, like] = [beforeIds[index], likeness(row)]
      return id === undefined || like === null || afterIds.includes(id) ? [] : [[like, id]]
    }),
  )
  return afterIds.map((id, index) => {
    const row = after[index]
    const like = row && !beforeIds.includes(id) ? likeness(row) : null
    const adopted = like === null ? undefined : free.get(like)
    if (like === null || adopted === undefined) return id
    free.delete(like)
    return adopted
  })
}

/**
 * Finds the same row in two copies: by its id, else by its content, else by its name. In the order
 * of the newer copy, removed rows where they were.
 *
 * @param nameOf what tells a row apart, as a comparable text; null if nothing does
 */
export function pairRows(
  before: readonly Row[],
  after: readonly Row[],
  nameOf: (row: Row) => string | null,
): RowPair[] {
  const beforeIds = idsOf(before)
  let afterIds = idsOf(after)
  for (const likeness of [canonicalJson, nameOf]) {
    afterIds = adopt([before, beforeIds], [after, afterIds], likeness)
  }
  const placed = (rows: readonly Row[], ids: string[], id: string): Placed | null => {
    const index = ids.indexOf(id)
    const row = rows[index]
    return row ? { row, position: index + 1 } : null
  }
  return diffArrays(beforeIds, afterIds).flatMap(({ added, removed, value }) =>
    value.flatMap((id): RowPair[] => {
      const pair = { id, before: placed(before, beforeIds, id), after: placed(after, afterIds, id) }
      // Of a moved row the place it went to is shown, not the one it left.
      if (removed && pair.after) return []
      return [{ ...pair, isMoved: added && pair.before !== null }]
    }),
  )
}
