import type { Field } from 'payload'
import { fieldAffectsData } from 'payload/shared'
import { locales } from '@/domain/locales'
import { isRecord } from '../storedDocument'
import type { ShownValue } from './change'
import type { Row } from './pairRows'
import { shownValue } from './shownValue'

const isLink = (field: Field): boolean => field.type === 'relationship' || field.type === 'upload'

function valuesOf(fields: readonly Field[], row: Row, isWanted: (field: Field) => boolean) {
  return fields.flatMap((field): ShownValue[] => {
    if (!fieldAffectsData(field)) {
      return 'fields' in field ? valuesOf(field.fields, row, isWanted) : []
    }
    if (field.name === 'id' || 'fields' in field || field.type === 'richText') return []
    if (!isWanted(field)) return []
    const stored = row[field.name]
    const isPerLanguage = 'localized' in field && field.localized && isRecord(stored)
    const value = isPerLanguage ? locales.map((each) => stored[each]).find(Boolean) : stored
    const shown = Array.isArray(value) ? null : shownValue(field, value)
    return shown ? [shown] : []
  })
}

/** What tells a row apart at a glance: the document it links, else the first thing it says. */
export function rowName(fields: readonly Field[], row: Row): ShownValue | null {
  return valuesOf(fields, row, isLink)[0] ?? valuesOf(fields, row, () => true)[0] ?? null
}
