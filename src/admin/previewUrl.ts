import type { LivePreviewConfig } from 'payload'

/** The collections with a preview: a page of their own, or part of a treatment's. */
export const previewedCollections = [
  'treatments',
  'conditions',
  'contraindications',
  'aftercare-steps',
  'locations',
] as const

/** Where a document's newest draft is rendered as its page; null before its first save. */
export const previewUrl: LivePreviewConfig['url'] = ({
  collectionConfig,
  data,
  globalConfig,
  locale,
}) => {
  const id: unknown = data.id
  const query = `?locale=${encodeURIComponent(locale.code)}`
  if (globalConfig) return `/preview/${globalConfig.slug}/current${query}`
  return collectionConfig && typeof id === 'string'
    ? `/preview/${collectionConfig.slug}/${id}${query}`
    : null
}
