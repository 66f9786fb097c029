import type { FieldHook, TextField, TextFieldValidation } from 'payload'
import { text } from 'payload/shared'
import { say } from '@/domain/words'

// No empty, `.` or `..` parts: browsers resolve them, and the same page would have many addresses.
const pathPattern = /^\/(?:(?!\.{1,2}(?:\/|$))[\w\-.]+(?:\/(?=.)|$))*$/

const checkPath: TextFieldValidation = async (value, options) => {
  const own = await text(value, options)
  if (own !== true || typeof value !== 'string' || value === '') return own
  if (!pathPattern.test(value)) {
    return say(options.req, {
      en: `“${value}” is not an address of this site. Start with a slash and leave out https:// and the domain, for example /about/team.`,
      es: `«${value}» no es una dirección de este sitio. Empiece con una barra y omita https:// y el dominio, por ejemplo /about/team.`,
    })
  }
  const { from }: { from?: unknown } = options.siblingData ?? {}
  return options.name === 'to' && from === value
    ? say(options.req, {
        en: 'The new address is the same as the old one.',
        es: 'La dirección nueva es igual que la antigua.',
      })
    : true
}

/** One way to write an address: no blanks around it, no slash at its end, and none is null. */
const normalise: FieldHook = ({ value }) =>
  typeof value === 'string' ? value.trim().replace(/(?<=.)\/+$/, '') || null : value

type SitePathArgs = Pick<TextField, 'admin' | 'label' | 'name' | 'required' | 'unique'>

/** A path on this site, from its first slash, without query or fragment. */
export function sitePath(field: SitePathArgs): TextField {
  return { ...field, type: 'text', validate: checkPath, hooks: { beforeValidate: [normalise] } }
}
