import type { CollectionConfig } from 'payload'
import { directContentAccess } from '@/access/collectionAccess'
import { staffField } from '@/access/fieldAccess'
import { publicCollection } from '@/editorial/publicCollection'
import { env } from '@/env'
import { altText } from '@/fields/altText'

export const Media: CollectionConfig = publicCollection({
  slug: 'media',
  labels: {
    singular: { en: 'Picture', es: 'Imagen' },
    plural: { en: 'Media', es: 'Imágenes' },
  },
  access: directContentAccess,
  trash: true,
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'consentExpiresOn', 'updatedAt'],
  },
  upload: {
    staticDir: env().mediaDir,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 2400, withoutEnlargement: true },
    imageSizes: [
      { name: 'small', width: 640, withoutEnlargement: true },
      { name: 'medium', width: 1280, withoutEnlargement: true },
    ],
    focalPoint: true,
  },
  fields: [
    {
      name: 'isDecorative',
      type: 'checkbox',
      label: {
        en: 'Decorative: says nothing the text does not',
        es: 'Decorativa: no añade nada al texto',
      },
    },
    altText(),
    {
      name: 'caption',
      type: 'textarea',
      localized: true,
      label: { en: 'Caption', es: 'Pie de imagen' },
    },
    {
      name: 'showsPatient',
      type: 'checkbox',
      label: { en: 'Shows a patient', es: 'Muestra a un paciente' },
    },
    {
      type: 'row',
      admin: { condition: (data) => data.showsPatient === true },
      fields: [
        {
          name: 'consentReference',
          type: 'text',
          label: { en: 'Consent reference', es: 'Referencia del consentimiento' },
          access: { read: staffField },
          admin: {
            width: '50%',
            description: {
              en: 'Where the signed form is kept. Never a name.',
              es: 'Dónde se guarda el formulario firmado. Nunca un nombre.',
            },
          },
          validate: (value, { siblingData }) => {
            const { showsPatient }: { showsPatient?: boolean } = siblingData
            return showsPatient && !value
              ? 'A picture of a patient needs the reference of the signed consent.'
              : true
          },
        },
        {
          name: 'consentExpiresOn',
          type: 'date',
          label: { en: 'Consent ends on', es: 'El consentimiento termina el' },
          access: { read: staffField },
          admin: { width: '50%', date: { pickerAppearance: 'dayOnly' } },
        },
      ],
    },
  ],
})
