import type { BodyArea, Technique } from '@/domain/treatmentTerms'

export interface Scoped {
  techniques: readonly Technique[]
  bodyAreas: readonly BodyArea[]
}

const meet = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((each) => other.includes(each))

/** True if two statements can hold for one visit: empty means everywhere. */
export const scopesMeet = (one: Scoped, other: Scoped): boolean =>
  meet(one.techniques, other.techniques) && meet(one.bodyAreas, other.bodyAreas)
