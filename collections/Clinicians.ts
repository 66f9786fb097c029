import type { CollectionConfig } from 'payload'
import { directContentAccess } from '@/access/collectionAccess'
import { menuGroups } from '@/domain/menuGroups'
import { licenceLevels } from '@/domain/treatmentTerms'
import { publicCollection } from '@/editorial/publicCollection'
import { codeField } from '@/fields/codeField'
import { webLink } from '@/fields/webLink'

export const Clinicians: CollectionConfig = publicCollection({
  slug: 'clinicians',
  labels: {
    singular: { en: 'Clinician', es: 'Profesional clínico' },
    plural: { en: 'Clinicians', es: 'Profesionales clínicos' },
  },
  access: directContentAccess,
  trash: true,
  admin: {
    group: menuGroups.more,
    useAsTitle: 'name',
    defaultColumns: ['name', 'credentials', 'licenceLevel', 'activeUntil'],
  },
  // Lists of what links here belong to the document itself, not to every place it is shown in.
  defaultPopulate: { examinesAt: false, performsAt: false, reviewed: false },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 300,
      label: { en: 'Name', es: 'Nombre' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'credentials',
          type: 'text',
          required: true,
          label: { en: 'Credentials', es: 'Titulación' },
          admin: {
            width: '50%',
            description: {
              en: 'For example MD, or MSN, FNP-C.',
              es: 'Por ejemplo, MD o MSN, FNP-C.',
            },
          },
        },
        codeField({
          name: 'licenceLevel',
          label: { en: 'Licence', es: 'Licencia' },
          vocabulary: licenceLevels,
          required: true,
          admin: { width: '50%' },
        }),
      ],
    },
    {
      name: 'licenceNumber',
      type: 'text',
      label: { en: 'Licence number and state', es: 'Número de licencia y estado' },
    },
    {
      name: 'role',
      type: 'text',
      localized: true,
      label: { en: 'What they do here', es: 'Qué hace aquí' },
    },
    webLink({ name: 'profileUrl', label: { en: 'Public profile', es: 'Perfil público' } }),
    { name: 'photo', type: 'upload', relationTo: 'media', label: { en: 'Photo', es: 'Foto' } },
    {
      name: 'activeUntil',
      type: 'date',
      label: { en: 'Active until', es: 'En activo hasta' },
      admin: {
        date: { pickerAppearance: 'dayOnly' },
        description: {
          en: 'Empty while they work here. Pages they reviewed keep their name.',
          es: 'Vacío mientras trabaje aquí. Las páginas que revisó conservan su nombre.',
        },
      },
    },
    {
      name: 'examinesAt',
      type: 'join',
      collection: 'locations',
      on: 'examinedBy',
      label: { en: 'Examines at', es: 'Examina en' },
    },
    {
      name: 'performsAt',
      type: 'join',
      collection: 'locations',
      on: 'performedBy',
      label: { en: 'Performs treatments at', es: 'Realiza tratamientos en' },
    },
    {
      name: 'reviewed',
      type: 'join',
      collection: ['treatments', 'conditions', 'contraindications', 'aftercare-steps'],
      on: 'review.reviewedBy',
      label: { en: 'Reviewed', es: 'Ha revisado' },
    },
  ],
})
