import { isLongerWait, isMoreUrgent, isStricter, waitOf } from '@/domain/caution'
import { canonicalJson, emptyJson } from '../frozenCopy'
import { isRecord, type StoredDocument } from '../storedDocument'

type Row = Record<string, unknown>

/** The record that goes, and the one that stands in its place. */
export interface Swap {
  from: StoredDocument
  by: StoredDocument
}

const isEmpty = (value: unknown): boolean => canonicalJson(value ?? null) === emptyJson
const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)
const own = (value: unknown, usual: unknown): unknown => (isEmpty(value) ? usual : value)

/** True if a statement for these codes holds wherever one for those did. Empty means everywhere. */
function covers(kept: unknown, dropped: unknown): boolean {
  if (isEmpty(kept)) return true
  if (!Array.isArray(kept) || !Array.isArray(dropped)) return false
  return dropped.length > 0 && dropped.every((code) => kept.includes(code))
}

const isAtLeast = (
  before: unknown,
  after: unknown,
  is: (before: unknown, after: unknown) => boolean,
): boolean => isEmpty(before) || isSame(before, after) || is(before, after)

const isWaitAtLeast = (before: unknown, after: unknown): boolean =>
  isAtLeast(before, after, (from, to) => isLongerWait(waitOf(from), waitOf(to)))

/** Fields of a link that are compared by what they mean; any other must be the same or not be there. */
const compared = ['severity', 'wait', 'techniques', 'bodyAreas', 'timing', 'id']

/**
 * True if patients are told nothing milder by the row that stays than by both: severity, wait and
 * care level, where it holds and when, and no words that only the other has. What a row leaves open
 * its record says.
 */
function isAsStrict(
  dropped: Row,
  kept: Row,
  { by, from, field }: Swap & { field: string },
): boolean {
  const severity = [
    own(dropped.severity, from.defaultSeverity),
    own(kept.severity, by.defaultSeverity),
  ] as const
  return (
    isAtLeast(...severity, isStricter) &&
    (severity[1] === 'absolute' ||
      isWaitAtLeast(own(dropped.wait, from.defaultWait), own(kept.wait, by.defaultWait))) &&
    isAtLeast(from.careLevel, by.careLevel, isMoreUrgent) &&
    covers(kept.techniques, dropped.techniques) &&
    covers(kept.bodyAreas, dropped.bodyAreas) &&
    isSame(own(dropped.timing, from.timing), own(kept.timing, by.timing)) &&
    Object.entries(dropped)
      .filter(([name]) => name !== field && !compared.includes(name))
      .every(([name, value]) => isEmpty(value) || isSame(value, kept[name]))
  )
}

/**
 * The rows of a document with the link to one record swapped to another. A row keeps its attributes;
 * it goes if the other record has one already that is at least as strict.
 *
 * @param field the relationship field in a row
 * @returns null if a row that stays would be milder than one that goes
 */
export function swapLink(rows: unknown, field: string, swap: Swap): Row[] | null {
  const all = Array.isArray(rows) ? rows.filter(isRecord) : []
  const kept = all.filter((row) => row[field] === swap.by.id)
  const swapped: Row[] = []
  for (const row of all) {
    if (row[field] !== swap.from.id) swapped.push(row)
    else if (kept.length === 0) swapped.push({ ...row, [field]: swap.by.id })
    else if (!kept.some((each) => isAsStrict(row, each, { ...swap, field }))) return null
  }
  return swapped
}
