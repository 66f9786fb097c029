import type { Field } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'
import { safetyLinksFrom } from '@/domain/safetyLinks'
import { isClinicalField } from '@/fields/clinical'
import { isPublicField, isStored } from '../frozenCopy'
import { publicLocalesField } from '../publicLocalesField'

type TopField = Field & { name: string }

/** Fields whose values stand at the top of a document, however the form arranges them. */
function topFields(fields: readonly Field[]): TopField[] {
  return fields.flatMap((field): TopField[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        tabHasName(tab) ? [{ ...tab, type: 'group' as const }] : topFields(tab.fields),
      )
    }
    if (fieldAffectsData(field)) return [field]
    return 'fields' in field ? topFields(field.fields) : []
  })
}

/** True if nothing in it is clinical, and nothing is written by other rules than the form's. */
function isPlain(field: Field): boolean {
  if (!isStored(field) || !isPublicField(field)) return true
  if (isClinicalField(field) || ('access' in field && field.access?.update)) return false
  if (field.type === 'tabs') return field.tabs.every((tab) => tab.fields.every(isPlain))
  return !('fields' in field) || field.fields.every(isPlain)
}

/**
 * The fields that can be corrected on a live page while a clinical draft waits: each stands at the
 * top of the document and is wholly free of clinical content.
 */
export function correctableFields(collection: string, fields: readonly Field[]): TopField[] {
  const safetyRows = safetyLinksFrom(collection).map(({ rows }) => rows)
  return topFields(fields).filter(
    (field) =>
      isStored(field) &&
      isPublicField(field) &&
      field.name !== publicLocalesField.name &&
      field.name !== 'id' &&
      !safetyRows.includes(field.name) &&
      isPlain(field),
  )
}
