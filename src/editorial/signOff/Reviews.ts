import type { CollectionConfig } from 'payload'
import { keptRecordAccess } from '@/access/collectionAccess'
import { menuGroups } from '@/domain/menuGroups'
import { reviewKinds, reviewStates } from '@/domain/reviewTerms'
import { codeField } from '@/fields/codeField'
import { reviewEndpoints } from './reviewEndpoints'

/**
 * What a clinical reviewer is asked to look at. Staff read it; only its own endpoints and the
 * publish pipeline write it.
 */
export const Reviews: CollectionConfig = {
  slug: 'reviews',
  labels: {
    singular: { en: 'Review', es: 'Revisión' },
    plural: { en: 'Reviews', es: 'Revisiones' },
  },
  access: keptRecordAccess,
  admin: {
    group: menuGroups.more,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'state', 'createdAt'],
    enableListViewSelectAPI: true,
    hideAPIURL: true,
  },
  endpoints: reviewEndpoints,
  defaultSort: '-createdAt',
  disableDuplicate: true,
  indexes: [{ fields: ['state', 'createdAt'] }],
  fields: [
    { name: 'title', type: 'text', label: { en: 'Title', es: 'Título' } },
    codeField({
      name: 'kind',
      required: true,
      label: { en: 'Why', es: 'Por qué' },
      vocabulary: reviewKinds,
    }),
    codeField({
      name: 'state',
      required: true,
      label: { en: 'Where it stands', es: 'Cómo va' },
      vocabulary: reviewStates,
    }),
    // The asked one first, then the unpublished safety records it needs.
    {
      name: 'documents',
      type: 'array',
      required: true,
      label: { en: 'Documents', es: 'Documentos' },
      fields: [
        { name: 'documentType', type: 'text', required: true },
        { name: 'documentId', type: 'text', required: true, index: true },
        { name: 'title', type: 'text' },
      ],
    },
    // Records that its publish takes offline.
    { name: 'retires', type: 'json', label: { en: 'Takes offline', es: 'Retira' } },
    // The changed record or the notice that made somebody look again.
    { name: 'because', type: 'json', label: { en: 'Because of', es: 'A causa de' } },
    { name: 'requestedBy', type: 'json', label: { en: 'Asked by', es: 'Pedida por' } },
    { name: 'note', type: 'textarea', label: { en: 'Note', es: 'Nota' } },
    { name: 'answers', type: 'json', label: { en: 'What happened', es: 'Qué ha pasado' } },
    { name: 'agreements', type: 'json', label: { en: 'Who agrees', es: 'Quién está de acuerdo' } },
    // What a reviewer has decided besides, kept until the second person confirms.
    { name: 'decision', type: 'json', label: { en: 'Decision', es: 'Decisión' } },
  ],
}
