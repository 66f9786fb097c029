import type { Words } from './words'

/** The collection of addresses that were a page once. Editors read "Old addresses". */
export const oldAddressCollection = 'redirects'

/** What the two sides of a row are called. */
export const oldAddressLabels = {
  from: { en: 'Old address', es: 'Dirección antigua' },
  to: { en: 'New address', es: 'Dirección nueva' },
} as const satisfies Record<string, Words>

/** Where an old address leads: `moved` to a path on this site, or `gone` for good or for now. */
export type OldAddressAnswer = { kind: 'moved'; to: string } | { kind: 'gone' }

/**
 * Follows old addresses to their end, so that a reader is sent on once and never in a circle.
 *
 * @param rows every old address with the one it leads to; null is withdrawn
 * @param path as rows are written: from the first slash, no slash at the end, not encoded
 * @returns undefined if no row starts at the path. A circle, which only bad data has, is gone.
 */
export function resolveOldAddress(
  rows: ReadonlyMap<string, string | null>,
  path: string,
): OldAddressAnswer | undefined {
  if (!rows.has(path)) return undefined
  const passed = new Set<string>()
  let at = path
  while (!passed.has(at)) {
    passed.add(at)
    const to = rows.get(at)
    if (to === undefined) return { kind: 'moved', to: at }
    if (to === null) break
    at = to
  }
  return { kind: 'gone' }
}
