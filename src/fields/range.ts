import type { NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'

/** For the `to` of a from–to pair: it may not lie below its sibling `from`. */
export const rejectEndBeforeStart: NumberFieldSingleValidation = (value, options) => {
  const { from }: { from?: unknown } = options.siblingData ?? {}
  if (typeof value === 'number' && typeof from === 'number' && value < from) {
    return `“To” is ${value}, which is less than “From”, ${from}. Swap them, or leave one empty.`
  }
  return number(value, options)
}
