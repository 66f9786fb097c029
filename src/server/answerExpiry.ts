import type { IncomingHttpHeaders } from 'node:http'

/** By which a route handler names the end of its answer: an instant, ISO 8601. */
const expiryHeader = 'x-skinwise-expires'
/** By which a page names it, since a page can't set headers. */
const expiryMeta = /<meta name="skinwise-expires" content="([^"]+)"/

/**
 * When an answer stops being true although nothing is published, in milliseconds since 1970: at the
 * instant it names itself, and at the next midnight in UTC at the latest, since rules such as the
 * end of a patient's consent go by the day in UTC.
 *
 * @param began when it began to be made
 */
export function expiryOf(headers: IncomingHttpHeaders, body: Buffer, began: Date): number {
  const isHtml = headers['content-type']?.startsWith('text/html') === true
  const named = headers[expiryHeader] ?? (isHtml ? metaOf(body) : undefined)
  const midnight = Date.UTC(began.getUTCFullYear(), began.getUTCMonth(), began.getUTCDate() + 1)
  if (named === undefined) return midnight
  const instant = Date.parse(String(named))
  // What can't be read is not kept at all.
  return Number.isNaN(instant) ? 0 : Math.min(instant, midnight)
}

/** The head of a page ends long before this. */
const headBytes = 64 * 1024

function metaOf(body: Buffer): string | undefined {
  return expiryMeta.exec(body.toString('latin1', 0, headBytes))?.[1]
}
