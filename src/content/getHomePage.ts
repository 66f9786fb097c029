import type { Payload } from 'payload'
import type { HomePage } from './models/listPages'
import type { GlobalQuery } from './readers'

/**
 * The home page; null if Settings has switched the language off. An unwritten home page has neither
 * heading nor intro and features nothing.
 */
export async function getHomePage(
  _payload: Payload,
  _query: GlobalQuery,
): Promise<HomePage | null> {
  throw new Error('getHomePage cannot be read yet')
}
