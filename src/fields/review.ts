import type { DateField, FieldHook, GroupField } from 'payload'

const calendarDay: NonNullable<DateField['admin']> = {
  readOnly: true,
  disableBulkEdit: true,
  date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
}

const nobody = (): boolean => false

/** A sign-off is bound to its document: a copy has none. */
const forget: FieldHook = () => null

const derived = {
  access: { create: nobody, update: nobody },
  hooks: { beforeDuplicate: [forget] },
  admin: { readOnly: true, disableBulkEdit: true },
}

/**
 * Who reviewed the clinical content, when, and when it is due again. Follows from sign-offs: only
 * the gate writes it (docs/decisions/030-sign-off.md).
 */
export function review(): GroupField {
  return {
    name: 'review',
    type: 'group',
    label: { en: 'Clinical review', es: 'Revisión clínica' },
    admin: {
      position: 'sidebar',
      components: { Field: '@/admin/signOff/ReviewPanel#ReviewPanel' },
    },
    fields: [
      {
        ...derived,
        name: 'reviewedBy',
        type: 'relationship',
        relationTo: 'clinicians',
        label: { en: 'Reviewed by', es: 'Revisado por' },
      },
      // As they were at the sign-off.
      { ...derived, name: 'name', type: 'text', label: { en: 'Name then', es: 'Nombre entonces' } },
      {
        ...derived,
        name: 'credentials',
        type: 'text',
        label: { en: 'Credentials then', es: 'Titulación entonces' },
      },
      {
        ...derived,
        name: 'reviewedOn',
        type: 'date',
        label: { en: 'Reviewed on', es: 'Revisado el' },
        admin: calendarDay,
      },
      {
        ...derived,
        name: 'nextReviewOn',
        type: 'date',
        label: { en: 'Next review', es: 'Próxima revisión' },
        admin: { ...calendarDay, components: { Cell: '@/admin/NextReviewCell#NextReviewCell' } },
      },
      {
        ...derived,
        name: 'isAlone',
        type: 'checkbox',
        label: {
          en: 'Written and reviewed by one person',
          es: 'Escrito y revisado por una persona',
        },
      },
    ],
  }
}
