import type { TextField, TextFieldValidation } from 'payload'
import { text } from 'payload/shared'
import { say } from '@/domain/words'

const checkLink: TextFieldValidation = async (value, options) => {
  const own = await text(value, options)
  if (own !== true || !value) return own
  const isLink = typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)
  return (
    isLink ||
    say(options.req, {
      en: `“${value}” is not a web link. It starts with https://`,
      es: `«${value}» no es un enlace web. Empieza por https://`,
    })
  )
}

type WebLinkArgs = Pick<TextField, 'admin' | 'label' | 'name' | 'required'>

/** A full web address, http or https. */
export function webLink(field: WebLinkArgs): TextField {
  return { ...field, type: 'text', validate: checkLink }
}
