import type { Where } from 'payload'

function flatten(value: unknown, key: string): [string, string][] {
  if (value === undefined || value === null) return []
  if (typeof value !== 'object') return [[key, String(value)]]
  return Object.entries(value).flatMap(([name, each]) => flatten(each, `${key}[${name}]`))
}

/**
 * The address of a list in the admin with a filter set.
 *
 * @param admin where the admin is, `/admin`
 */
export function listUrl(admin: string, collection: string, where: Where): string {
  // Payload's filter shows and edits conditions in this one shape: or, and, field.
  const conditions = Array.isArray(where.and) ? where.and : [where]
  const query = new URLSearchParams(flatten({ or: [{ and: conditions }] }, 'where'))
  return `${admin}/collections/${collection}?${query}`
}
