import { createHash, timingSafeEqual } from 'node:crypto'
import type { JobsConfig, PayloadRequest } from 'payload'
import { env } from '@/env'
import { isAdmin, isStaff } from './roles'

/** Compared as digests: equal length whatever was sent, and in constant time. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}

/**
 * True for the holder of JOBS_SECRET: `Authorization: Bearer …`, or the header by which our own
 * process asks over its inner socket (the front takes that one off every client's request).
 */
export function holdsJobsSecret(
  { headers }: Pick<PayloadRequest, 'headers'>,
  secret: string | undefined,
): boolean {
  const bearer = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
  const sent = bearer ?? headers.get('x-skinwise-jobs')
  return Boolean(secret && sent) && isSame(sent ?? '', secret ?? '')
}

/** Nobody runs, queues or cancels a job over HTTP without the secret; staff schedule in the admin. */
export const jobsAccess: NonNullable<JobsConfig['access']> = {
  cancel: ({ req }) => isAdmin(req.user),
  queue: ({ req }) => isStaff(req.user),
  run: ({ req }) => holdsJobsSecret(req, env().jobsSecret),
}
