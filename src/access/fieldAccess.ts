import type { FieldAccess } from 'payload'
import { isAdmin, isStaff } from './roles'

export const staffField: FieldAccess = ({ req }) => isStaff(req.user)
export const adminField: FieldAccess = ({ req }) => isAdmin(req.user)

/** A user's own record, or any record for an admin. */
export const selfOrAdminField: FieldAccess = ({ req, id }) =>
  isAdmin(req.user) || (id !== undefined && req.user?.id === id)
