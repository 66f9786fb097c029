/**
 * The one document that every publish takes as its lock and counts up, and that every web process
 * reads to learn whether anything has changed in public.
 */
export const clockCollection = 'clock'
export const clockId = 'public'

/** How MongoDB keeps the clock. `seq` only grows; a gap means nothing. */
export interface Clock {
  _id: string
  seq: number
}
