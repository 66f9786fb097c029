import type { IncomingHttpHeaders } from 'node:http'

/** True for a request without Payload's session: no token in a cookie, no Authorization. */
export function isAnonymous({ authorization, cookie }: IncomingHttpHeaders): boolean {
  return authorization === undefined && !/(?:^|;)\s*[\w-]*-token\s*=/.test(cookie ?? '')
}
