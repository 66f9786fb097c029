import type { DateField, GroupField } from 'payload'
import { reviewerField } from '@/access/fieldAccess'
import { say } from '@/domain/words'

const calendarDay: NonNullable<DateField['admin']> = {
  date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
}

/** Who reviewed the clinical content, when, and when it is due again. Written by reviewers. */
export function review(): GroupField {
  const access = { create: reviewerField, update: reviewerField }
  return {
    name: 'review',
    type: 'group',
    label: { en: 'Clinical review', es: 'Revisión clínica' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Shown on the page. Only a clinical reviewer can change it.',
        es: 'Aparece en la página. Solo puede cambiarlo quien hace la revisión clínica.',
      },
    },
    fields: [
      {
        name: 'reviewedBy',
        type: 'relationship',
        relationTo: 'clinicians',
        label: { en: 'Reviewed by', es: 'Revisado por' },
        access,
      },
      {
        name: 'reviewedOn',
        type: 'date',
        label: { en: 'Reviewed on', es: 'Revisado el' },
        access,
        admin: calendarDay,
      },
      {
        name: 'nextReviewOn',
        type: 'date',
        label: { en: 'Next review', es: 'Próxima revisión' },
        access,
        admin: { ...calendarDay, components: { Cell: '@/admin/NextReviewCell#NextReviewCell' } },
        validate: (value, { req, siblingData }) => {
          const { reviewedOn }: { reviewedOn?: Date | string } = siblingData
          return !value || !reviewedOn || new Date(value) > new Date(reviewedOn)
            ? true
            : say(req, {
                en: 'The next review must come after the last one.',
                es: 'La próxima revisión debe ser posterior a la última.',
              })
        },
      },
    ],
  }
}
