import type { PageOfList } from './models/listPages'

/** So many names stand on one page of a list. */
const namesPerPage = 100

/** One page of a list that is in order, or null beyond its end. */
export function cutPage<Item>(
  list: readonly Item[],
  number: number,
): { page: PageOfList; items: Item[] } | null {
  const count = Math.max(1, Math.ceil(list.length / namesPerPage))
  if (number > count) return null
  const start = (number - 1) * namesPerPage
  return { page: { number, count }, items: list.slice(start, start + namesPerPage) }
}
