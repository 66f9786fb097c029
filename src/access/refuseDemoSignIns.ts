import type { Payload } from 'payload'
import type { Env } from '@/env'

/** The accounts of the embedded demonstration. Their password is printed for everyone to read. */
export const demoSignIns = {
  admin: 'admin@example.com',
  editor: 'editor@example.com',
  reviewer: 'reviewer@example.com',
} as const

/** The password of every account in {@link demoSignIns}. */
export const demoPassword = 'skinwise-demo'

/** A production database holds an account whose password is public. */
export class DemoSignInsError extends Error {
  constructor(readonly emails: readonly string[]) {
    super(
      `This database holds demonstration accounts with a public password (${emails.join(', ')}). ` +
        'Delete them before starting in production: npm run demo is the only place they belong.',
    )
    this.name = 'DemoSignInsError'
  }
}

/**
 * Stops a production boot on a database that holds a demonstration account, trashed ones included.
 * Call it from Payload's `onInit`.
 *
 * @throws {DemoSignInsError}
 */
export async function refuseDemoSignIns(
  payload: Payload,
  { isDemo, isProduction, isOffline }: Pick<Env, 'isDemo' | 'isProduction' | 'isOffline'>,
): Promise<void> {
  if (!isProduction || isDemo || isOffline) return
  // No access check: at boot there is no user, and the question is about the whole database.
  const found = await payload.db.find<{ email: string }>({
    collection: 'users',
    where: { email: { in: Object.values(demoSignIns) } },
    pagination: false,
  })
  if (found.docs.length > 0) throw new DemoSignInsError(found.docs.map((user) => user.email))
}
