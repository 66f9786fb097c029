import type { CollectionSlug, FlattenedField } from 'payload'

/** A field the public may name in `where`. */
export interface QueryablePath {
  type: FlattenedField['type'] | 'id'
  /** For a link: the collection it leads to. */
  relationTo?: CollectionSlug
  /** A list of values can't be ordered by. */
  isList: boolean
  /** Fields inside a group or an array can be searched, not ordered by. */
  isTopLevel: boolean
}

interface Owner {
  flattenedFields: FlattenedField[]
}

// Where a document stands in its life is nobody's business but the staff's.
const bookkeeping = new Set(['_status', 'deletedAt', 'publicLocales'])

const searchable: ReadonlySet<FlattenedField['type']> = new Set([
  'checkbox',
  'date',
  'email',
  'number',
  'point',
  'radio',
  'select',
  'text',
  'textarea',
])

const known = new WeakMap<Owner, ReadonlyMap<string, QueryablePath>>()

function collect(
  fields: readonly FlattenedField[],
  prefix: string,
  into: Map<string, QueryablePath>,
): void {
  for (const field of fields) {
    const isHidden = 'hidden' in field && field.hidden
    const isVirtual = 'virtual' in field && field.virtual
    const isForSome = Boolean(field.access?.read)
    if (isHidden || isVirtual || isForSome || bookkeeping.has(field.name)) continue
    // Rows have ids that mean nothing outside their document.
    if (field.name === 'id' && prefix !== '') continue
    const path = `${prefix}${field.name}`
    const isTopLevel = prefix === ''
    const isList = 'hasMany' in field && field.hasMany === true
    if (field.type === 'relationship' || field.type === 'upload') {
      // A link to several collections has no id of its own to compare with.
      if (typeof field.relationTo !== 'string') continue
      into.set(path, { type: field.type, relationTo: field.relationTo, isList, isTopLevel })
    } else if ('flattenedFields' in field) {
      collect(field.flattenedFields, `${path}.`, into)
    } else if (searchable.has(field.type)) {
      into.set(path, { type: field.type, isList, isTopLevel })
    }
  }
}

/**
 * The fields of a collection that the public may search: its own, stored, and visible to everybody.
 * A path never leads through a link into another document, nor into another language.
 */
export function queryablePaths(owner: Owner): ReadonlyMap<string, QueryablePath> {
  const found = known.get(owner)
  if (found) return found
  const paths = new Map<string, QueryablePath>([
    ['id', { type: 'id', isList: false, isTopLevel: true }],
  ])
  collect(owner.flattenedFields, '', paths)
  known.set(owner, paths)
  return paths
}

const sortable: ReadonlySet<QueryablePath['type']> = new Set([
  'checkbox',
  'date',
  'email',
  'id',
  'number',
  'radio',
  'select',
  'text',
])

/** The fields that the public may order a list by, in the order of the form. */
export function sortablePaths(owner: Owner): string[] {
  return [...queryablePaths(owner)]
    .filter(([, path]) => path.isTopLevel && !path.isList && sortable.has(path.type))
    .map(([name]) => name)
}
