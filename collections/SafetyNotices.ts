import type { CollectionConfig } from 'payload'
import { draftedContentAccess } from '@/access/collectionAccess'
import { menuGroups } from '@/domain/menuGroups'
import { noticeLevels } from '@/domain/safetyTerms'
import { techniques } from '@/domain/treatmentTerms'
import { checkedContent } from '@/editorial/checks/checkedContent'
import { publicCollection } from '@/editorial/publicCollection'
import { citations } from '@/fields/citations'
import { clinical } from '@/fields/clinical'
import { codeField } from '@/fields/codeField'
import { drafts } from '@/fields/drafts'
import { clinicalProse } from '@/fields/prose'

export const SafetyNotices: CollectionConfig = publicCollection({
  slug: 'safety-notices',
  custom: checkedContent,
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
      admin: {
        description: {
          en: 'What the warning is about and who gave it.',
          es: 'De qué trata la advertencia y quién la dio.',
        },
      },
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
            admin: {
              description: {
                en: 'A recall tells everyone who holds a copy of the page to take it down.',
                es: 'Una retirada pide a quien tenga copia de la página que la quite.',
              },
              width: '33%',
            },
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
      admin: {
        description: {
          en: 'What happened, to whom, and what to do now.',
          es: 'Qué ocurrió, a quién, y qué hacer ahora.',
        },
      },
    }),
    clinical({
      name: 'treatments',
      type: 'relationship',
      relationTo: 'treatments',
      hasMany: true,
      required: true,
      index: true,
      label: { en: 'Shown on these treatments', es: 'Se muestra en estos tratamientos' },
      admin: {
        description: {
          en: 'It stands at the top of each of these pages as soon as it is live.',
          es: 'Aparece al principio de cada una de estas páginas en cuanto se publica.',
        },
      },
    }),
    clinical(
      codeField({
        name: 'techniques',
        label: { en: 'Only for these techniques', es: 'Solo para estas técnicas' },
        vocabulary: techniques,
        hasMany: true,
        admin: {
          description: {
            en: 'Empty means all. The pages say which variant the notice is about.',
            es: 'Vacío significa todas. Las páginas dicen de qué variante trata el aviso.',
          },
        },
      }),
    ),
    citations(),
  ],
})
