import type { Access } from 'payload'
import { isStaff } from './roles'

/** A global with drafts: staff read all of it, everybody else what is published. */
export const publishedGlobalRead: Access = ({ req }) =>
  isStaff(req.user) || { _status: { equals: 'published' } }
