import type { Field, Option } from 'payload'
import type { Words } from '@/domain/words'

/** Payload names the parts of an uploaded file in its own translations only. */
const fileWords: Readonly<Record<string, Words>> = {
  filename: { en: 'File', es: 'Archivo' },
  focalX: { en: 'Focal point, across', es: 'Punto focal, horizontal' },
  focalY: { en: 'Focal point, down', es: 'Punto focal, vertical' },
}

const both = (text: string): Words => ({ en: text, es: text })

/** A label of the configuration in both interface languages; null if it has none in words. */
export function wordsOf(label: unknown): Words | null {
  if (typeof label === 'string') return label === '' ? null : both(label)
  if (typeof label !== 'object' || label === null || !('en' in label)) return null
  const { en } = label
  if (typeof en !== 'string') return null
  return { en, es: 'es' in label && typeof label.es === 'string' ? label.es : en }
}

/** What the form calls a field: its label, else its name. */
export function fieldWords(field: Field & { name: string }): Words {
  const label = 'label' in field ? wordsOf(field.label) : null
  return label ?? fileWords[field.name] ?? both(field.name)
}

/** What follows from something else, or is a machine's own: hidden in the form, and no file's part. */
export const isShown = (field: Field & { name: string }): boolean =>
  !field.admin || !('hidden' in field.admin) || !field.admin.hidden || field.name in fileWords

/** The words of a choice; the code itself where it has none any more. */
export function optionWords(options: readonly Option[], code: string): Words {
  const option = options.find((each) => (typeof each === 'string' ? each : each.value) === code)
  return (typeof option === 'object' ? wordsOf(option.label) : null) ?? both(code)
}
