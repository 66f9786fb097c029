import type { Field } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'
import type { Words } from '@/domain/words'
import { isStored } from '../frozenCopy'
import { fieldWords } from '../history/fieldWords'
import { isRecord } from '../storedDocument'

/** What is looked for: a document by its id, and the addresses of its page. */
export interface Target {
  slug: string
  id: string
  /** Matches an address of its page, as a link in prose writes it; null if it has no page. */
  address: RegExp | null
}

/** Where in a type of document a link can stand. */
export interface LinkPlaces {
  /** Paths of relationship and upload fields that can lead to the target: `offers.treatment`. */
  fields: string[]
  /** Paths of rich text. */
  prose: string[]
}

/** Calls back for each stored field with data, and the path that leads to it. */
function eachField(
  fields: readonly Field[],
  visit: (field: Field & { name: string }, path: string) => void,
  parent = '',
): void {
  const at = (name: string): string => (parent === '' ? name : `${parent}.${name}`)
  for (const field of fields) {
    if (!isStored(field)) continue
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        eachField(tab.fields, visit, tabHasName(tab) ? at(tab.name) : parent)
      }
      continue
    }
    if (fieldAffectsData(field)) visit(field, at(field.name))
    if ('fields' in field) {
      eachField(field.fields, visit, fieldAffectsData(field) ? at(field.name) : parent)
    }
  }
}

const canLead = (field: Field, slug: string): boolean =>
  (field.type === 'relationship' || field.type === 'upload') &&
  [field.relationTo].flat().some((to) => to === slug)

/** Every place of these fields from which a document of a collection can be linked. */
export function linkPlaces(fields: readonly Field[], slug: string): LinkPlaces {
  const places: LinkPlaces = { fields: [], prose: [] }
  eachField(fields, (field, path) => {
    if (canLead(field, slug)) {
      const isPolymorphic = 'relationTo' in field && Array.isArray(field.relationTo)
      places.fields.push(isPolymorphic ? `${path}.value` : path)
    }
    if (field.type === 'richText') places.prose.push(path)
  })
  return places
}

/** True for the id itself, a list with it, and either with the name of its collection. */
function leadsTo(value: unknown, { id, slug }: Target): boolean {
  if (Array.isArray(value)) return value.some((each) => leadsTo(each, { id, slug, address: null }))
  if (!isRecord(value)) return String(value) === id
  return value.relationTo === slug && String(value.value) === id
}

function hasAddress(node: unknown, address: RegExp): boolean {
  if (Array.isArray(node)) return node.some((each) => hasAddress(each, address))
  if (!isRecord(node)) return false
  return Object.entries(node).some(([key, value]) =>
    key === 'url' && typeof value === 'string' ? address.test(value) : hasAddress(value, address),
  )
}

/** The values at a path, through rows and languages. */
function valuesAt(data: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(data)) return data.flatMap((each) => valuesAt(each, path))
  const [name, ...rest] = path
  if (name === undefined) return [data]
  return isRecord(data) && data[name] !== undefined ? valuesAt(data[name], rest) : []
}

/** The fields of a stored document that link the target, as the form calls them. */
export function linkingFields(
  fields: readonly Field[],
  doc: Record<string, unknown>,
  target: Target,
): Words[] {
  const found: Words[] = []
  eachField(fields, (field, path) => {
    const values = valuesAt(doc, path.split('.'))
    const { address } = target
    const isLinked =
      (canLead(field, target.slug) && values.some((value) => leadsTo(value, target))) ||
      (field.type === 'richText' && address !== null && hasAddress(values, address))
    if (isLinked) found.push(fieldWords(field))
  })
  return found
}
