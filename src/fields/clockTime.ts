import type { TextField, TextFieldValidation } from 'payload'
import { text } from 'payload/shared'
import { isClockTime } from '@/domain/openingHours'
import { say } from '@/domain/words'

const checkTime: TextFieldValidation = async (value, options) => {
  const own = await text(value, options)
  if (own !== true || !value) return own
  if (!isClockTime(value)) {
    return say(options.req, {
      en: `“${value}” is not a time. Write it on a 24-hour clock, for example 09:00 or 17:30.`,
      es: `«${value}» no es una hora. Escríbala en formato de 24 horas, por ejemplo 09:00 o 17:30.`,
    })
  }
  const { opens }: { opens?: unknown } = options.siblingData ?? {}
  if (options.name === 'closes' && isClockTime(opens) && value <= opens) {
    return say(options.req, {
      en: `Closing time ${value} is not after opening time ${opens}. For hours past midnight, close at 24:00 and add a line for the next day.`,
      es: `La hora de cierre, ${value}, no es posterior a la de apertura, ${opens}. Si pasa de medianoche, cierre a las 24:00 y añada una línea para el día siguiente.`,
    })
  }
  return true
}

function clockTime(name: 'opens' | 'closes', label: Record<string, string>): TextField {
  return {
    name,
    type: 'text',
    label,
    required: true,
    validate: checkTime,
    admin: { width: '33%', placeholder: name === 'opens' ? '09:00' : '17:30' },
  }
}

/** Opening and closing time of one stretch of a day, on a 24-hour clock in the clinic's own zone. */
export const hoursFields = (): [TextField, TextField] => [
  clockTime('opens', { en: 'Opens', es: 'Abre' }),
  clockTime('closes', { en: 'Closes', es: 'Cierra' }),
]
