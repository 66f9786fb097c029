import type { DateField, Field } from 'payload'
import { isRecord } from '../storedDocument'
import type { ShownValue } from './change'
import { optionWords } from './fieldWords'

const isDay = ({ admin }: DateField): boolean => {
  const appearance = admin?.date?.pickerAppearance
  return appearance === undefined || appearance === 'default' || appearance === 'dayOnly'
}

function linkTo(relationTo: string | string[], value: unknown): ShownValue | null {
  // A link that may lead to several collections says which.
  if (isRecord(value)) {
    return typeof value.relationTo === 'string' ? linkTo(value.relationTo, value.value) : null
  }
  return typeof relationTo === 'string' && (typeof value === 'string' || typeof value === 'number')
    ? { kind: 'link', collection: relationTo, id: String(value) }
    : null
}

/** One value of a field as people read it; null for nothing at all. */
export function shownValue(field: Field, value: unknown): ShownValue | null {
  if (value === undefined || value === null || value === '') return null
  switch (field.type) {
    case 'checkbox':
      return { kind: 'flag', isOn: value === true }
    case 'date':
      return typeof value === 'string' ? { kind: 'date', iso: value, isDay: isDay(field) } : null
    case 'radio':
    case 'select':
      return typeof value === 'string'
        ? { kind: 'code', words: optionWords(field.options, value) }
        : null
    case 'relationship':
    case 'upload':
      return linkTo(field.relationTo, value)
    case 'point':
      // Stored as GeoJSON: longitude before latitude. Maps and people say it the other way round.
      return isRecord(value) && Array.isArray(value.coordinates)
        ? { kind: 'text', text: value.coordinates.toReversed().join(', ') }
        : null
    default:
      if (typeof value === 'number') return { kind: 'number', number: value }
      return { kind: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) }
  }
}
