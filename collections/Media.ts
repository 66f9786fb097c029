import type { CollectionConfig, UploadConfig } from 'payload'
import { pictureAccess } from '@/access/collectionAccess'
import { menuGroups } from '@/domain/menuGroups'
import { nameFileByContent } from '@/editorial/nameFileByContent'
import { publicCollection } from '@/editorial/publicCollection'
import { keepReplacedFiles, putBack } from '@/editorial/replacedFiles'
import { env } from '@/env'
import { altText } from '@/fields/altText'
import { consent } from '@/fields/consent'

const webp: NonNullable<UploadConfig['formatOptions']> = {
  format: 'webp',
  options: { quality: 82 },
}

export const Media: CollectionConfig = publicCollection({
  slug: 'media',
  labels: {
    singular: { en: 'Picture', es: 'Imagen' },
    plural: { en: 'Media', es: 'Imágenes' },
  },
  access: pictureAccess,
  trash: true,
  admin: {
    group: menuGroups.content,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'consentExpiresOn', 'updatedAt'],
    // A picture that is too small for any size is its own thumbnail, and columns don't hold its address.
    enableListViewSelectAPI: false,
  },
  hooks: { beforeOperation: [nameFileByContent, keepReplacedFiles] },
  upload: {
    staticDir: env().mediaDir,
    handlers: [putBack(env().mediaDir)],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    formatOptions: webp,
    resizeOptions: { width: 2400, withoutEnlargement: true },
    imageSizes: [
      { name: 'small', width: 640, withoutEnlargement: true, formatOptions: webp },
      { name: 'medium', width: 1280, withoutEnlargement: true, formatOptions: webp },
    ],
    // Every size keeps the whole picture: there is nothing that a focal point would decide.
    focalPoint: false,
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
    ...consent(),
  ],
})
