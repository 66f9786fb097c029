import type { LocationSource } from '../contentTypes'
import { southLoop } from './southLoop'

/** Every clinic, the first one first. */
export const locations: readonly LocationSource[] = [southLoop]
