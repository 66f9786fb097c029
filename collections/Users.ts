import type { CollectionConfig } from 'payload'
import { clampPublicRead } from '@/access/clampPublicRead'
import { admins, staff, staffOrSelf } from '@/access/collectionAccess'
import { dropUnreadableRelations } from '@/access/dropUnreadableRelations'
import { adminField, selfOrAdminField } from '@/access/fieldAccess'
import { settleFirstUser } from '@/access/firstUser'
import { isAdmin, isStaff } from '@/access/roles'
import { menuGroups } from '@/domain/menuGroups'
import { roles } from '@/domain/roles'
import { noteMailLanguage } from '@/editorial/mails/mailLanguage'
import { codeField } from '@/fields/codeField'

export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { en: 'User', es: 'Usuario' },
    plural: { en: 'Users', es: 'Usuarios' },
  },
  auth: { tokenExpiration: 8 * 60 * 60, cookies: { sameSite: 'Strict' }, depth: 0 },
  access: {
    admin: staff,
    create: admins,
    delete: admins,
    // Staff see who else works here: the document lock and the publish log name people.
    // An account without a role sees itself, so that it can sign in and out.
    read: staffOrSelf,
    readVersions: admins,
    unlock: admins,
    update: ({ req, id }) =>
      isAdmin(req.user) || (isStaff(req.user) && id !== undefined && req.user?.id === id),
  },
  admin: {
    group: menuGroups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    enableListViewSelectAPI: true,
    hidden: ({ user }) => !user?.roles?.includes('admin'),
  },
  hooks: {
    beforeOperation: [clampPublicRead],
    beforeChange: [settleFirstUser],
    afterLogin: [noteMailLanguage],
    afterRead: [dropUnreadableRelations],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 300,
      label: { en: 'Name', es: 'Nombre' },
    },
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      access: { read: selfOrAdminField },
    },
    {
      ...codeField({
        name: 'roles',
        label: { en: 'Roles', es: 'Funciones' },
        vocabulary: roles,
        hasMany: true,
        required: true,
        access: { create: adminField, update: adminField },
      }),
      saveToJWT: true,
    },
    {
      name: 'clinician',
      type: 'relationship',
      relationTo: 'clinicians',
      label: { en: 'Is this clinician', es: 'Es este profesional' },
      access: { create: adminField, update: adminField },
      admin: {
        description: {
          en: 'A clinical reviewer signs with this name and these credentials.',
          es: 'Quien hace la revisión clínica firma con este nombre y esta titulación.',
        },
      },
    },
  ],
}
