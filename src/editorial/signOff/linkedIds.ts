import type { Field } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'
import { isRecord } from '../storedDocument'

const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each: unknown) =>
    typeof each === 'string' ? [each] : [],
  )

/** Ids of everything of one collection that a stored document links, at any depth, each once. */
export function linkedIds(
  fields: readonly Field[],
  data: Record<string, unknown>,
  collection: string,
): string[] {
  const visit = (list: readonly Field[], values: Record<string, unknown>): string[] =>
    list.flatMap((field): string[] => {
      if (field.type === 'tabs') {
        return field.tabs.flatMap((tab) => {
          const inner = tabHasName(tab) ? values[tab.name] : values
          return isRecord(inner) ? visit(tab.fields, inner) : []
        })
      }
      if (!fieldAffectsData(field)) return 'fields' in field ? visit(field.fields, values) : []
      const value = values[field.name]
      if (field.type === 'relationship') {
        return field.relationTo === collection ? idsIn(value) : []
      }
      if (!('fields' in field)) return []
      const rows: unknown[] = Array.isArray(value) ? value : [value]
      return rows.filter(isRecord).flatMap((row) => visit(field.fields, row))
    })
  return [...new Set(visit(fields, data))]
}
