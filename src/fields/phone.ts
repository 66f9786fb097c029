import type { TextField, TextFieldValidation } from 'payload'
import { text } from 'payload/shared'
import { readPhoneNumber } from '@/domain/phoneNumbers'
import { say } from '@/domain/words'

const checkPhone: TextFieldValidation = async (value, options) => {
  const own = await text(value, options)
  if (own !== true || !value) return own
  return (
    (typeof value === 'string' && readPhoneNumber(value) !== null) ||
    say(options.req, {
      en: `“${value}” is not a phone number we can dial. Write it with its area code, for example (312) 555-0142, or with a country code, for example +44 20 7946 0018.`,
      es: `«${value}» no es un número al que podamos llamar. Escríbalo con su prefijo, por ejemplo (312) 555-0142, o con el del país, por ejemplo +44 20 7946 0018.`,
    })
  )
}

type PhoneArgs = Pick<TextField, 'admin' | 'label' | 'name' | 'required'>

/** A phone number, stored in E.164 (`+13125550142`); without a country code it is read as North American. */
export function phone(field: PhoneArgs): TextField {
  return {
    ...field,
    type: 'text',
    validate: checkPhone,
    hooks: {
      beforeChange: [
        ({ value }) => (typeof value === 'string' ? (readPhoneNumber(value) ?? value) : value),
      ],
    },
  }
}
