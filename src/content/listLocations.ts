import type { Payload } from 'payload'
import type { LocationList } from './models/listPages'
import type { ListQuery } from './readers'

/**
 * Every public clinic, those open to patients first, then by name; null if Settings has switched
 * the language off. `now` decides the open-or-closed lines.
 */
export async function listLocations(
  _payload: Payload,
  _query: ListQuery & { now?: Date },
): Promise<LocationList | null> {
  throw new Error('listLocations cannot be read yet')
}
