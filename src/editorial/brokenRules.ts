import { getTranslation } from '@payloadcms/translations'
import {
  type Field,
  isolateObjectProperty,
  type PayloadRequest,
  type Validate,
  type ValidationFieldError,
} from 'payload'
import type { Locale } from '@/domain/locales'
import { languageName } from '@/domain/words'
import { inLanguage, labelOf, type ShownField, shownFields } from './requiredContent'
import { collectionConfig, type DocumentRef, type StoredDocument } from './storedDocument'

/** A field's rule may be one for each of its kinds of value; what it gets is what is stored. */
const isRule = (rule: unknown): rule is Validate => typeof rule === 'function'

/** With the rows around it: `Weekly hours 2 > Opens`. */
const nameOf = ({ i18n }: PayloadRequest, { field, rows }: ShownField): string =>
  [
    ...rows.map((row) => `${getTranslation(labelOf(row.field), i18n)} ${row.number}`),
    getTranslation(labelOf(field), i18n),
  ].join(' > ')

/**
 * Runs the form's own rules in one language, as Payload does when that language is published. Not by
 * Payload's own walk, which puts the whole document together anew for each field of each row.
 */
async function brokenIn(
  req: PayloadRequest,
  ref: DocumentRef,
  fields: Field[],
  stored: StoredDocument,
  locale: Locale,
): Promise<ValidationFieldError[]> {
  const collection = collectionConfig(req.payload, ref.slug)
  if (!collection) return []
  const asked = isolateObjectProperty(req, 'locale')
  asked.locale = locale
  const data = inLanguage(collection.fields, stored, locale)
  const errors: ValidationFieldError[] = []
  for (const shown of shownFields(fields, data, req.user)) {
    const { field, path, siblings, value } = shown
    const rule: unknown = 'validate' in field ? field.validate : undefined
    if (!isRule(rule)) continue
    const message = await rule(value, {
      ...field,
      id: ref.id,
      blockData: {},
      collectionSlug: collection.slug,
      data,
      event: 'submit',
      operation: 'update',
      overrideAccess: false,
      path,
      preferences: { fields: {} },
      previousValue: value,
      req: asked,
      siblingData: siblings,
    })
    if (message !== true) errors.push({ label: nameOf(req, shown), message, path: path.join('.') })
  }
  return errors
}

/**
 * What the form's own rules refuse in some fields of a stored document: one mark for each field, of
 * the form's language if it is broken there, else naming the language.
 */
export async function brokenRules(
  req: PayloadRequest,
  { doc, fields, ref }: { doc: StoredDocument; fields: Field[]; ref: DocumentRef },
  languages: readonly Locale[],
): Promise<ValidationFieldError[]> {
  const marks = new Map<string, ValidationFieldError>()
  const ownFirst = languages.toSorted((a, b) => Number(b === req.locale) - Number(a === req.locale))
  for (const locale of ownFirst) {
    for (const error of await brokenIn(req, ref, fields, doc, locale)) {
      if (marks.has(error.path)) continue
      const message =
        locale === req.locale ? error.message : `${languageName(req, locale)}: ${error.message}`
      marks.set(error.path, { ...error, message })
    }
  }
  return [...marks.values()]
}
