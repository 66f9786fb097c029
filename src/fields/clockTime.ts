import type { TextField, TextFieldValidation } from 'payload'
import { text } from 'payload/shared'
import { isClockTime } from '@/domain/openingHours'

const checkTime: TextFieldValidation = async (value, options) => {
  const own = await text(value, options)
  if (own !== true || !value) return own
  if (!isClockTime(value)) {
    return `“${value}” is not a time. Write it on a 24-hour clock, for example 09:00 or 17:30.`
  }
  const { opens }: { opens?: unknown } = options.siblingData ?? {}
  if (options.name === 'closes' && typeof opens === 'string' && value <= opens) {
    return `Closing time ${value} is not after opening time ${opens}. For hours past midnight, add a second line for the next day.`
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
