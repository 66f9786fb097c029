import type { SanitizedCollectionConfig } from 'payload'
import { BadQuery } from './badQuery'
import { publicQueryLimits } from './publicQueryLimits'
import { sortablePaths } from './queryablePaths'

function wholeNumber(name: string, value: unknown, least: number, example: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < least) {
    throw new BadQuery(`"${name}" must be a whole number, for example ${example}.`)
  }
  return number
}

const isAbsent = (value: unknown): value is null | undefined =>
  value === undefined || value === null

/** Between 1 and 100; 10 if absent. Nothing, 0 included, means "everything". */
export function publicLimit(value: unknown, most: number = publicQueryLimits.limit): number {
  if (isAbsent(value)) return publicQueryLimits.defaultLimit
  const limit = wholeNumber('limit', value, 0, 'limit=20')
  return limit === 0 ? publicQueryLimits.defaultLimit : Math.min(limit, most)
}

/** At least 1; 1 if absent. */
export function publicPage(value: unknown): number {
  if (isAbsent(value)) return 1
  const page = wholeNumber('page', value, 1, 'page=2')
  if (page > publicQueryLimits.page) {
    throw new BadQuery(`"page" can be at most ${publicQueryLimits.page}.`)
  }
  return page
}

/** Between 0 and 2; undefined, which means the default of 1, if absent. */
export function publicDepth(value: unknown): number | undefined {
  if (isAbsent(value)) return undefined
  return Math.min(wholeNumber('depth', value, 0, 'depth=1'), publicQueryLimits.depth)
}

/**
 * What a list may be ordered by: the collection's own public top-level fields.
 *
 * @throws {BadQuery} 400 that names them.
 */
export function publicSort(
  collection: SanitizedCollectionConfig,
  value: unknown,
): string[] | undefined {
  if (isAbsent(value) || value === '') return undefined
  const wanted: unknown[] = Array.isArray(value) ? value : String(value).split(',')
  const allowed = sortablePaths(collection)
  if (wanted.length > publicQueryLimits.sortFields) {
    throw new BadQuery(`"sort" takes at most ${publicQueryLimits.sortFields} fields.`)
  }
  return wanted.map((each) => {
    const name = typeof each === 'string' ? each.trim() : ''
    if (!allowed.includes(name.replace(/^-/, ''))) {
      throw new BadQuery(
        `${collection.slug} can't be ordered by "${name}". Use one of: ${allowed.join(', ')}; a minus before it reverses the order.`,
      )
    }
    return name
  })
}
