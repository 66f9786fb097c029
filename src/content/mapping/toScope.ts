import type { BodyArea, Technique } from '@/domain/treatmentTerms'
import type { ScopeModel } from '../models/shared'

interface StoredScope {
  techniques?: Technique[] | null
  bodyAreas?: BodyArea[] | null
}

/** For which techniques and areas a statement holds; both empty means for all. */
export function toScope({ techniques, bodyAreas }: StoredScope): ScopeModel {
  return { techniques: techniques ?? [], bodyAreas: bodyAreas ?? [] }
}
