import type { TextField, TextFieldValidation } from 'payload'
import { contrastRatio, isHexColour } from '@/domain/contrast'
import { say } from '@/domain/words'

/** Paper of the light theme; the dark theme lightens the accent itself. */
const paper = '#fbf8f3'
const smallestContrast = 4.5

const checkAccent: TextFieldValidation = (value, { req }) => {
  if (!value) return true
  if (!isHexColour(value)) {
    return say(req, {
      en: `“${value}” is not a colour. Write it as #rrggbb, for example #1f5c57.`,
      es: `«${value}» no es un color. Escríbalo como #rrggbb, por ejemplo #1f5c57.`,
    })
  }
  const ratio = contrastRatio(value, paper)
  return ratio >= smallestContrast
    ? true
    : say(req, {
        en: `Text in ${value} on our paper has a contrast of ${ratio.toFixed(1)} : 1. Readers need ${smallestContrast} : 1 (WCAG 2.2): choose a darker colour.`,
        es: `El texto en ${value} sobre nuestro fondo tiene un contraste de ${ratio.toFixed(1)} : 1. Hace falta ${smallestContrast} : 1 (WCAG 2.2): elija un color más oscuro.`,
      })
}

/** The site's one accent, dark enough to read on paper. */
export function accentColour(): TextField {
  return {
    name: 'accentColour',
    type: 'text',
    label: { en: 'Accent colour', es: 'Color de acento' },
    validate: checkAccent,
    admin: {
      placeholder: '#1f5c57',
      description: { en: 'As #rrggbb. Empty: ours.', es: 'Como #rrggbb. Vacío: el nuestro.' },
    },
  }
}
