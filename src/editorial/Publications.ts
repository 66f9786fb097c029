import type { CollectionConfig, Where } from 'payload'
import { keptRecordAccess } from '@/access/collectionAccess'
import { locales } from '@/domain/locales'
import { menuGroups } from '@/domain/menuGroups'
import { oldAddressCollection } from '@/domain/oldAddresses'
import { publishActions, publishSeverities } from '@/domain/publishTerms'
import { codeField } from '@/fields/codeField'

/** Redirects follow from other changes: whoever reads what went live meets them when asked for. */
export const withoutOldAddresses: Where = { documentType: { not_equals: oldAddressCollection } }

/** True if a list is asked for certain kinds of document. */
const asksForKinds = (query: unknown): boolean =>
  JSON.stringify(query ?? null).includes('"documentType"')

/**
 * The publish log: one entry for every change of what the public can see, in commit order. Nobody
 * can write it, not even an admin; the pipeline does, inside the transaction of the change itself.
 */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: {
    singular: { en: 'Publication', es: 'Publicación' },
    plural: { en: 'What went live', es: 'Lo publicado' },
  },
  access: keptRecordAccess,
  admin: {
    group: menuGroups.more,
    useAsTitle: 'title',
    baseFilter: ({ req }) => (asksForKinds(req.query.where) ? null : withoutOldAddresses),
    defaultColumns: ['title', 'documentType', 'action', 'severity', 'by.name', 'at', 'history'],
    // Entries hold whole documents: a list asks for what it shows, and for what its cells need.
    enableListViewSelectAPI: true,
    hideAPIURL: true,
    listSearchableFields: ['title', 'slug'],
    description: {
      en: 'What changed in public, when, and by whom. Kept by the system; nobody can change it. Old addresses are listed when you filter for that kind of document.',
      es: 'Qué cambió en público, cuándo y quién lo hizo. Lo lleva el sistema; nadie puede cambiarlo. Las direcciones antiguas aparecen si filtra por ese tipo de documento.',
    },
    components: {
      beforeListTable: ['@/admin/history/EmptyLog#EmptyLog'],
      views: {
        edit: { root: { Component: '@/admin/history/PublicationView#PublicationView' } },
        // The history of a document that is gone has no form to stand in.
        history: {
          Component: '@/admin/history/LoggedHistory#LoggedHistory',
          path: '/history/:documentType/:documentId',
        },
      },
    },
  },
  forceSelect: { action: true, by: true, documentId: true, documentType: true, title: true },
  defaultSort: '-seq',
  disableDuplicate: true,
  // Payload adds `createdAt` to an order by `-seq`: without it here, reading the newest entry would
  // sort them all, copies included.
  indexes: [
    { fields: ['documentType', 'documentId', 'seq', 'createdAt'] },
    { fields: ['seq', 'createdAt'] },
    // The front asks whether an old address has changed since a publish it knows of.
    { fields: ['documentType', 'seq'] },
  ],
  fields: [
    // Commit order: of two entries, the lower number was public first. Gaps mean nothing.
    {
      name: 'seq',
      type: 'number',
      required: true,
      unique: true,
      index: true,
      label: { en: 'Number', es: 'Número' },
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'When', es: 'Cuándo' },
      admin: {
        components: { Cell: '@/admin/history/WhenCell#WhenCell' },
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
    codeField({
      name: 'action',
      required: true,
      label: { en: 'What happened', es: 'Qué ocurrió' },
      vocabulary: publishActions,
    }),
    // A collection's or global's slug: `nameDocumentTypes` adds them. Mongoose keeps the name
    // "collection" for itself.
    {
      name: 'documentType',
      type: 'select',
      required: true,
      options: [],
      label: { en: 'Kind of document', es: 'Tipo de documento' },
    },
    {
      name: 'documentId',
      type: 'text',
      required: true,
      label: { en: 'Document id', es: 'Id. del documento' },
    },
    {
      name: 'title',
      type: 'text',
      label: { en: 'Title', es: 'Título' },
      admin: { components: { Cell: '@/admin/history/EntryCell#EntryCell' } },
    },
    // Where it is public now: empty once it is withdrawn.
    {
      name: 'locales',
      type: 'select',
      hasMany: true,
      options: [...locales],
      label: { en: 'Live in', es: 'Publicado en' },
    },
    {
      name: 'previousLocales',
      type: 'select',
      hasMany: true,
      options: [...locales],
      label: { en: 'Live in before', es: 'Publicado antes en' },
    },
    { name: 'slug', type: 'text', label: { en: 'Web address', es: 'Dirección web' } },
    {
      name: 'previousSlug',
      type: 'text',
      label: { en: 'Web address before', es: 'Dirección web anterior' },
    },
    codeField({
      name: 'severity',
      required: true,
      label: { en: 'Kind of change', es: 'Tipo de cambio' },
      vocabulary: publishSeverities,
    }),
    {
      name: 'by',
      type: 'group',
      label: { en: 'By', es: 'Por' },
      fields: [
        // Copied, not linked: an entry outlives the account. A field called "id" would not be stored.
        { name: 'account', type: 'text', label: { en: 'Account id', es: 'Id. de la cuenta' } },
        {
          name: 'name',
          type: 'text',
          required: true,
          label: { en: 'Who', es: 'Quién' },
          admin: { components: { Cell: '@/admin/history/WhoCell#WhoCell' } },
        },
      ],
    },
    // What no copy tells: why it was taken down, in the words of whoever did it, or which rule of the
    // house was changed.
    {
      name: 'reason',
      type: 'textarea',
      label: { en: 'Why', es: 'Por qué' },
    },
    // The same in every entry of one take-down.
    {
      name: 'takeDown',
      type: 'text',
      index: true,
      label: { en: 'Taken down together', es: 'Retirado en conjunto' },
      admin: { disableListColumn: true, hidden: true },
    },
    {
      name: 'history',
      type: 'ui',
      label: { en: 'History', es: 'Historial' },
      admin: { components: { Cell: '@/admin/history/HistoryCell#HistoryCell' } },
    },
    // Ids of the sign-offs that made it public; none where no clinical text needed one.
    {
      name: 'signOff',
      type: 'text',
      hasMany: true,
      label: { en: 'Sign-offs', es: 'Vistos buenos' },
      admin: { disableListColumn: true },
    },
    // SHA-256 of the snapshot's canonical JSON.
    {
      name: 'fingerprint',
      type: 'text',
      label: { en: 'Fingerprint', es: 'Huella' },
      admin: { disableListColumn: true },
    },
    // The public document as it went live, every language; none once it is withdrawn.
    {
      name: 'snapshot',
      type: 'json',
      label: { en: 'The document as it went live', es: 'El documento tal como se publicó' },
      admin: { disableListColumn: true },
    },
  ],
}
