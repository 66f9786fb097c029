import { type LocationStatus, locationStatuses } from '@/domain/locationTerms'
import { codesOf } from '@/domain/vocabulary'

/** Neighbourhood and city in one line, each word once. */
export function describePlace(clinic: { neighbourhood: string | null; city: string }): string {
  const parts = [clinic.neighbourhood, clinic.city].filter((part) => part)
  return [...new Set(parts)].join(', ')
}

/** Clinics a reader can go to now first; otherwise in the order given. */
export function openFirst<C extends { status: LocationStatus }>(clinics: readonly C[]): C[] {
  const order = codesOf(locationStatuses)
  return [...clinics].sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status))
}
