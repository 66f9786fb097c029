import type { ValidationFieldError } from 'payload'

const isText = (label: unknown): label is string => typeof label === 'string'

/** One mark for each field, with everything that is said of it: a form shows only the last of several. */
export function markFields(errors: readonly ValidationFieldError[]): ValidationFieldError[] {
  const marks = new Map<string, ValidationFieldError>()
  for (const error of errors) {
    const { label, message, path } = error
    const known = marks.get(path)
    if (!known) marks.set(path, error)
    else {
      const labels = [...new Set([known.label, label])]
      marks.set(path, {
        path,
        label: labels.every(isText) ? labels.join(', ') : known.label,
        message: `${known.message} ${message}`,
      })
    }
  }
  return [...marks.values()]
}
