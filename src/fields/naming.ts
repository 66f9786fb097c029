import type { TextareaField, TextField } from 'payload'
import { clinical } from './clinical'

type Words = Record<string, string>

export function name(label: Words): TextField {
  return {
    name: 'name',
    type: 'text',
    label,
    localized: true,
    required: true,
    // A page of a list is read by its names.
    index: true,
    maxLength: 300,
  }
}

export function alsoKnownAs(): TextField {
  return {
    name: 'alsoKnownAs',
    type: 'text',
    hasMany: true,
    localized: true,
    label: { en: 'Also known as', es: 'También se llama' },
    admin: {
      description: {
        en: 'Other words people search for. Brand names only where they are what people say.',
        es: 'Otras palabras que la gente busca. Marcas, solo si es lo que la gente dice.',
      },
    },
  }
}

export function summary(description: Words): TextareaField {
  return clinical({
    name: 'summary',
    type: 'textarea',
    label: { en: 'Summary', es: 'Resumen' },
    localized: true,
    required: true,
    maxLength: 320,
    admin: { description },
  })
}
