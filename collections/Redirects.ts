import type { CollectionConfig } from 'payload'
import { operationalAccess } from '@/access/collectionAccess'
import { menuGroups } from '@/domain/menuGroups'
import { publicCollection } from '@/editorial/publicCollection'
import { sitePath } from '@/fields/sitePath'

export const Redirects: CollectionConfig = publicCollection({
  slug: 'redirects',
  labels: {
    singular: { en: 'Redirect', es: 'Redirección' },
    plural: { en: 'Redirects', es: 'Redirecciones' },
  },
  access: operationalAccess,
  // Two redirects can't start at the same address.
  disableDuplicate: true,
  admin: {
    group: menuGroups.administration,
    hidden: ({ user }) => !user?.roles?.includes('admin'),
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
    description: {
      en: 'Old addresses and where they lead now.',
      es: 'Direcciones antiguas y adónde llevan ahora.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        sitePath({
          name: 'from',
          label: { en: 'Old address', es: 'Dirección antigua' },
          unique: true,
        }),
        sitePath({ name: 'to', label: { en: 'New address', es: 'Dirección nueva' } }),
      ],
    },
  ],
})
