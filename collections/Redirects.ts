import type { CollectionConfig } from 'payload'
import { nobody, operationalAccess } from '@/access/collectionAccess'
import { menuGroups } from '@/domain/menuGroups'
import { oldAddressCollection, oldAddressLabels } from '@/domain/oldAddresses'
import { publicCollection } from '@/editorial/publicCollection'
import { sitePath } from '@/fields/sitePath'

/** Written by the publish pipeline whenever a page leaves an address, and by admins by hand. */
export const Redirects: CollectionConfig = publicCollection({
  slug: oldAddressCollection,
  labels: {
    singular: oldAddressLabels.from,
    plural: { en: 'Old addresses', es: 'Direcciones antiguas' },
  },
  access: operationalAccess,
  // Two rows can't start at the same address.
  disableDuplicate: true,
  admin: {
    group: menuGroups.administration,
    hidden: ({ user }) => !user?.roles?.includes('admin'),
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
    description: {
      en: 'Addresses where a page once was. The system adds one when a page moves or is unpublished, and removes it when the page comes back. Readers of an address you delete here are told “not found”.',
      es: 'Direcciones donde hubo una página. El sistema añade una cuando una página se traslada o se retira, y la quita cuando la página vuelve. Si elimina una aquí, sus lectores verán «no encontrada».',
    },
  },
  fields: [
    sitePath({
      name: 'from',
      required: true,
      label: oldAddressLabels.from,
      unique: true,
    }),
    sitePath({
      name: 'to',
      label: oldAddressLabels.to,
      admin: {
        components: { Cell: '@/admin/NewAddressCell#NewAddressCell' },
        description: {
          en: 'Where readers are sent. Leave it empty to tell them that the page has been withdrawn.',
          es: 'Adónde se envía a los lectores. Déjela vacía para decirles que la página se ha retirado.',
        },
      },
    }),
    // The page that was here last, as the pipeline keys it: collection and id. None if by hand.
    {
      name: 'page',
      type: 'text',
      index: true,
      hidden: true,
      access: { create: nobody, update: nobody },
    },
  ],
})
