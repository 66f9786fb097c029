import { parsePhoneNumberFromString } from 'libphonenumber-js'

/** Numbers reserved for stories and examples in North America: 555-0100 to 555-0199 (NANPA). */
const reservedForFiction = /^\+1\d{3}55501\d{2}$/

/**
 * A phone number in E.164 (`+13125550142`), or null for text that can't be dialled. Without a
 * country code it is read as North American.
 */
export function readPhoneNumber(text: string): string | null {
  const number = parsePhoneNumberFromString(text, 'US')
  if (!number) return null
  return number.isValid() || reservedForFiction.test(number.number) ? number.number : null
}
