import type { MeasuredSite } from './startMeasuredSite'

/** A site with so many treatments, ready to be measured. */
export interface Stand {
  size: number
  site: MeasuredSite
}

/** Rounds that are measured. One more goes first, for the compiler and the caches to warm up. */
export const rounds = 9

/** Readers at once where it is about the rate. */
export const connections = 20
