/**
 * The one document that every publish takes as its lock, and that every web process reads to learn
 * whether anything has changed in public.
 */
export const clockCollection = 'clock'
export const clockId = 'public'

/**
 * How MongoDB keeps the clock. `seq` counts what has changed in public, in commit order: each of its
 * numbers is an entry of the publish log, or a gap where something public was written that readers
 * can't tell from before, save for its date. `locks` counts how often the lock was taken.
 */
export interface Clock {
  _id: string
  seq: number
  locks?: number
}
