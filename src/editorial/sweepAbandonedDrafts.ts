import type { CollectionSlug, Field, Payload, SanitizedCollectionConfig } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'
import { canonicalJson, emptyJson } from './frozenCopy'
import { isFilled } from './requiredContent'
import { isCollection, isRecord, type StoredDocument } from './storedDocument'

const dayMs = 24 * 60 * 60 * 1000

/** What a form holds before anybody has typed: values of the system, defaults, boxes not ticked. */
function isUntouched(field: Field, value: unknown): boolean {
  if (!isFilled(field, value) || value === false) return true
  if (!('defaultValue' in field) || field.defaultValue === undefined) return false
  // A default worked out per request can't be compared; only prose has one, and it is not a draft's.
  if (typeof field.defaultValue === 'function') return false
  return canonicalJson(value) === canonicalJson(field.defaultValue)
}

const systemFields = new Set([
  '_status',
  'createdAt',
  'deletedAt',
  'editedBy',
  'id',
  'publicLocales',
  'updatedAt',
])

/** True if a draft holds nothing that somebody wrote, in any language. */
export function isEmptyDraft(fields: Field[], doc: Record<string, unknown>): boolean {
  return fields.every((field) => {
    if (field.type === 'ui' || field.type === 'join') return true
    if (field.type === 'tabs') {
      return field.tabs.every((tab) => {
        if (!tabHasName(tab)) return isEmptyDraft(tab.fields, doc)
        const inner = doc[tab.name]
        return !isRecord(inner) || isEmptyDraft(tab.fields, inner)
      })
    }
    if (!fieldAffectsData(field)) return 'fields' in field ? isEmptyDraft(field.fields, doc) : true
    if (systemFields.has(field.name) || ('virtual' in field && field.virtual)) return true
    const value = doc[field.name]
    const isLocalized = 'localized' in field && field.localized && isRecord(value)
    const values: unknown[] = isLocalized ? Object.values(value) : [value]
    return values.every((each) =>
      field.type === 'group' && isRecord(each)
        ? isEmptyDraft(field.fields, each)
        : isUntouched(field, each) || canonicalJson(each) === emptyJson,
    )
  })
}

async function hasBeenPublic(payload: Payload, slug: string, id: string): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection: 'publications',
    where: { and: [{ documentType: { equals: slug } }, { documentId: { equals: id } }] },
  })
  return totalDocs > 0
}

async function sweepCollection(
  payload: Payload,
  slug: CollectionSlug,
  { fields, trash }: SanitizedCollectionConfig,
  before: Date,
): Promise<number> {
  const stale = await payload.db.queryDrafts<StoredDocument>({
    collection: slug,
    pagination: false,
    where: {
      and: [
        { 'version._status': { equals: 'draft' } },
        { 'version.updatedAt': { less_than: before.toISOString() } },
        ...(trash ? [{ 'version.deletedAt': { exists: false } }] : []),
      ],
    },
  })
  let swept = 0
  for (const draft of stale.docs) {
    if (!isEmptyDraft(fields, draft)) continue
    if (await hasBeenPublic(payload, slug, String(draft.id))) continue
    // Nobody asks for this, so nobody's rights apply.
    await payload.delete({ collection: slug, id: draft.id, overrideAccess: true })
    swept += 1
  }
  return swept
}

/**
 * Deletes drafts that autosave made when somebody opened an empty form and left: never public,
 * nothing in them in any language, and untouched for a day.
 *
 * @param now the moment to count the day back from
 * @returns how many drafts were deleted
 */
export async function sweepAbandonedDrafts(payload: Payload, now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - dayMs)
  let swept = 0
  for (const config of payload.config.collections) {
    const isPublicDraft = config.custom?.publishPipeline === true && config.versions?.drafts
    if (!isPublicDraft || !isCollection(payload, config.slug)) continue
    swept += await sweepCollection(payload, config.slug, config, before)
  }
  return swept
}
