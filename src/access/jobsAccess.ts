import type { JobsConfig } from 'payload'
import { isAdmin, isStaff } from './roles'

/** Staff plan in the admin. Nobody runs a job over HTTP: the worker does, in its own process. */
export const jobsAccess: NonNullable<JobsConfig['access']> = {
  cancel: ({ req }) => isAdmin(req.user),
  queue: ({ req }) => isStaff(req.user),
  run: () => false,
}
