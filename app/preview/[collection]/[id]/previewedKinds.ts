/** What has a preview: the collections with pages, the records pages are made of, and the home page. */
export const previewedKinds = [
  'treatments',
  'conditions',
  'locations',
  'contraindications',
  'aftercare-steps',
  'home',
] as const

export type PreviewedKind = (typeof previewedKinds)[number]
