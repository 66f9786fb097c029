import { createHash } from 'node:crypto'
import type { Field } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'
import { publicLocalesField } from './publicLocalesField'
import { isRecord, type StoredDocument } from './storedDocument'

/** What a reader could have seen of a document, in every language. */
export type FrozenCopy = Record<string, unknown>

// Bookkeeping of a live document: always "published", never in the trash, or no content.
const bookkeeping = new Set(['_status', 'createdAt', 'deletedAt', 'updatedAt'])

/** A field with a read rule of its own, or hidden, is not for the public. */
export function isPublicField(field: Field): boolean {
  if (!fieldAffectsData(field)) return true
  if (field.name === publicLocalesField.name || field.name === 'id') return true
  return !field.hidden && !('access' in field && field.access?.read) && !bookkeeping.has(field.name)
}

/** False for what is only shown: buttons, the other side of a link, a value made on read. */
export const isStored = (field: Field): boolean =>
  field.type !== 'ui' && field.type !== 'join' && !('virtual' in field && field.virtual)

function freezeValue(field: Field, value: unknown, parentIsLocalized: boolean): unknown {
  if (value === undefined || value === null) return undefined
  const isLocalized = 'localized' in field && Boolean(field.localized) && !parentIsLocalized
  if (isLocalized && isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([locale, each]) => [locale, freezeValue(field, each, true)]),
    )
  }
  const inside = parentIsLocalized || isLocalized
  switch (field.type) {
    case 'group':
      return isRecord(value) ? freezeFields(field.fields, value, inside) : undefined
    case 'array':
      return Array.isArray(value)
        ? value.filter(isRecord).map((row) => ({
            ...freezeFields(field.fields, row, inside),
            id: row.id,
          }))
        : undefined
    case 'blocks':
      throw new Error(`"${field.name}": blocks are not part of the content model.`)
    default:
      return value
  }
}

function freezeFields(
  fields: Field[],
  data: Record<string, unknown>,
  parentIsLocalized = false,
): FrozenCopy {
  const copy: FrozenCopy = {}
  for (const field of fields) {
    if (!isStored(field) || !isPublicField(field)) continue
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        if (!tabHasName(tab)) Object.assign(copy, freezeFields(tab.fields, data, parentIsLocalized))
        else
          copy[tab.name] = freezeValue({ ...tab, type: 'group' }, data[tab.name], parentIsLocalized)
      }
    } else if (fieldAffectsData(field)) {
      copy[field.name] = freezeValue(field, data[field.name], parentIsLocalized)
    } else if ('fields' in field) {
      Object.assign(copy, freezeFields(field.fields, data, parentIsLocalized))
    }
  }
  return copy
}

/** The public part of a stored document as plain JSON, every language, without its bookkeeping. */
export function freeze(fields: Field[], doc: StoredDocument): FrozenCopy {
  const copy: unknown = JSON.parse(JSON.stringify({ ...freezeFields(fields, doc), id: doc.id }))
  return isRecord(copy) ? copy : {}
}

/** The canonical JSON of nothing. */
export const emptyJson = 'null'

/** Undefined for what is empty. Written out at once: a publish compares whole documents many times. */
function canonical(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined
    return `[${value.map((each) => canonical(each) ?? emptyJson).join()}]`
  }
  if (!isRecord(value)) return value === null || value === '' ? undefined : JSON.stringify(value)
  let members = ''
  for (const key of Object.keys(value).sort()) {
    if (key === 'id' || key === '_id') continue
    const json = canonical(value[key])
    if (json !== undefined) members += `${members && ','}${JSON.stringify(key)}:${json}`
  }
  return members === '' ? undefined : `{${members}}`
}

/**
 * JSON that is the same for the same content: keys sorted, without row ids and without what is
 * empty, which differ from save to save.
 */
export const canonicalJson = (value: unknown): string => canonical(value) ?? emptyJson

/** SHA-256 of the canonical JSON, in hexadecimal. */
export const fingerprintOf = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex')
