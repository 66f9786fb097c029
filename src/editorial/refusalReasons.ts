import type { ValidationError } from 'payload'

/** What a refused publish says of its fields, as one text: for where there is no form to mark. */
export function refusalReasons({ data }: ValidationError): string {
  const reasons = data.errors.map(({ label, message }) =>
    typeof label === 'string' && label ? `${label}: ${message}` : message,
  )
  return [...new Set(reasons)].join(' ')
}
