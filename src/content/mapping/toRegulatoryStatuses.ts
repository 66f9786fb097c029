import { type RegulatoryStatus, regulatoryStatuses } from '@/domain/treatmentTerms'
import { codesOf } from '@/domain/vocabulary'

interface Indication {
  regulatoryStatus?: RegulatoryStatus | null
}

/** The statuses of some uses, each once, the most settled first. */
export function toRegulatoryStatuses(
  indications: readonly Indication[] | null | undefined,
): RegulatoryStatus[] {
  const given = new Set((indications ?? []).map(({ regulatoryStatus }) => regulatoryStatus))
  return codesOf(regulatoryStatuses).filter((status) => given.has(status))
}
