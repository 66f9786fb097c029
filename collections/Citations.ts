import type { CollectionConfig } from 'payload'
import { directContentAccess } from '@/access/collectionAccess'
import { menuGroups } from '@/domain/menuGroups'
import { publicCollection } from '@/editorial/publicCollection'
import { doi, pmid } from '@/fields/identifiers'
import { webLink } from '@/fields/webLink'

export const Citations: CollectionConfig = publicCollection({
  slug: 'citations',
  labels: {
    singular: { en: 'Source', es: 'Fuente' },
    plural: { en: 'Sources', es: 'Fuentes' },
  },
  access: directContentAccess,
  trash: true,
  admin: {
    group: menuGroups.more,
    useAsTitle: 'title',
    defaultColumns: ['title', 'publisher', 'year', 'checkedOn'],
    listSearchableFields: ['title', 'publisher', 'doi', 'pmid'],
  },
  // Lists of what links here belong to the document itself, not to every place it is shown in.
  defaultPopulate: { citedBy: false },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 500,
      label: { en: 'Title', es: 'Título' },
      admin: {
        description: {
          en: 'As printed, in its own language.',
          es: 'Tal como está impreso, en su propio idioma.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'publisher',
          type: 'text',
          required: true,
          label: { en: 'Publisher or journal', es: 'Editorial o revista' },
          admin: { width: '70%' },
        },
        {
          name: 'year',
          type: 'number',
          min: 1900,
          max: 2100,
          label: { en: 'Year', es: 'Año' },
          admin: { width: '30%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [doi(), pmid()],
    },
    webLink({ name: 'url', label: { en: 'Web address', es: 'Dirección web' } }),
    {
      name: 'checkedOn',
      type: 'date',
      label: { en: 'Checked on', es: 'Comprobada el' },
      admin: {
        components: {
          Cell: '@/admin/CheckedOnCell#CheckedOnCell',
          afterInput: ['@/admin/CheckedOnMark#CheckedOnMark'],
        },
        date: { pickerAppearance: 'dayOnly' },
        description: {
          en: 'The day somebody opened the source itself and found there what we say. Empty means not verified, and the page says so.',
          es: 'El día en que alguien abrió la fuente y comprobó lo que decimos. Vacío significa sin verificar, y la página lo dice.',
        },
      },
    },
    {
      name: 'citedBy',
      type: 'join',
      collection: ['treatments', 'conditions', 'contraindications', 'aftercare-steps'],
      on: 'citations',
      label: { en: 'Cited by', es: 'Citada por' },
    },
  ],
})
