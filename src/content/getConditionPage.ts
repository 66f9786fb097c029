import type { Payload } from 'payload'
import type { ConditionPage } from './models/conditionPage'
import type { PageQuery } from './readers'

/**
 * A condition's page: the public one at a slug, or an editor's preview by id. Null if there is none
 * for this reader in this language, or Settings has switched the language off.
 */
export async function getConditionPage(
  _payload: Payload,
  _query: PageQuery,
): Promise<ConditionPage | null> {
  throw new Error('getConditionPage cannot be read yet')
}
