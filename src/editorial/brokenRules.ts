import {
  beforeChangeTraverseFields,
  type Field,
  isolateObjectProperty,
  type PayloadRequest,
  type ValidationFieldError,
} from 'payload'
import type { Locale } from '@/domain/locales'
import { languageName } from '@/domain/words'
import { inLanguage } from './requiredContent'
import { collectionConfig, type DocumentRef, type StoredDocument } from './storedDocument'

/** Runs the form's own rules in one language, as Payload does when that language is published. */
async function brokenIn(
  req: PayloadRequest,
  ref: DocumentRef,
  fields: Field[],
  stored: StoredDocument,
  locale: Locale,
): Promise<ValidationFieldError[]> {
  const collection = collectionConfig(req.payload, ref.slug)
  if (!collection) return []
  const errors: ValidationFieldError[] = []
  const asked = isolateObjectProperty(req, 'locale')
  asked.locale = locale
  // Payload's walk writes into what it is given, and nothing of that is kept.
  const read = () => inLanguage(collection.fields, structuredClone(stored), locale)
  const [data, doc, docWithLocales] = [read(), read(), structuredClone(stored)]
  await beforeChangeTraverseFields({
    id: ref.id,
    collection,
    context: {},
    data,
    doc,
    docWithLocales,
    errors,
    fieldLabelPath: '',
    fields,
    global: null,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess: false,
    parentIndexPath: '',
    parentPath: '',
    parentSchemaPath: ref.slug,
    req: asked,
    siblingData: data,
    siblingDoc: doc,
    siblingDocWithLocales: docWithLocales,
  })
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
