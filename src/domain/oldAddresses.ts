export type OldAddress = { kind: 'moved'; to: string } | { kind: 'gone' }
export function resolveOldAddress(
  rows: ReadonlyMap<string, string | null>,
  path: string,
): OldAddress | undefined {
  const seen = new Set<string>()
  let at = path
  for (;;) {
    const to = rows.get(at)
    if (to === undefined) return at === path ? undefined : { kind: 'moved', to: at }
    if (to === null || seen.has(at)) return { kind: 'gone' }
    seen.add(at)
    at = to
  }
}
