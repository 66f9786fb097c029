import type { ClientField } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'

type Translate = (label: NonNullable<unknown>) => string

/** A field of the form with the words that lead to it: its row's label and number, its own label. */
export interface FoundField {
  title: string
  field: ClientField
}

function find(fields: readonly ClientField[], name: string): ClientField | undefined {
  for (const field of fields) {
    if (fieldAffectsData(field) && field.name === name) return field
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        if (tabHasName(tab)) continue
        const found = find(tab.fields, name)
        if (found) return found
      }
    } else if ('fields' in field && !fieldAffectsData(field)) {
      const found = find(field.fields, name)
      if (found) return found
    }
  }
  return undefined
}

/** Finds the field at a path such as `aftercare.2.step`: “Aftercare 3: Step”. */
export function fieldAt(
  fields: readonly ClientField[],
  path: string,
  translate: Translate,
): FoundField | null {
  let level = fields
  let field: ClientField | undefined
  const words: string[] = []
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part)) {
      words.push(`${words.pop() ?? ''} ${Number(part) + 1}`.trim())
      continue
    }
    field = find(level, part)
    if (!field) return null
    const label = 'label' in field ? field.label : undefined
    words.push(label ? translate(label) : part)
    level = 'fields' in field ? field.fields : []
  }
  return field ? { field, title: words.join(': ') } : null
}
