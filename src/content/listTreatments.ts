import type { Payload } from 'payload'
import type { TreatmentList } from './models/listPages'
import type { ListQuery } from './readers'

/**
 * Every public treatment, by name; null if Settings has switched the language off.
 */
export async function listTreatments(
  _payload: Payload,
  _query: ListQuery,
): Promise<TreatmentList | null> {
  throw new Error('listTreatments cannot be read yet')
}
