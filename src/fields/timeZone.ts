import type { TextField, TextFieldValidation } from 'payload'
import { text } from 'payload/shared'
import { isTimeZone } from '@/domain/openingHours'
import { say } from '@/domain/words'

const checkTimeZone: TextFieldValidation = async (value, options) => {
  const own = await text(value, options)
  if (own !== true || !value) return own
  return (
    isTimeZone(value) ||
    say(options.req, {
      en: `“${value}” is not a time zone. Write one like America/New_York or Europe/Madrid.`,
      es: `«${value}» no es una zona horaria. Escriba una como America/New_York o Europe/Madrid.`,
    })
  )
}

/** The IANA time zone in which a clinic's hours are meant. */
export function timeZone(): TextField {
  return {
    name: 'timeZone',
    type: 'text',
    required: true,
    defaultValue: 'America/New_York',
    label: { en: 'Time zone', es: 'Zona horaria' },
    validate: checkTimeZone,
    admin: {
      description: {
        en: 'Hours are shown in this zone, wherever the reader is. For example America/New_York.',
        es: 'El horario se muestra en esta zona, esté donde esté quien lee. Por ejemplo, America/New_York.',
      },
    },
  }
}
