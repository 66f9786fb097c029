import type { ContraindicationSource } from '../contentTypes'
import { historyAndAllergy } from './historyAndAllergy'
import { medicines } from './medicines'
import { skinNow } from './skinNow'

/** Every contraindication of the demonstration. */
export const contraindications: readonly ContraindicationSource[] = [
  ...medicines,
  ...skinNow,
  ...historyAndAllergy,
]
