import type { ConditionSource } from '../contentTypes'
import { ageingAndTexture } from './ageingAndTexture'
import { hairAndSweat } from './hairAndSweat'
import { reasonsToWait } from './reasonsToWait'
import { scars } from './scars'

/** Every condition of the demonstration. */
export const conditions: readonly ConditionSource[] = [
  ...scars,
  ...ageingAndTexture,
  ...hairAndSweat,
  ...reasonsToWait,
]
