import type { Payload } from 'payload'
import type { ConditionList } from './models/listPages'
import type { ListQuery } from './readers'

/**
 * Every public condition, by name; null if Settings has switched the language off.
 */
export async function listConditions(
  _payload: Payload,
  _query: ListQuery,
): Promise<ConditionList | null> {
  throw new Error('listConditions cannot be read yet')
}
