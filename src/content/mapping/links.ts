/** A link as it comes back: the record, its bare id if the reader may not have it, or nothing. */
export type Link<Record extends object> = Record | number | string | null | undefined

/** The linked record, or null where there is only an id or nothing. */
export function recordOf<Record extends object>(link: Link<Record>): Record | null {
  return typeof link === 'object' ? link : null
}

/** The linked records in the editor's order; ids and gaps are left out. */
export function recordsOf<Record extends object>(
  links: readonly Link<Record>[] | null | undefined,
): Record[] {
  return (links ?? []).flatMap((link) => recordOf(link) ?? [])
}
