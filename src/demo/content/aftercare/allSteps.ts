import type { AftercareStepSource } from '../contentTypes'
import { beforeTheVisit } from './beforeTheVisit'
import { healing } from './healing'
import { warningSigns } from './warningSigns'

/** Every aftercare step of the demonstration. */
export const aftercareSteps: readonly AftercareStepSource[] = [
  ...beforeTheVisit,
  ...healing,
  ...warningSigns,
]
