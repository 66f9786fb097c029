import type { LocationSource } from '../contentTypes'
import { evanston, loganSquare, oakPark } from './otherClinics'
import { southLoop } from './southLoop'

/** Every clinic, the first one first. */
export const locations: readonly LocationSource[] = [southLoop, loganSquare, oakPark, evanston]
