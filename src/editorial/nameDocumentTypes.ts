import type { OptionObject, SanitizedConfig, SelectField } from 'payload'
import { Publications } from './Publications'

const isPublic = ({ custom }: { custom?: Record<string, unknown> }): boolean =>
  custom?.publishPipeline === true

/**
 * Gives the publish log the kinds of document it can name, each in the words of its own
 * configuration. Works on the finished configuration, which alone knows them all.
 */
export function nameDocumentTypes(config: SanitizedConfig): SanitizedConfig {
  const options: OptionObject[] = [
    ...config.collections.filter(isPublic).map(({ labels, slug }) => ({
      label: labels.singular,
      value: slug,
    })),
    ...config.globals.filter(isPublic).map(({ label, slug }) => ({ label, value: slug })),
  ]
  const log = config.collections.find(({ slug }) => slug === Publications.slug)
  for (const field of [...(log?.fields ?? []), ...(log?.flattenedFields ?? [])]) {
    if (field.type === 'select' && field.name === 'documentType') {
      Object.assign(field, { options } satisfies Pick<SelectField, 'options'>)
    }
  }
  return config
}
