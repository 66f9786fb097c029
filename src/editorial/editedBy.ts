import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, RelationshipField } from 'payload'
import { staffField } from '@/access/fieldAccess'

const nobodyWrites = (): boolean => false

/** Who saved the document last: the dashboard finds "your drafts" by it. Never public. */
export const editedByField = {
  name: 'editedBy',
  type: 'relationship',
  relationTo: 'users',
  label: { en: 'Edited by', es: 'Editado por' },
  access: { create: nobodyWrites, read: staffField, update: nobodyWrites },
  admin: { hidden: true, disableBulkEdit: true },
} satisfies RelationshipField

/** Notes the signed-in person; a script or a scheduled job leaves the last one. */
export const noteEditor: CollectionBeforeChangeHook & GlobalBeforeChangeHook = ({ data, req }) =>
  req.user ? { ...data, [editedByField.name]: req.user.id } : data
