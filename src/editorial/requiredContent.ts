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

/** A row around a field, counted from one. */
interface Row {
  field: Field
  number: number
}

interface Place {
  path: (number | string)[]
  rows: readonly Row[]
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

interface Holder {
  type?: string
  fields?: Field[]
  localized?: boolean | undefined
}

function valueIn(holder: Holder, stored: unknown, locale: Locale, parentIsLocalized: boolean) {
  const isLocalized = Boolean(holder.localized) && !parentIsLocalized
  const value = isLocalized && isPerLanguage(stored) ? stored[locale] : stored
  const { fields } = holder
  if (!fields) return value
  const isInside = parentIsLocalized || isLocalized
  if (holder.type === 'array' && Array.isArray(value)) {
    return value.map((row: unknown) =>
      isRecord(row) ? inLanguage(fields, row, locale, isInside) : row,
    )
  }
  return isRecord(value) ? inLanguage(fields, value, locale, isInside) : value
}

function readInto(
  result: Record<string, unknown>,
  fields: Field[],
  locale: Locale,
  parentIsLocalized: boolean,
): void {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        if (!tabHasName(tab)) readInto(result, tab.fields, locale, parentIsLocalized)
        else result[tab.name] = valueIn(tab, result[tab.name], locale, parentIsLocalized)
      }
    } else if (fieldAffectsData(field)) {
      result[field.name] = valueIn(field, result[field.name], locale, parentIsLocalized)
    } else if ('fields' in field) readInto(result, field.fields, locale, parentIsLocalized)
  }
}

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
  readInto(result, fields, locale, parentIsLocalized)
  return result
}

/** A field that a form shows, with what stands in it. */
export interface ShownField extends Place {
  field: Field
  value: unknown
  siblings: Record<string, unknown>
}

/**
 * Every field with a value of its own that the form of one language shows: in groups, tabs, rows and
 * arrays, and only where the field's condition shows it.
 *
 * @param whole the document as {@link inLanguage} reads it, by which conditions are judged
 */
export function shownFields(
  fields: Field[],
  whole: Record<string, unknown>,
  user: PayloadRequest['user'],
): ShownField[] {
  const shown: ShownField[] = []

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
      const { rows } = place
      shown.push({ field, path, rows, value, siblings, isLocalized })
      if (field.type === 'group') visitInside(field.fields, value, name, isLocalized, place)
      if (field.type === 'array' && Array.isArray(value)) {
        for (const [index, row] of value.entries()) {
          if (!isRecord(row)) continue
          const inside = [...rows, { field, number: index + 1 }]
          visit(field.fields, row, { path: [...path, index], rows: inside, isLocalized })
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
      ...place,
      path: [...place.path, name],
      isLocalized: place.isLocalized || Boolean(isLocalized),
    })

  visit(fields, whole, { path: [], rows: [], isLocalized: false })
  return shown
}

/** What the form calls a field. */
export const labelOf = (field: Field): NonNullable<ValidationFieldError['label']> =>
  ('label' in field && field.label) || (fieldAffectsData(field) ? field.name : field.type)

/**
 * Required fields that a stored document leaves empty in one language, where the form shows them.
 * Payload itself looks at the language of the request alone, and at none when a global's version is
 * restored.
 */
export const findMissing = (
  fields: Field[],
  doc: StoredDocument,
  locale: Locale,
  user: PayloadRequest['user'],
): MissingField[] =>
  shownFields(fields, inLanguage(fields, doc, locale), user)
    .filter(({ field, value }) => 'required' in field && field.required && !isFilled(field, value))
    .map(({ field, isLocalized, path }) => ({
      path: path.join('.'),
      label: labelOf(field),
      isLocalized,
    }))
