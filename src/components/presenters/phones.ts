import parsePhoneNumber from 'libphonenumber-js/min'

/** A phone number (E.164) as people in its country write it; unchanged when it is not one. */
export function describePhone(phone: string): string {
  return parsePhoneNumber(phone)?.formatNational() ?? phone
}

/** The address that dials it. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replaceAll(/[^+\d]/g, '')}`
}
