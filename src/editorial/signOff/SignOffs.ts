import type { CollectionConfig } from 'payload'
import { keptRecordAccess } from '@/access/collectionAccess'
import { menuGroups } from '@/domain/menuGroups'

const listOnly = { disableListColumn: true } as const

/**
 * Who has agreed to which clinical text: one immutable record for each document and decision. Only
 * the endpoints of reviews write it, inside their own transaction; a copy of a document has none.
 */
export const SignOffs: CollectionConfig = {
  slug: 'sign-offs',
  labels: {
    singular: { en: 'Sign-off', es: 'Visto bueno' },
    plural: { en: 'Sign-offs', es: 'Vistos buenos' },
  },
  access: keptRecordAccess,
  admin: {
    group: menuGroups.more,
    useAsTitle: 'title',
    defaultColumns: ['title', 'documentType', 'at', 'reviewedOn', 'nextReviewOn'],
    enableListViewSelectAPI: true,
    hideAPIURL: true,
    description: {
      en: 'Who agreed to which clinical text, and when. Kept by the system; nobody can change it.',
      es: 'Quién dio el visto bueno a qué texto clínico y cuándo. Lo lleva el sistema; nadie puede cambiarlo.',
    },
  },
  defaultSort: '-at',
  disableDuplicate: true,
  indexes: [{ fields: ['documentType', 'documentId', 'at'] }],
  fields: [
    // `nameDocumentTypes` adds the kinds, as for the publish log.
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
    { name: 'title', type: 'text', label: { en: 'Title', es: 'Título' } },
    {
      name: 'at',
      type: 'date',
      required: true,
      label: { en: 'When', es: 'Cuándo' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    // By language; a language that was incomplete then has none.
    {
      name: 'fingerprints',
      type: 'json',
      required: true,
      label: { en: 'Fingerprints', es: 'Huellas' },
      admin: listOnly,
    },
    // Copied, not linked: name and credentials stay as they were.
    {
      name: 'agreements',
      type: 'json',
      required: true,
      label: { en: 'Who agreed', es: 'Quién estuvo de acuerdo' },
      admin: listOnly,
    },
    {
      name: 'isAlone',
      type: 'checkbox',
      label: { en: 'By one person alone', es: 'De una sola persona' },
    },
    {
      name: 'reviewedOn',
      type: 'date',
      required: true,
      label: { en: 'Reviewed on', es: 'Revisado el' },
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } },
    },
    {
      name: 'nextReviewOn',
      type: 'date',
      required: true,
      label: { en: 'Next review', es: 'Próxima revisión' },
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } },
    },
    {
      name: 'waived',
      type: 'json',
      label: { en: 'Findings waived', es: 'Hallazgos dispensados' },
      admin: listOnly,
    },
    {
      name: 'review',
      type: 'relationship',
      relationTo: 'reviews',
      label: { en: 'Review', es: 'Revisión' },
      admin: listOnly,
    },
    // Live pages that include the record, decided together with it.
    {
      name: 'settles',
      type: 'json',
      label: { en: 'Pages settled with it', es: 'Páginas resueltas con él' },
      admin: listOnly,
    },
    {
      name: 'heldBack',
      type: 'json',
      label: { en: 'Pages held back for a look', es: 'Páginas apartadas para mirarlas' },
      admin: listOnly,
    },
    // The public part of the document as it was agreed to, every language.
    {
      name: 'snapshot',
      type: 'json',
      required: true,
      label: { en: 'The text agreed to', es: 'El texto acordado' },
      admin: listOnly,
    },
  ],
}
