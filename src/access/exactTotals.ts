import type { DatabaseAdapterObj, TypeWithID } from 'payload'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** True if a question asks what is near a place, at whatever depth. */
export const asksNear = (where: unknown): boolean =>
  isObject(where) && Object.entries(where).some(([name, part]) => name === 'near' || asksNear(part))

/**
 * Wraps the database adapter so that a list of what is near a place has its own total. Payload's
 * adapter tells the number of all documents of the collection for it, hidden ones among them, since
 * MongoDB can't count with `$near` (`estimatedDocumentCount` in its `find` and `count`).
 */
export function exactTotals(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const { count, find } = db
      type Counted = Pick<Parameters<typeof count>[0], 'collection' | 'locale' | 'req' | 'where'>

      const near = async ({ collection, locale, req, where }: Counted): Promise<number> => {
        const found = await find.call(db, {
          collection,
          limit: 0,
          pagination: false,
          select: { id: true },
          ...(locale === undefined ? {} : { locale }),
          ...(req === undefined ? {} : { req }),
          ...(where === undefined ? {} : { where }),
        })
        return found.docs.length
      }

      return Object.assign(db, {
        count: async (asked) =>
          asksNear(asked.where) ? { totalDocs: await near(asked) } : count.call(db, asked),
        find: async <T = TypeWithID>(asked: Parameters<typeof find>[0]) => {
          const found = await (find<T>).call(db, asked)
          const { limit = 0, page = 1, pagination = true } = asked
          if (!pagination || limit <= 0 || !asksNear(asked.where)) return found
          const totalDocs = await near(asked)
          const totalPages = Math.max(1, Math.ceil(totalDocs / limit))
          const hasNextPage = page < totalPages
          return {
            ...found,
            totalDocs,
            totalPages,
            hasNextPage,
            nextPage: hasNextPage ? page + 1 : null,
          }
        },
      } satisfies Partial<typeof db>)
    },
  }
}
