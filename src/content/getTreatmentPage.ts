import type { Payload } from 'payload'
import type { TreatmentPage } from './models/treatmentPage'
import type { PageQuery } from './readers'

/**
 * A treatment's page: the public one at a slug, or an editor's preview by id. Null if there is none
 * for this reader in this language, or Settings has switched the language off.
 *
 * @throws {SafetyLinkUnresolved} if a contraindication or an aftercare step can't be read: no page is
 * better than a page without its warning. A preview shows a placeholder instead.
 */
export async function getTreatmentPage(
  _payload: Payload,
  _query: PageQuery,
): Promise<TreatmentPage | null> {
  throw new Error('getTreatmentPage cannot be read yet')
}
