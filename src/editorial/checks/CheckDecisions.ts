import type { CollectionConfig } from 'payload'
import { keptRecordAccess } from '@/access/collectionAccess'
import { checkRules, findingDecisions } from '@/domain/checkTerms'
import { locales } from '@/domain/locales'
import { menuGroups } from '@/domain/menuGroups'
import { codeField } from '@/fields/codeField'

/**
 * What people have decided about findings: false alarms, dismissals, waivers, questions. Kept as
 * they were; nobody can write it by an API, an endpoint of the document does.
 */
export const CheckDecisions: CollectionConfig & { slug: 'check-decisions' } = {
  slug: 'check-decisions',
  labels: {
    singular: { en: 'Decision about a finding', es: 'Decisión sobre un hallazgo' },
    plural: { en: 'False alarms and waivers', es: 'Falsas alarmas y exenciones' },
  },
  access: keptRecordAccess,
  admin: {
    group: menuGroups.more,
    useAsTitle: 'words',
    defaultColumns: ['decision', 'rule', 'words', 'title', 'by.name', 'at', 'reason'],
    enableListViewSelectAPI: true,
    listSearchableFields: ['words', 'title', 'reason'],
    hideAPIURL: true,
    description: {
      en: 'What editors and reviewers decided about the checks’ findings. Kept by the system; nobody can change it.',
      es: 'Lo que se decidió sobre los hallazgos de las comprobaciones. Lo lleva el sistema; nadie puede cambiarlo.',
    },
  },
  defaultSort: '-at',
  disableDuplicate: true,
  indexes: [{ fields: ['documentType', 'documentId'] }],
  fields: [
    codeField({
      name: 'decision',
      required: true,
      label: { en: 'Decision', es: 'Decisión' },
      vocabulary: findingDecisions,
    }),
    codeField({
      name: 'rule',
      required: true,
      label: { en: 'Rule', es: 'Regla' },
      vocabulary: checkRules,
    }),
    { name: 'words', type: 'text', label: { en: 'Words', es: 'Palabras' } },
    { name: 'path', type: 'text', required: true, label: { en: 'Field', es: 'Campo' } },
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: [...locales],
      label: { en: 'Language', es: 'Idioma' },
    },
    { name: 'reason', type: 'textarea', label: { en: 'Reason', es: 'Motivo' } },
    {
      name: 'by',
      type: 'group',
      label: { en: 'By', es: 'Por' },
      fields: [
        // Copied, not linked: a decision outlives the account.
        { name: 'account', type: 'text', label: { en: 'Account id', es: 'Id. de la cuenta' } },
        { name: 'name', type: 'text', required: true, label: { en: 'Who', es: 'Quién' } },
      ],
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'When', es: 'Cuándo' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'documentType',
      type: 'text',
      required: true,
      label: { en: 'Kind of document', es: 'Tipo de documento' },
    },
    {
      name: 'documentId',
      type: 'text',
      required: true,
      label: { en: 'Document id', es: 'Id. del documento' },
    },
    { name: 'title', type: 'text', label: { en: 'Title', es: 'Título' } },
    { name: 'key', type: 'text', required: true, label: { en: 'Finding', es: 'Hallazgo' } },
  ],
}
