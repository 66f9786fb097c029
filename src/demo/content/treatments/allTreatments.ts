import type { RequiredDataFromCollectionSlug } from 'payload'
import type { KeyedIds } from '../../documents/keyedIds'
import type { TreatmentSource } from '../contentTypes'
import { microneedling } from './microneedling'

/** Every treatment that is published, in the order a reader meets them. */
export const treatments: readonly TreatmentSource[] = [
  { ...microneedling, related: [], alternatives: [] },
]

/** A treatment that stays a draft in English, with whatever fields its writer has filled. */
export interface UnpublishedTreatment {
  slug: string
  data: (ids: KeyedIds) => RequiredDataFromCollectionSlug<'treatments'>
}

export const unpublishedTreatments: readonly UnpublishedTreatment[] = []
