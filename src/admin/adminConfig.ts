import type { Config } from 'payload'

/** How the admin looks and what it shows; the collections bring their own parts. */
export const adminConfig = { avatar: 'default' } satisfies Config['admin']
