import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The Payload instance pages read from: started on first use, then shared by the process. */
export function payloadForSite(): Promise<Payload> {
  return getPayload({ config })
}
