import {
  beforeChangeTraverseFields,
  type Field,
  isolateObjectProperty,
  type PayloadRequest,
  ValidationError,
  type ValidationFieldError,
} from 'payload'
import { inLanguage } from '../requiredContent'
import {
  collectionConfig,
  type DocumentRef,
  publicLocalesOf,
  type StoredDocument,
} from '../storedDocument'

/**
 * Runs the form's own rules on some fields of a stored document, in each language it is public in.
 *
 * @throws {ValidationError} if one is broken.
 */
export async function validateLive(
  req: PayloadRequest,
  ref: DocumentRef,
  fields: Field[],
  stored: StoredDocument,
): Promise<void> {
  const collection = collectionConfig(req.payload, ref.slug)
  if (!collection) return
  const errors: ValidationFieldError[] = []
  for (const locale of publicLocalesOf(stored)) {
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
  }
  if (errors.length > 0) {
    throw new ValidationError({ collection: ref.slug, errors, id: ref.id, req }, req.t)
  }
}
