import type { OptionObject, SanitizedConfig, SelectField } from 'payload'
import { Publications } from './Publications'
import { SignOffs } from './signOff/SignOffs'

const isPublic = ({ custom }: { custom?: Record<string, unknown> }): boolean =>
  custom?.publishPipeline === true

const kept: readonly string[] = [Publications.slug, SignOffs.slug]

/**
 * Gives the publish log and the sign-offs the kinds of document they can name, each in the words of its own
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
  const logs = config.collections.filter(({ slug }) => kept.includes(slug))
  for (const field of logs.flatMap((log) => [...log.fields, ...log.flattenedFields])) {
    if (field.type === 'select' && field.name === 'documentType') {
      Object.assign(field, { options } satisfies Pick<SelectField, 'options'>)
    }
  }
  return config
}
