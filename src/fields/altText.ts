import type { TextareaField } from 'payload'
import { say } from '@/domain/words'

/** What a picture shows, in words; not asked for where the picture is decorative. */
export function altText(): TextareaField {
  return {
    name: 'alt',
    type: 'textarea',
    localized: true,
    // Asked for unless decorative; a picture is public in the languages that say what it shows.
    required: true,
    label: { en: 'What the picture shows', es: 'Qué muestra la imagen' },
    admin: {
      condition: (data) => data.isDecorative !== true,
      description: {
        en: 'Read aloud to people who do not see it. Name the skin tone where skin is shown.',
        es: 'Se lee a quien no la ve. Nombre el tono de piel si se ve piel.',
      },
    },
    validate: (value, { req, siblingData }) => {
      const { isDecorative }: { isDecorative?: boolean } = siblingData
      return isDecorative || value
        ? true
        : say(req, {
            en: 'Say what the picture shows, or mark it as decorative.',
            es: 'Diga qué muestra la imagen o márquela como decorativa.',
          })
    },
  }
}
