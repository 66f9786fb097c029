import { type PublicMoment, publicMoment } from './publicMoment'

/** Something that many answers for everybody show. */
export interface SharedRead<T> {
  /** What is asked, in full: whoever asks the same gets the same. */
  key: string
  read(): Promise<T>
  /** Types of the documents that the outcome shows; undefined if it is not for everybody. */
  dependsOn(): readonly string[] | undefined
}

interface Kept<T> {
  outcome: Promise<T>
  dependsOn: readonly string[]
  /** What was known when it began to be read. */
  seq: number
  era: object
  day: number
}

const dayMs = 24 * 60 * 60 * 1_000

/** The day in UTC, by which rules such as the end of a patient's consent go. */
const today = (): number => Math.floor(Date.now() / dayMs)

const isCurrent = <T>({ dependsOn, day, era, seq }: Kept<T>, moment: PublicMoment): boolean =>
  era === moment.era &&
  day === today() &&
  dependsOn.every((type) => (moment.changes.get(type) ?? 0) <= seq)

/** Whoever changes what others show, too, is told at once. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) frozen(part)
  return value
}

/**
 * Reads what many answers show once, until the publish log tells of a change to a document of a type
 * it depends on, or a day ends. Only while an answer for everybody is made (see `publicMoment`):
 * everybody else reads for themselves.
 *
 * @param most outcomes that are kept; the oldest goes first
 */
export function createSharedReads<T>(most: number): (asked: SharedRead<T>) => Promise<T> {
  const kept = new Map<string, Kept<T>>()
  return ({ dependsOn, key, read }) => {
    const moment = publicMoment.getStore()
    if (moment === undefined) return read()
    const found = kept.get(key)
    if (found !== undefined && isCurrent(found, moment)) return found.outcome
    const types = dependsOn()
    if (types === undefined) return read()
    const { era, seq } = moment
    const day = today()
    const outcome = read().then(frozen)
    const own = { outcome, dependsOn: types, seq, era, day }
    kept.delete(key)
    kept.set(key, own)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    outcome.catch(() => {
      if (kept.get(key) === own) kept.delete(key)
    })
    return outcome
  }
}
