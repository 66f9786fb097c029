import type { Treatment } from '@/payload-types'
import type { TreatmentTeaser } from '../models/listPages'
import type { PageContext } from './pageContext'
import { toRegulatoryStatuses } from './toRegulatoryStatuses'
import { toSpan } from './toSpan'
import { toTeaser } from './toTeaser'
import type { Unfinished } from './unfinished'

/** A line that leads to a treatment, with what tells treatments apart. */
export function toTreatmentTeaser(
  treatment: Unfinished<Treatment>,
  context: PageContext,
): TreatmentTeaser {
  return {
    ...toTeaser(treatment, context),
    techniques: treatment.techniques ?? [],
    downtime: toSpan(treatment.downtime),
    regulatoryStatuses: toRegulatoryStatuses(treatment.treats),
  }
}
