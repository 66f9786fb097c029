import type { CollectionConfig } from 'payload'
import { draftedContentAccess } from '@/access/collectionAccess'
import { menuGroups } from '@/domain/menuGroups'
import { noticeLevels } from '@/domain/safetyTerms'
import { publicCollection } from '@/editorial/publicCollection'
import { citations } from '@/fields/citations'
import { clinical } from '@/fields/clinical'
import { codeField } from '@/fields/codeField'
import { drafts } from '@/fields/drafts'
import { clinicalProse } from '@/fields/prose'

export const SafetyNotices: CollectionConfig = publicCollection({
  slug: 'safety-notices',
  labels: {
    singular: { en: 'Safety notice', es: 'Aviso de seguridad' },
    plural: { en: 'Safety notices', es: 'Avisos de seguridad' },
  },
  access: draftedContentAccess,
  versions: drafts,
  trash: true,
  admin: {
    group: menuGroups.more,
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'level', 'issuedOn'],
  },
  fields: [
    clinical({
      name: 'title',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 300,
      label: { en: 'Title', es: 'Título' },
    }),
    {
      type: 'row',
      fields: [
        clinical(
          codeField({
            name: 'level',
            label: { en: 'Level', es: 'Nivel' },
            vocabulary: noticeLevels,
            required: true,
            defaultValue: 'caution',
            admin: { width: '33%' },
          }),
        ),
        {
          name: 'issuer',
          type: 'text',
          required: true,
          label: { en: 'Issued by', es: 'Emitido por' },
          admin: { width: '33%' },
        },
        {
          name: 'issuedOn',
          type: 'date',
          required: true,
          label: { en: 'Issued on', es: 'Emitido el' },
          admin: { width: '33%', date: { pickerAppearance: 'dayOnly' } },
        },
      ],
    },
    ...clinicalProse({
      name: 'message',
      required: true,
      label: { en: 'What patients should know', es: 'Qué deben saber los pacientes' },
    }),
    clinical({
      name: 'treatments',
      type: 'relationship',
      relationTo: 'treatments',
      hasMany: true,
      required: true,
      index: true,
      label: { en: 'Shown on these treatments', es: 'Se muestra en estos tratamientos' },
    }),
    citations(),
  ],
})
