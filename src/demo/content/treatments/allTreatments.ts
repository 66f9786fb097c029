import type { TreatmentSource } from '../contentTypes'
import { microneedling } from './microneedling'

/** Every treatment that is published, in the order a reader meets them. */
export const treatments: readonly TreatmentSource[] = [microneedling]
