/** A link that a patient's safety hangs on: the linked record must be live wherever the link is. */
export interface SafetyLink {
  /** The collection whose documents carry the link. */
  from: string
  /** The array of rows, at the top of the document. */
  rows: string
  /** The relationship field inside a row. */
  field: string
  /** The collection that is linked to. */
  to: string
}

/** Every safety link of the content model. A treatment never loses a warning or an aftercare step. */
export const safetyLinks: readonly SafetyLink[] = [
  {
    from: 'treatments',
    rows: 'contraindications',
    field: 'contraindication',
    to: 'contraindications',
  },
  { from: 'treatments', rows: 'aftercare', field: 'step', to: 'aftercare-steps' },
]

/** The links that documents of a collection carry. */
export const safetyLinksFrom = (collection: string): SafetyLink[] =>
  safetyLinks.filter((link) => link.from === collection)

/** The links that point at documents of a collection. */
export const safetyLinksTo = (collection: string): SafetyLink[] =>
  safetyLinks.filter((link) => link.to === collection)
