import type { Payload } from 'payload'
import type { SiteFrame } from './models/siteFrame'
import type { ListQuery } from './readers'

/**
 * What stands around every page in a language. Answers on an empty database too, and for a language
 * that Settings has switched off: look at `languages` to know which are on.
 */
export async function getSiteFrame(_payload: Payload, _query: ListQuery): Promise<SiteFrame> {
  throw new Error('getSiteFrame cannot be read yet')
}
