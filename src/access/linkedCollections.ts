import type { FlattenedField, Payload } from 'payload'

const known = new WeakMap<object, ReadonlyMap<string, readonly string[]>>()

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function linksOf(fields: readonly FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'relationship' || field.type === 'upload') return [field.relationTo].flat()
    return 'flattenedFields' in field ? linksOf(field.flattenedFields) : []
  })
}

function reach(start: string, links: ReadonlyMap<string, readonly string[]>): string[] {
  const reached = new Set([start])
  // A set goes on to what is added to it on the way.
  for (const slug of reached) for (const next of links.get(slug) ?? []) reached.add(next)
  return [...reached]
}

/**
 * The collections whose documents a document of this one can show, itself among them, over however
 * many links. Lists from the other side (joins) are not counted: linked documents come without them.
 */
export function linkedCollections({ config }: Payload, slug: string): readonly string[] {
  const found = known.get(config)?.get(slug)
  if (found) return found
  const links = new Map<string, readonly string[]>(
    config.collections.map((each) => [each.slug, linksOf(each.flattenedFields)]),
  )
  const all = new Map([...links.keys()].map((each) => [each, reach(each, links)]))
  known.set(config, all)
  return all.get(slug) ?? []
}

/** True if a selection says of each part that it is read, and nothing else: any other means more. */
const isPlainList = (select: object): boolean => {
  const parts: unknown[] = Object.values(select)
  return (
    parts.length > 0 && parts.every((part) => (isObject(part) ? isPlainList(part) : part === true))
  )
}

/**
 * The collections whose documents a linked document can show.
 *
 * @param select what is read of it, as Payload takes that; readers can send one
 */
export function shownCollections(payload: Payload, slug: string, select: unknown): string[] {
  const config = payload.config.collections.find((each) => each.slug === slug)
  const fields = config?.flattenedFields ?? []
  const isPlain = isObject(select) && isPlainList(select)
  const read = isPlain ? fields.filter(({ name }) => Reflect.get(select, name)) : fields
  return [...new Set(linksOf(read).flatMap((each) => linkedCollections(payload, each)))]
}
