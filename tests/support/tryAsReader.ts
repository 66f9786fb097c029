import type { Payload, TypedUser } from 'payload'

/** How an attempt ended. `failed` is a fault: neither let through nor refused. */
export type Outcome =
  | { kind: 'allowed'; result: unknown }
  | { kind: 'refused' }
  | { kind: 'failed'; why: string }

/** Refusals are Forbidden and NotFound: what a reader may not see is as good as missing. */
const refusals = new Set([401, 403, 404])

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined

export interface AsReader {
  overrideAccess: false
  user: TypedUser | null
  req: { transactionID?: number | string }
}

async function outcomeOf(attempt: () => Promise<unknown>): Promise<Outcome> {
  try {
    const result = await attempt()
    return result === null || result === undefined
      ? { kind: 'refused' }
      : { kind: 'allowed', result }
  } catch (error) {
    return refusals.has(Number(statusOf(error)))
      ? { kind: 'refused' }
      : { kind: 'failed', why: String(error) }
  }
}

/** Lets a reader read something over the Local API. */
export const readAs = (
  user: TypedUser | null,
  attempt: (as: AsReader) => Promise<unknown>,
): Promise<Outcome> =>
  outcomeOf(() => attempt({ overrideAccess: false, user: user && { ...user }, req: {} }))

/**
 * Lets a reader write something over the Local API, in a transaction that is rolled back, so that
 * the next reader finds the document as it was.
 */
export async function writeAs(
  payload: Payload,
  user: TypedUser | null,
  attempt: (as: AsReader) => Promise<unknown>,
): Promise<Outcome> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('There is no transaction to try this in.')
  const outcome = await outcomeOf(() =>
    attempt({ overrideAccess: false, user: user && { ...user }, req: { transactionID } }),
  )
  await payload.db.rollbackTransaction(transactionID)
  return outcome
}
