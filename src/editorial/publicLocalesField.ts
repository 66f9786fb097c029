import type { SelectField } from 'payload'
import { locales } from '@/domain/locales'

const nobody = (): boolean => false

/** The languages a live document is public in. Only the gate writes it. */
export const publicLocalesField = {
  name: 'publicLocales',
  type: 'select',
  hasMany: true,
  options: [...locales],
  hidden: true,
  access: { create: nobody, update: nobody },
  admin: { disableBulkEdit: true, readOnly: true },
} satisfies SelectField
