import type { TextField, TextFieldValidation } from 'payload'
import { text } from 'payload/shared'

const checkLink: TextFieldValidation = async (value, options) => {
  const own = await text(value, options)
  if (own !== true || !value) return own
  const isLink = typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)
  return isLink || `“${value}” is not a web link. It starts with https://`
}

type WebLinkArgs = Pick<TextField, 'admin' | 'label' | 'name' | 'required'>

/** A full web address, http or https. */
export function webLink(field: WebLinkArgs): TextField {
  return { ...field, type: 'text', validate: checkLink }
}
