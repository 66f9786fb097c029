import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'
import { BadQuery } from './badQuery'
import { publicLimit, publicPage, publicSort } from './publicPaging'
import { publicWhere } from './publicWhere'

/** Absent options are undefined: that is how Payload passes them on. */
const joinsSchema = z.record(
  z.string(),
  z.union([
    z.literal(false),
    z.object({
      count: z.unknown(),
      limit: z.unknown(),
      page: z.unknown(),
      sort: z.unknown(),
      where: z.unknown(),
    }),
  ]),
)

/** As Payload takes it: none at all, or each list of the collection with its bounds or switched off. */
type PublicJoins = false | Record<string, false | object>

/** The lists that a collection shows from the other side, and the collection each one lists. */
function joinsOf({ joins, polymorphicJoins }: SanitizedCollectionConfig): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const [slug, list] of Object.entries(joins)) {
    for (const { joinPath } of list) all.set(joinPath, [slug])
  }
  for (const { joinPath, field } of polymorphicJoins) {
    all.set(joinPath, [field.collection].flat())
  }
  return all
}

/**
 * The lists from the other side that a public reader gets: those asked for by name, none else.
 *
 * @throws {BadQuery} 400 that names what can be asked for.
 */
export async function publicJoins(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  asked: unknown,
): Promise<PublicJoins> {
  if (asked === undefined || asked === null || asked === false) return false
  const parsed = joinsSchema.safeParse(asked)
  const known = joinsOf(collection)
  const names = [...known.keys()]
  const unknown = parsed.success
    ? Object.keys(parsed.data).find((name) => !known.has(name))
    : undefined
  if (!parsed.success || unknown !== undefined) {
    throw new BadQuery(
      `"joins" of ${collection.slug} takes ${names.length > 0 ? names.join(', ') : 'nothing'}, for example joins[${names[0] ?? 'name'}][limit]=10.`,
    )
  }
  const result: Record<string, false | object> = {}
  for (const [name, slugs] of known) {
    const join = parsed.data[name]
    if (!join) {
      result[name] = false
      continue
    }
    const [only, ...more] = slugs
    const joined =
      more.length === 0
        ? req.payload.config.collections.find(({ slug }) => slug === only)
        : undefined
    if (!joined && (join.where !== undefined || join.sort !== undefined)) {
      throw new BadQuery(`joins[${name}] lists several collections: it takes limit and page only.`)
    }
    const sort = joined && publicSort(joined, join.sort)
    const where = joined && (await publicWhere(req, joined, join.where))
    result[name] = {
      count: join.count === true,
      limit: publicLimit(join.limit),
      page: publicPage(join.page),
      ...(sort ? { sort: sort.join(',') } : {}),
      ...(where ? { where } : {}),
    }
  }
  return result
}
