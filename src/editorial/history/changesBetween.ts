import type { ArrayField, Field } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'
import { type Locale, locales } from '@/domain/locales'
import { proseToText } from '@/domain/proseToText'
import { wordChanges } from '@/domain/wordChanges'
import type { Words } from '@/domain/words'
import { isClinicalField } from '@/fields/clinical'
import { canonicalJson, type FrozenCopy, isPublicField, isStored } from '../frozenCopy'
import { publicLocalesField } from '../publicLocalesField'
import { clinicalPart } from '../publishLog'
import { isRecord } from '../storedDocument'
import type { Change, RowChange, ShownValue } from './change'
import { fieldWords, isShown, wordsOf } from './fieldWords'
import { pairRows, type Row } from './pairRows'
import { rowName } from './rowName'
import { shownValue } from './shownValue'

interface Place {
  path: string
  labels: Words[]
  locale: Locale | null
  isClinical: boolean
}

type NamedField = Field & { name: string }

const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
const rowsOf = (value: unknown): Row[] => listOf(value).filter(isRecord)

const inside = (place: Place, name: string, label: Words | null, isClinical = false): Place => ({
  path: place.path === '' ? name : `${place.path}.${name}`,
  labels: label ? [...place.labels, label] : place.labels,
  locale: place.locale,
  isClinical: place.isClinical || isClinical,
})

function wordsChange(place: Place, before: string, after: string): Change {
  const runs = wordChanges(before, after)
  return runs.every(({ kind }) => kind === 'kept')
    ? { ...place, kind: 'format' }
    : { ...place, kind: 'words', runs }
}

function listChange(field: NamedField, before: unknown[], after: unknown[], place: Place): Change {
  const missingIn = (list: unknown[]): ((value: unknown) => boolean) => {
    const known = new Set(list.map(canonicalJson))
    return (value) => !known.has(canonicalJson(value))
  }
  const shown = (values: unknown[]): ShownValue[] =>
    values.flatMap((value) => shownValue(field, value) ?? [])
  const gone = before.filter(missingIn(after))
  const come = after.filter(missingIn(before))
  const stayed = (list: unknown[], other: unknown[]) =>
    canonicalJson(list.filter((value) => !missingIn(other)(value)))
  return {
    ...place,
    kind: 'list',
    removed: shown(gone),
    added: shown(come),
    isReordered: stayed(before, after) !== stayed(after, before),
  }
}

function rowsChange(field: ArrayField, before: Row[], after: Row[], place: Place): Change[] {
  const nameOf = (row: Row): ShownValue | null => rowName(field.fields, row)
  const pairs = pairRows(before, after, (row) => {
    const name = nameOf(row)
    return name && canonicalJson(name)
  })
  const rows = pairs.flatMap(({ after: is, before: was, id, isMoved }): RowChange[] => {
    const row = is?.row ?? was?.row
    if (!row) return []
    const changes = fieldChanges(field.fields, was?.row ?? {}, is?.row ?? {}, {
      ...place,
      path: `${place.path}.${id}`,
      labels: [],
    })
    if (was && is && !isMoved && changes.length === 0) return []
    const shared = {
      id,
      name: nameOf(row),
      isClinical:
        changes.some(({ isClinical }) => isClinical) ||
        (isMoved && clinicalPart(field.fields, row).length > 0),
      changes,
    }
    if (!was) return is ? [{ ...shared, kind: 'added', to: is.position }] : []
    if (!is) return [{ ...shared, kind: 'removed', from: was.position }]
    return [{ ...shared, kind: 'kept', from: was.position, to: is.position, isMoved }]
  })
  const isClinical = place.isClinical || rows.some((row) => row.isClinical)
  return rows.length > 0 ? [{ ...place, isClinical, kind: 'rows', rows }] : []
}

function valueChanges(field: NamedField, before: unknown, after: unknown, place: Place): Change[] {
  if (field.type === 'group') {
    return fieldChanges(field.fields, recordOf(before), recordOf(after), place)
  }
  if (field.type === 'array') return rowsChange(field, rowsOf(before), rowsOf(after), place)
  if (canonicalJson(before) === canonicalJson(after)) return []
  if ('hasMany' in field && field.hasMany) {
    return [listChange(field, listOf(before), listOf(after), place)]
  }
  switch (field.type) {
    case 'richText':
      return [wordsChange(place, proseToText(before) ?? '', proseToText(after) ?? '')]
    case 'code':
    case 'email':
    case 'text':
    case 'textarea':
      return [wordsChange(place, String(before ?? ''), String(after ?? ''))]
    default: {
      const [was, is] = [shownValue(field, before), shownValue(field, after)]
      return [{ ...place, kind: 'value', before: was, after: is }]
    }
  }
}

function fieldChanges(fields: Field[], before: Row, after: Row, place: Place): Change[] {
  return fields.flatMap((field): Change[] => {
    if (!isStored(field) || !isPublicField(field)) return []
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        tabHasName(tab)
          ? fieldChanges(
              tab.fields,
              recordOf(before[tab.name]),
              recordOf(after[tab.name]),
              inside(place, tab.name, wordsOf(tab.label)),
            )
          : fieldChanges(tab.fields, before, after, place),
      )
    }
    if (!fieldAffectsData(field)) {
      return 'fields' in field ? fieldChanges(field.fields, before, after, place) : []
    }
    // The languages stand beside the entry; ids say nothing to people.
    if (field.name === publicLocalesField.name || field.name === 'id' || !isShown(field)) return []
    const own = inside(place, field.name, fieldWords(field), isClinicalField(field))
    const [was, is] = [before[field.name], after[field.name]]
    const isPerLanguage = 'localized' in field && field.localized && place.locale === null
    if (!isPerLanguage) return valueChanges(field, was, is, own)
    return locales.flatMap((locale) =>
      valueChanges(field, recordOf(was)[locale], recordOf(is)[locale], { ...own, locale }),
    )
  })
}

/**
 * What differs between two frozen copies of one document, in the order of its form. A copy that is
 * null is an empty document: then everything was added, or removed.
 *
 * @param fields the fields of the document's collection or global, as they are now: what a field
 *   said that is no more can't be named
 */
export function changesBetween(
  fields: Field[],
  before: FrozenCopy | null,
  after: FrozenCopy | null,
): Change[] {
  const nowhere: Place = { path: '', labels: [], locale: null, isClinical: false }
  return fieldChanges(fields, before ?? {}, after ?? {}, nowhere)
}
