import { answerMaking, noteDependency } from './answerMaking'
import { isStillTrue, type PublicReading } from './publicMoment'

/** Something that many answers for everybody show. */
export interface SharedRead<T> {
  /** What is asked, in full: whoever asks the same gets the same. */
  key: string
  read(): Promise<T>
  /** Keys of all that the outcome depends on; undefined if it is not for everybody. */
  dependsOn(): readonly string[] | undefined
}

interface Kept<T> extends PublicReading {
  outcome: Promise<T>
  day: number
}

const dayMs = 24 * 60 * 60 * 1_000

/** The day in UTC, by which rules such as the end of a patient's consent go. */
const today = (): number => Math.floor(Date.now() / dayMs)

/** Whoever changes what others show, too, is told at once. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) frozen(part)
  return value
}

/**
 * Reads what many answers show once, until the publish log tells of a change to what it depends on,
 * or a day ends. Only while an answer for everybody is made (see `answerMaking`): everybody else reads
 * for themselves.
 *
 * @param most outcomes that are kept; the oldest goes first
 */
export function createSharedReads<T>(most: number): (asked: SharedRead<T>) => Promise<T> {
  const kept = new Map<string, Kept<T>>()
  return ({ dependsOn, key, read }) => {
    const making = answerMaking.getStore()
    if (making === undefined) return read()
    const { moment } = making
    const day = today()
    const found = kept.get(key)
    if (found !== undefined && found.day === day && isStillTrue(found, moment)) {
      noteDependency(...found.dependsOn)
      return found.outcome
    }
    const keys = dependsOn()
    if (keys === undefined) return read()
    noteDependency(...keys)
    const { era, seq } = moment
    const outcome = read().then(frozen)
    const own = { outcome, dependsOn: new Set(keys), seq, era, day }
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
