/** What is known of the public state at one moment. */
export interface PublicMoment {
  /** The number of the newest change in public. */
  seq: number
  /** By the keys below, the number of the newest change, if there was any in this era. */
  changes: ReadonlyMap<string, number>
  /** Another object from when on there was no telling what has changed. */
  era: object
}

/** Any document of a type. */
export const anyKey = (type: string): string => type
/** One document, as anybody sees it. */
export const documentKey = (type: string, id: number | string): string => `${type}:${id}`
/** Who can see one document: whether it is live, and in which languages. */
export const visibilityKey = (type: string, id: number | string): string => `${type}:${id}?`
/** Which document lives at an address, and as what. */
export const addressKey = (type: string, slug: string): string => `${type}/${slug}`

/** Something that was read of public documents. */
export interface PublicReading extends Pick<PublicMoment, 'era' | 'seq'> {
  /** Keys of all that it shows or has looked for. */
  dependsOn: ReadonlySet<string>
}

/** True if nothing that the reading depends on has changed in public since. */
export function isStillTrue({ dependsOn, era, seq }: PublicReading, now: PublicMoment): boolean {
  if (era !== now.era) return false
  for (const key of dependsOn) if ((now.changes.get(key) ?? 0) > seq) return false
  return true
}
