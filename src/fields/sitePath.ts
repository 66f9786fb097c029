import type { TextField, TextFieldValidation } from 'payload'
import { text } from 'payload/shared'

const pathPattern = /^\/(?!\/)[\w\-./]*$/

const checkPath: TextFieldValidation = async (value, options) => {
  const own = await text(value, options)
  if (own !== true || typeof value !== 'string') return own
  if (!pathPattern.test(value)) {
    return `“${value}” is not an address of this site. Start with a slash and leave out https:// and the domain, for example /treatments/laser-resurfacing.`
  }
  const { from }: { from?: unknown } = options.siblingData ?? {}
  return options.name === 'to' && from === value
    ? 'The new address is the same as the old one.'
    : true
}

type SitePathArgs = Pick<TextField, 'label' | 'name' | 'unique'>

/** A path on this site, from its first slash, without query or fragment. */
export function sitePath(field: SitePathArgs): TextField {
  return { ...field, type: 'text', required: true, validate: checkPath, admin: { width: '50%' } }
}
