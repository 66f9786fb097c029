import type { Payload } from 'payload'
import type { LocationPage } from './models/locationPage'
import type { PageQuery } from './readers'

/**
 * A clinic's page: the public one at a slug, or an editor's preview by id. Null if there is none for
 * this reader in this language, or Settings has switched the language off. `now` decides what is open
 * and which exceptions are past.
 */
export async function getLocationPage(
  _payload: Payload,
  _query: PageQuery & { now?: Date },
): Promise<LocationPage | null> {
  throw new Error('getLocationPage cannot be read yet')
}
