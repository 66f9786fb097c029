import type { Location } from '@/payload-types'
import type { LocationTeaser } from '../models/locationPage'
import { optionalText, type PageContext, required, requiredText } from './pageContext'
import { toTeaser } from './toTeaser'
import type { Unfinished } from './unfinished'

/** A line that leads to a clinic. */
export function toLocationTeaser(
  location: Unfinished<Location>,
  context: PageContext,
): LocationTeaser {
  return {
    ...toTeaser(location, context),
    neighbourhood: optionalText(location.neighbourhood),
    city: requiredText(location.address?.city, 'address.city', context),
    status: required(location.status, 'opening', 'status', context),
    phone: required(location.phone, '', 'phone', context),
  }
}
