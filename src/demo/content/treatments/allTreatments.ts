import type { TreatmentSource } from '../contentTypes'
import { microneedling } from './microneedling'
import { nonAblativeFractionalLaser } from './nonAblativeFractionalLaser'
import { radiofrequencyMicroneedling } from './radiofrequencyMicroneedling'
import { retinoidCream } from './retinoidCream'
import { superficialChemicalPeel } from './superficialChemicalPeel'

/** Every treatment that is published, in the order a reader meets them. */
export const treatments: readonly TreatmentSource[] = [
  microneedling,
  radiofrequencyMicroneedling,
  superficialChemicalPeel,
  nonAblativeFractionalLaser,
  retinoidCream,
]
