import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'
import { BadQuery } from './badQuery'
import { asksNear } from './exactTotals'
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

/**
 * The lists that a collection shows from the other side, and the collection each one lists. Lists
 * over several collections are for staff: Payload takes the public's own read rule there for a
 * question about a hidden field and refuses it.
 */
const joinsOf = ({ joins }: SanitizedCollectionConfig): Map<string, string> =>
  new Map(
    Object.entries(joins).flatMap(([slug, list]) =>
      list.map(({ joinPath }) => [joinPath, slug] as const),
    ),
  )

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
  const all: Record<string, false | object> = Object.fromEntries(
    [...names, ...collection.polymorphicJoins.map(({ joinPath }) => joinPath)].map((name) => [
      name,
      false,
    ]),
  )
  for (const [name, join] of Object.entries(parsed.data)) {
    const joined = req.payload.config.collections.find(({ slug }) => slug === known.get(name))
    if (!joined || !join) continue
    const sort = publicSort(joined, join.sort)
    const where = await publicWhere(req, joined, join.where)
    if (asksNear(where)) {
      throw new BadQuery(
        `A list from the other side can't be searched by "near": ask /api/${joined.slug} instead.`,
      )
    }
    all[name] = {
      count: join.count === true,
      limit: publicLimit(join.limit),
      page: publicPage(join.page),
      ...(sort ? { sort: sort.join(',') } : {}),
      ...(where ? { where } : {}),
    }
  }
  return all
}
