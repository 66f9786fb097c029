import type { Field, PayloadRequest, ValidationFieldError } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'
import type { Locale } from '@/domain/locales'
import { proseToText } from '@/domain/proseToText'
import { isRecord, type StoredDocument } from './storedDocument'

/** A required field that a document leaves empty in a language. */
export interface MissingField {
  /** As the form names it: `contraindications.0.patientWording`. */
  path: string
  label: ValidationFieldError['label']
  /** False for a field that is the same in every language. */
  isLocalized: boolean
}

interface Place {
  path: (number | string)[]
  isLocalized: boolean
}

/** True if a reader would find something: blanks and empty paragraphs are nothing. */
export function isFilled(field: Field, value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  if (field.type === 'richText') return proseToText(value) !== null
  return true
}

/** A value as stored, one a language; a form has the words of its own language instead. */
const isPerLanguage = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && !('root' in value)

/**
 * A document as a reader of one language gets it, without any fallback. Takes stored documents,
 * and what a form of that language holds.
 */
export function inLanguage(
  fields: Field[],
  data: Record<string, unknown>,
  locale: Locale,
  parentIsLocalized = false,
): Record<string, unknown> {
  const result = { ...data }
  const hoist = (
    field: { fields?: Field[]; localized?: boolean | undefined },
    name: string,
    rows: boolean,
  ): void => {
    const isLocalized = Boolean(field.localized) && !parentIsLocalized
    const stored = result[name]
    const value = isLocalized && isPerLanguage(stored) ? stored[locale] : stored
    const inner = field.fields
    const enter = (each: unknown): unknown =>
      inner && isRecord(each)
        ? inLanguage(inner, each, locale, parentIsLocalized || isLocalized)
        : each
    result[name] = rows && Array.isArray(value) ? value.map(enter) : enter(value)
  }
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        if (tabHasName(tab)) hoist(tab, tab.name, false)
        else Object.assign(result, inLanguage(tab.fields, result, locale, parentIsLocalized))
      }
    } else if (fieldAffectsData(field)) {
      hoist(field, field.name, field.type === 'array')
    } else if ('fields' in field) {
      Object.assign(result, inLanguage(field.fields, result, locale, parentIsLocalized))
    }
  }
  return result
}

/**
 * Required fields that a stored document leaves empty in one language: in groups, tabs, rows and
 * arrays, and only where the field's condition shows it. Payload itself looks at the language of
 * the request alone, and at none when a global's version is restored.
 */
export function findMissing(
  fields: Field[],
  doc: StoredDocument,
  locale: Locale,
  user: PayloadRequest['user'],
): MissingField[] {
  const whole = inLanguage(fields, doc, locale)
  const missing: MissingField[] = []

  const isShown = (field: Field, siblings: Record<string, unknown>, path: Place['path']): boolean =>
    !field.admin?.condition ||
    Boolean(
      field.admin.condition(whole, siblings, {
        blockData: {},
        operation: 'update',
        path,
        user,
      }),
    )

  const visit = (list: Field[], siblings: Record<string, unknown>, place: Place): void => {
    for (const field of list) {
      if (field.type === 'tabs') {
        for (const tab of field.tabs) {
          if (!tabHasName(tab)) visit(tab.fields, siblings, place)
          else visitInside(tab.fields, siblings[tab.name], tab.name, tab.localized, place)
        }
        continue
      }
      const name = fieldAffectsData(field) ? field.name : undefined
      const path = name === undefined ? place.path : [...place.path, name]
      if (!isShown(field, siblings, path)) continue
      if (name === undefined) {
        if ('fields' in field) visit(field.fields, siblings, place)
        continue
      }
      if ('virtual' in field && field.virtual) continue
      const value = siblings[name]
      const isLocalized = place.isLocalized || ('localized' in field && Boolean(field.localized))
      if ('required' in field && field.required && !isFilled(field, value)) {
        const label = 'label' in field && field.label ? field.label : name
        missing.push({ path: path.join('.'), label, isLocalized })
      }
      if (field.type === 'group') visitInside(field.fields, value, name, isLocalized, place)
      if (field.type === 'array' && Array.isArray(value)) {
        for (const [index, row] of value.entries()) {
          if (isRecord(row)) visit(field.fields, row, { path: [...path, index], isLocalized })
        }
      }
    }
  }

  const visitInside = (
    list: Field[],
    value: unknown,
    name: string,
    isLocalized: boolean | undefined,
    place: Place,
  ): void =>
    visit(list, isRecord(value) ? value : {}, {
      path: [...place.path, name],
      isLocalized: place.isLocalized || Boolean(isLocalized),
    })

  visit(fields, whole, { path: [], isLocalized: false })
  return missing
}
