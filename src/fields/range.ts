import type { NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'
import { say } from '@/domain/words'

/** For the `to` of a from–to pair: it may not lie below its sibling `from`. */
export const rejectEndBeforeStart: NumberFieldSingleValidation = (value, options) => {
  const { from }: { from?: unknown } = options.siblingData ?? {}
  if (typeof value === 'number' && typeof from === 'number' && value < from) {
    return say(options.req, {
      en: `“To” is ${value}, which is less than “From”, ${from}. Swap them, or leave one empty.`,
      es: `«Hasta» es ${value}, menos que «Desde», ${from}. Intercámbielos o deje uno vacío.`,
    })
  }
  return number(value, options)
}
