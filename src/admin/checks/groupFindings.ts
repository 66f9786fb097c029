import { type DecidedFinding, type FindingLevel, findingLevels } from '@/domain/checkTerms'
import { codesOf } from '@/domain/vocabulary'

/** What was found in one field of the form. */
export interface FindingGroup {
  path: string
  findings: DecidedFinding[]
}

const place = ({ level }: DecidedFinding): number => codesOf(findingLevels).indexOf(level)

/**
 * Findings by field: the fields in the form's order, and within a field what stops publishing first.
 *
 * @param order the paths of the form's fields, from top to bottom
 */
export function groupFindings(
  findings: readonly DecidedFinding[],
  order: readonly string[],
): FindingGroup[] {
  const groups = new Map<string, DecidedFinding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.path) ?? []
    group.push(finding)
    groups.set(finding.path, group)
  }
  const placeOf = new Map(order.map((path, index) => [path, index]))
  const rank = (path: string): number => placeOf.get(path) ?? order.length
  return [...groups]
    .map(([path, found]) => ({ path, findings: found.toSorted((a, b) => place(a) - place(b)) }))
    .toSorted((a, b) => rank(a.path) - rank(b.path))
}

/** How many findings there are of each level. */
export function countLevels(findings: readonly DecidedFinding[]): Record<FindingLevel, number> {
  const counts = { block: 0, warn: 0, advice: 0 }
  for (const { level } of findings) counts[level] += 1
  return counts
}
