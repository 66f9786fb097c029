/** The collections whose documents are drafts before they are public, in the order of the menu. */
export const draftedCollections = [
  'treatments',
  'conditions',
  'contraindications',
  'aftercare-steps',
  'locations',
  'safety-notices',
] as const

export type DraftedCollection = (typeof draftedCollections)[number]

export function isDraftedCollection(slug: unknown): slug is DraftedCollection {
  return draftedCollections.some((each) => each === slug)
}
