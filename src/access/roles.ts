import type { TypedUser } from 'payload'
import type { Role } from '@/domain/roles'

type Reader = TypedUser | null | undefined

function hasRole(user: Reader, role: Role): boolean {
  return user?.roles?.includes(role) ?? false
}

export const isAdmin = (user: Reader): boolean => hasRole(user, 'admin')

export const isClinicalReviewer = (user: Reader): boolean => hasRole(user, 'clinicalReviewer')

/** Somebody with any of our roles. An account without one may sign in and see nothing. */
export const isStaff = (user: Reader): boolean =>
  isAdmin(user) || isClinicalReviewer(user) || hasRole(user, 'editor')
