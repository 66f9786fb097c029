import type { CollectionConfig } from 'payload'
import { nobody, staff } from '@/access/collectionAccess'
import { locales } from '@/domain/locales'

/** What happened to a document in public. `languages`: only the set of its languages changed. */
export const publishActions = [
  'publish',
  'update',
  'languages',
  'unpublish',
  'trash',
  'restore',
  'delete',
] as const
export type PublishAction = (typeof publishActions)[number]

export const publishSeverities = ['recall', 'clinical', 'minor'] as const
export type PublishSeverity = (typeof publishSeverities)[number]

/**
 * The publish log: one entry for every change of what the public can see, in commit order. Nobody
 * can write it, not even an admin; the pipeline does, inside the transaction of the change itself.
 */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: {
    singular: { en: 'Publication', es: 'Publicación' },
    plural: { en: 'Publish log', es: 'Registro de publicaciones' },
  },
  access: {
    admin: staff,
    create: nobody,
    delete: nobody,
    read: staff,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['seq', 'at', 'action', 'documentType', 'title', 'locales', 'severity'],
    description: {
      en: 'What changed in public, when, and by whom. Kept by the system; nobody can change it.',
      es: 'Qué cambió en público, cuándo y quién lo hizo. Lo lleva el sistema; nadie puede cambiarlo.',
    },
  },
  defaultSort: '-seq',
  disableDuplicate: true,
  indexes: [{ fields: ['documentType', 'documentId', 'seq'] }],
  fields: [
    // Commit order: of two entries, the lower number was public first. Gaps mean nothing.
    { name: 'seq', type: 'number', required: true, unique: true, index: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'action', type: 'select', options: [...publishActions], required: true },
    // A collection's or global's slug. Mongoose keeps the name "collection" for itself.
    { name: 'documentType', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    { name: 'title', type: 'text' },
    // Where it is public now: empty once it is withdrawn.
    { name: 'locales', type: 'select', hasMany: true, options: [...locales] },
    { name: 'slug', type: 'text' },
    { name: 'previousSlug', type: 'text' },
    { name: 'severity', type: 'select', options: [...publishSeverities], required: true },
    {
      name: 'by',
      type: 'group',
      fields: [
        // Copied, not linked: an entry outlives the account.
        { name: 'id', type: 'text' },
        { name: 'name', type: 'text', required: true },
      ],
    },
    // SHA-256 of the snapshot's canonical JSON.
    { name: 'fingerprint', type: 'text' },
    // The public document as it went live, every language; none once it is withdrawn.
    { name: 'snapshot', type: 'json' },
  ],
}
