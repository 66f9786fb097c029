import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import {
  consentedConstraint,
  liveConstraint,
  liveFileConstraint,
  publishedConstraint,
} from './publishedConstraint'
import { isAdmin, isStaff } from './roles'

type CollectionAccess = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'admin' | 'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update'
  >
>

const anyRecord: Where = { id: { exists: true } }

export const nobody = (): boolean => false
export const everybody = (): boolean => true
export const staff = ({ req }: { req: PayloadRequest }): boolean => isStaff(req.user)
export const admins = ({ req }: { req: PayloadRequest }): boolean => isAdmin(req.user)

/** Trash is for all staff and can be undone; deleting for good is for admins. */
const trashByStaffDeleteByAdmins: Access = ({ req, data }) =>
  data?.deletedAt ? isStaff(req.user) : isAdmin(req.user)

/** Content with drafts that patients read: staff write, everybody reads what is published. */
export const draftedContentAccess: CollectionAccess = {
  admin: staff,
  create: staff,
  delete: trashByStaffDeleteByAdmins,
  read: ({ req }) => isStaff(req.user) || publishedConstraint(req.locale),
  readVersions: staff,
  unlock: nobody,
  update: staff,
}

/** Staff, and an account without a role its own record. */
export const staffOrSelf: Access = ({ req }) =>
  isStaff(req.user) || (req.user ? { id: { equals: req.user.id } } : false)

/** Content without drafts that pages include (sources, pictures, people): saved means live. */
export const directContentAccess: CollectionAccess = {
  ...draftedContentAccess,
  read: ({ isReadingStaticFile, req }) => {
    // For staff too the file's record must exist: Payload would take any name in the folder.
    if (isReadingStaticFile) return isStaff(req.user) ? anyRecord : liveFileConstraint
    return isStaff(req.user) || liveConstraint(req.locale)
  },
}

/** Pictures: one of a patient is public until the day, in UTC, on which the signed consent ends. */
export const pictureAccess: CollectionAccess = {
  ...directContentAccess,
  read: async (args) => {
    const rule = await directContentAccess.read(args)
    return isStaff(args.req.user) || typeof rule === 'boolean'
      ? rule
      : { and: [rule, consentedConstraint(new Date())] }
  },
}

/** Records of how the site runs: admins write, staff look. */
export const operationalAccess: CollectionAccess = {
  admin: staff,
  create: admins,
  delete: admins,
  read: staff,
  readVersions: staff,
  unlock: nobody,
  update: admins,
}

/** Records that the system keeps of what people did: staff look, nobody writes. */
export const keptRecordAccess: CollectionAccess = {
  admin: staff,
  create: nobody,
  delete: nobody,
  read: staff,
  readVersions: nobody,
  unlock: nobody,
  update: nobody,
}
