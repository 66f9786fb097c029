import type { Field } from 'payload'
import { fieldAffectsData, tabHasName } from 'payload/shared'
import { type Locale, locales } from '@/domain/locales'
import { type Block, type Inline, type ProseList, readProse } from '@/domain/prose'
import type { ClinicalFingerprints } from '@/domain/reviewDesk'
import { isClinicalField } from '@/fields/clinical'
import { canonicalJson, emptyJson, fingerprintOf, isStored } from '../frozenCopy'
import { isRecord } from '../storedDocument'

/** How text is compared: white space, the style of quotes and letter case say nothing clinical. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[‘’‚‛′]/g, "'")
    .replaceAll(/[“”„‟″«»]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()

interface Reading {
  locale: Locale
  /** Inside a clinical field all is clinical. */
  isClinical: boolean
  isLocalized: boolean
  /** Collects what stands in this language alone. */
  prose: string[]
}

/** Words as one text; only links interrupt it. Emphasis says nothing clinical. */
function wordsOf(words: readonly Inline[]): unknown[] {
  const parts: unknown[] = []
  for (const word of words) {
    if (word.kind === 'link') {
      const texts = wordsOf(word.words)
      if (texts.length > 0) parts.push({ url: word.address, texts })
      continue
    }
    const text = word.kind === 'text' ? word.text : ' '
    const last = parts.at(-1)
    // Emphasis splits a sentence into several nodes; they are read as one.
    if (typeof last === 'string') parts[parts.length - 1] = last + text
    else parts.push(text)
  }
  return parts
    .map((part) => (typeof part === 'string' ? plainText(part) : part))
    .filter((part) => part !== '')
}

const listOf = ({ isOrdered, items }: ProseList): unknown => ({
  kind: isOrdered ? 'ol' : 'ul',
  texts: items.map(({ lists, words }) => [...wordsOf(words), ...lists.map(listOf)]),
})

function blockOf(block: Block): unknown {
  if (block.kind === 'list') return listOf(block)
  const texts = wordsOf(block.words)
  return block.kind === 'heading' ? { kind: `h${block.level}`, texts } : texts
}

/** A rich text as patients read it: what no page renders can't stand in for what one does. */
const proseOf = (value: unknown): unknown => readProse(value).map(blockOf)

function leaf(field: Field, value: unknown): unknown {
  if (field.type === 'richText') return proseOf(value)
  if (typeof value === 'string') {
    return field.type === 'text' || field.type === 'textarea' ? plainText(value) : value
  }
  if (value instanceof Date) return value.toISOString()
  // An id of the database, as the adapter or the driver gives it.
  return isRecord(value) || Array.isArray(value) ? value : value === null ? undefined : value
}

/** A set: the same members in any order are the same. */
const asSet = (members: unknown[]): unknown[] =>
  members
    .map((member) => ({ member, json: canonicalJson(member) }))
    .filter(({ json }) => json !== emptyJson)
    .toSorted((a, b) => (a.json < b.json ? -1 : 1))
    .map(({ member }) => member)

/** A row that links a document is a link with attributes: rows of links are a set. */
const isLinkRow = (fields: readonly Field[]): boolean =>
  fields.some((field) =>
    fieldAffectsData(field)
      ? field.type === 'relationship' && !field.hasMany
      : 'fields' in field && isLinkRow(field.fields),
  )

function readValue(field: Field, stored: unknown, reading: Reading): unknown {
  const isOwnLocalized = 'localized' in field && Boolean(field.localized) && !reading.isLocalized
  const value = isOwnLocalized ? (isRecord(stored) ? stored[reading.locale] : undefined) : stored
  if (value === undefined || value === null) return undefined
  const inside = { ...reading, isLocalized: reading.isLocalized || isOwnLocalized }
  switch (field.type) {
    case 'group':
      return isRecord(value) ? readFields(field.fields, value, inside) : undefined
    case 'array': {
      if (!Array.isArray(value)) return undefined
      const rows = value.filter(isRecord).map((row) => readFields(field.fields, row, inside))
      // A row that says nothing in this language is no row of it.
      return isLinkRow(field.fields)
        ? asSet(rows)
        : rows.filter((row) => canonicalJson(row) !== emptyJson)
    }
    default: {
      if (!inside.isClinical) return undefined
      const read = Array.isArray(value)
        ? asSet(value.map((each: unknown) => leaf(field, each)))
        : leaf(field, value)
      if (inside.isLocalized) {
        const json = canonicalJson(read)
        if (json !== emptyJson) reading.prose.push(json)
      }
      return read
    }
  }
}

function readFields(
  fields: readonly Field[],
  data: Record<string, unknown>,
  reading: Reading,
): Record<string, unknown> {
  const content: Record<string, unknown> = {}
  for (const field of fields) {
    if (!isStored(field)) continue
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        if (!tabHasName(tab)) Object.assign(content, readFields(tab.fields, data, reading))
        else content[tab.name] = readValue({ ...tab, type: 'group' }, data[tab.name], reading)
      }
    } else if (fieldAffectsData(field)) {
      const isClinical = reading.isClinical || isClinicalField(field)
      if (field.name !== 'id') {
        content[field.name] = readValue(field, data[field.name], { ...reading, isClinical })
      }
    } else if ('fields' in field) {
      Object.assign(content, readFields(field.fields, data, reading))
    }
  }
  return content
}

/** The clinical content of a stored document as one language has it, made comparable. */
export function clinicalContent(
  fields: readonly Field[],
  doc: Record<string, unknown>,
  locale: Locale,
): { content: Record<string, unknown>; hasProse: boolean } {
  const prose: string[] = []
  const content = readFields(fields, doc, { locale, isClinical: false, isLocalized: false, prose })
  return { content, hasProse: prose.length > 0 }
}

/**
 * What a sign-off is bound to: for each language the SHA-256 of all clinical fields, in that
 * language. Structure (codes, numbers, links and their attributes) counts for every language, prose
 * for its own. Links are sets. White space, quotes, letter case and ids of rows make no difference;
 * a language without clinical prose has no fingerprint.
 */
export function clinicalFingerprints(
  fields: readonly Field[],
  doc: Record<string, unknown>,
): ClinicalFingerprints {
  const fingerprints: ClinicalFingerprints = {}
  for (const locale of locales) {
    const { content, hasProse } = clinicalContent(fields, doc, locale)
    if (hasProse) fingerprints[locale] = fingerprintOf(content)
  }
  return fingerprints
}
