import type { FlattenedField, Payload } from 'payload'

const known = new WeakMap<object, ReadonlyMap<string, readonly string[]>>()

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
  const links = new Map(
    config.collections.map((each) => [each.slug, linksOf(each.flattenedFields)]),
  )
  const all = new Map<string, readonly string[]>(
    [...links.keys()].map((each) => [each, reach(each, links)]),
  )
  known.set(config, all)
  return all.get(slug) ?? []
}
