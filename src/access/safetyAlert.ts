import type { PayloadRequest } from 'payload'

/** A read that met a link to a safety record its reader may not see, as the store keeps it. */
export interface SafetyAlert {
  /** `treatments:65f…`. */
  document: string
  /** The field of the link: `contraindications.contraindication`. */
  link: string
  locale: string
  /** ISO 8601. */
  at: string
}

const prefix = 'safety-alert:'

export const alertKey = (document: string): string => `${prefix}${document}`

export const isAlertKey = (key: string): boolean => key.startsWith(prefix)

const quietMs = 60_000
const lastRaised = new Map<string, number>()

/**
 * Tells the operator, in one line of JSON on stderr, and the overview that a live page can't be
 * shown. At most once a minute for a page: a page that fails is asked for again and again. Never
 * throws, and leaves the reader's own transaction alone.
 */
export function raiseSafetyAlert(
  { payload }: PayloadRequest,
  found: Omit<SafetyAlert, 'at'>,
  now = new Date(),
): void {
  const last = lastRaised.get(found.document)
  if (last !== undefined && now.getTime() - last < quietMs) return
  lastRaised.set(found.document, now.getTime())
  const alert: SafetyAlert = { ...found, at: now.toISOString() }
  const line = { level: 'error', alert: 'safety-link-unresolved', ...alert }
  process.stderr.write(`${JSON.stringify(line)}\n`)
  payload.kv.set(alertKey(found.document), alert).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'A safety alert could not be kept for the overview.' })
  })
}
