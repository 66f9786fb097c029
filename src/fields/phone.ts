import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { TextField, TextFieldValidation } from 'payload'
import { text } from 'payload/shared'

/** Numbers reserved for stories and examples in North America: 555-0100 to 555-0199 (NANPA). */
const reservedForFiction = /^\+1\d{3}55501\d{2}$/

const checkPhone: TextFieldValidation = async (value, options) => {
  const own = await text(value, options)
  if (own !== true || !value) return own
  const number = typeof value === 'string' ? parsePhoneNumberFromString(value, 'US') : undefined
  const isDialable = number && (number.isValid() || reservedForFiction.test(number.number))
  return isDialable
    ? true
    : `“${value}” is not a phone number we can dial. Write it with its area code, for example (312) 555-0142, or with a country code, for example +44 20 7946 0018.`
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
        ({ value }) =>
          typeof value === 'string'
            ? (parsePhoneNumberFromString(value, 'US')?.number ?? value)
            : value,
      ],
    },
  }
}
