import type { Field } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'
import { proseToText } from '@/domain/proseToText'
import { isRecord } from '../storedDocument'
import type { Place } from './rule'
import { type Sentence, sentencesOf } from './text/sentences'

/** A text of a document that its readers see. */
export interface Text extends Place {
  text: string
  /** The row or, outside rows, the field: what a reader sees together. */
  group: string
  /** True for sentences, false for a name or a title. */
  isProse: boolean
  /** Where its sources stand: beside it, only in the page's list, or nowhere. */
  sources: 'own' | 'page' | 'none'
  /** True in a row that has a place for sources of its own. */
  canCite: boolean
}

/** A text, read sentence by sentence. */
export interface Piece extends Text {
  sentences: readonly Sentence[]
}

interface Surroundings extends Place {
  group: string
  isLocalized: boolean
  sources: Text['sources']
  canCite: boolean
}

const inside = (place: Surroundings, name: string): Surroundings => ({
  ...place,
  path: place.path === '' ? name : `${place.path}.${name}`,
  field: place.field === '' ? name : `${place.field}.${name}`,
})

/** A row's id; its number while it has none. */
export function rowKey(row: unknown, index: number): string {
  const id: unknown = isRecord(row) ? row.id : undefined
  return typeof id === 'string' && id !== '' ? id : String(index)
}

const isCited = (data: Record<string, unknown>, names: readonly string[]): boolean =>
  names.some((name) => Array.isArray(data[name]) && data[name].length > 0)

const citesItself = (fields: Field[]): boolean =>
  fields.some((field) => fieldAffectsData(field) && field.name === 'citations')

function textOf(field: Field, value: unknown): string | null {
  // Further names: each stands on a line of its own.
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown) => textOf(field, each) ?? []).join('\n') || null
  }
  switch (field.type) {
    case 'text':
    case 'textarea':
      return typeof value === 'string' && value.trim() !== '' ? value : null
    case 'richText':
      return proseToText(value)
    default:
      return null
  }
}

function readFields(
  fields: Field[],
  data: Record<string, unknown>,
  place: Surroundings,
  texts: Text[],
): void {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const value = tabHasName(tab) ? data[tab.name] : data
        const there = tabHasName(tab) ? inside(place, tab.name) : place
        if (isRecord(value)) readFields(tab.fields, value, there, texts)
      }
    } else if (!fieldAffectsData(field)) {
      if ('fields' in field) readFields(field.fields, data, place, texts)
    } else {
      const own = inside(place, field.name)
      const value = data[field.name]
      const isLocalized = place.isLocalized || ('localized' in field && Boolean(field.localized))
      if (field.type === 'group' && isRecord(value)) {
        readFields(field.fields, value, { ...own, isLocalized }, texts)
      } else if (field.type === 'array' && Array.isArray(value)) {
        const canCite = citesItself(field.fields)
        for (const [index, row] of value.entries()) {
          if (!isRecord(row)) continue
          const group = `${own.field}.${rowKey(row, index)}`
          const path = `${own.path}.${index}`
          const sources = isCited(row, ['citations']) ? 'own' : place.sources
          const there = { path, field: group, group, isLocalized, sources }
          readFields(field.fields, row, { ...there, canCite }, texts)
        }
      } else if (isLocalized && !('virtual' in field && field.virtual)) {
        const text = textOf(field, value)
        if (text === null) continue
        texts.push({
          path: own.path,
          field: own.field,
          group: place.group || own.field,
          text,
          isProse: field.type !== 'text',
          sources: place.sources,
          canCite: place.canCite,
        })
      }
    }
  }
}

/** Every text of a document that has been read in one language. */
export function textsOf(fields: Field[], document: Record<string, unknown>): Text[] {
  const texts: Text[] = []
  const sources = isCited(document, ['citations', 'factsCitations']) ? 'page' : 'none'
  const place = {
    path: '',
    field: '',
    group: '',
    isLocalized: false,
    sources,
    canCite: false,
  } as const
  readFields(fields, document, place, texts)
  return texts
}

/** A text with its sentences, which take longer to find than the text. */
export const pieceOf = (text: Text): Piece => ({ ...text, sentences: sentencesOf(text.text) })
