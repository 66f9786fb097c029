import type { PayloadRequest } from 'payload'
import { type Locale, locales } from '@/domain/locales'
import { type SafetyLink, safetyLinksFrom, safetyLinksTo } from '@/domain/safetyLinks'
import { languageList, say } from '@/domain/words'
import { recordsNow } from './recordsNow'
import {
  type DocumentRef,
  findParts,
  isLive,
  isRecord,
  publicLocalesOf,
  publicTypeOf,
  type StoredDocument,
  titleOf,
} from './storedDocument'

/** A safety record that a document links, as it is now. */
export interface LinkedRecord {
  ref: DocumentRef
  /** The relationship field in the form: `aftercare.2.step`. */
  path: string
  title: string
  /** Empty if the record is not live. */
  publicLocales: Locale[]
}

interface Link {
  path: string
  id: number | string
}

function linksOf(doc: StoredDocument, { rows, field }: SafetyLink): Link[] {
  const list: unknown = doc[rows]
  if (!Array.isArray(list)) return []
  return list.flatMap((row: unknown, index) => {
    const id: unknown = isRecord(row) ? row[field] : undefined
    return typeof id === 'string' || typeof id === 'number'
      ? [{ path: `${rows}.${index}.${field}`, id }]
      : []
  })
}

/** Every safety record a document links, in the order of its rows; one that is gone included. */
export async function linkedSafetyRecords(
  req: PayloadRequest,
  ref: DocumentRef,
  doc: StoredDocument,
  records = recordsNow(req),
): Promise<LinkedRecord[]> {
  const linked: LinkedRecord[] = []
  for (const link of safetyLinksFrom(ref.slug)) {
    const rows = linksOf(doc, link)
    if (rows.length === 0) continue
    const type = publicTypeOf(req.payload, { kind: 'collection', slug: link.to, id: '' })
    const ids = [...new Set(rows.map(({ id }) => id))]
    const found = await records.find(link.to, { id: { in: ids } })
    for (const { path, id } of rows) {
      const record = found.find((each) => each.id === id)
      linked.push({
        ref: { kind: 'collection', slug: link.to, id },
        path,
        title: record
          ? titleOf(type, record, req.locale)
          : say(req, { en: 'A deleted record', es: 'Un registro eliminado' }),
        publicLocales: record && isLive(type, record) ? publicLocalesOf(record) : [],
      })
    }
  }
  return linked
}

/** Live documents that link a safety record, by title. */
export async function liveDependants(
  req: PayloadRequest,
  { slug, id }: DocumentRef,
): Promise<{ ref: DocumentRef; title: string }[]> {
  const dependants = new Map<string, { ref: DocumentRef; title: string }>()
  for (const { from, rows, field } of safetyLinksTo(slug)) {
    const type = publicTypeOf(req.payload, { kind: 'collection', slug: from, id: '' })
    for (const doc of await findParts(req, from, { [`${rows}.${field}`]: { equals: id } })) {
      if (!isLive(type, doc)) continue
      dependants.set(`${from}:${doc.id}`, {
        ref: { kind: 'collection', slug: from, id: doc.id },
        title: titleOf(type, doc, req.locale),
      })
    }
  }
  return [...dependants.values()].toSorted((a, b) => a.title.localeCompare(b.title))
}

/** The languages every linked record is public in. All of ours if nothing is linked. */
export const sharedLocales = (linked: readonly LinkedRecord[]): Locale[] =>
  locales.filter((locale) => linked.every((record) => record.publicLocales.includes(locale)))

/** Why a linked record keeps a document from being public in any of `wanted`; null if it doesn't. */
export function objectionOf(
  req: PayloadRequest,
  record: LinkedRecord,
  wanted: readonly Locale[],
): string | null {
  if (record.publicLocales.length === 0) {
    return say(req, {
      en: `“${record.title}” is not published. Publish it first, or remove this row.`,
      es: `«${record.title}» no está publicado. Publíquelo primero o elimine esta fila.`,
    })
  }
  if (wanted.every((locale) => record.publicLocales.includes(locale))) return null
  const have = languageList(req, record.publicLocales)
  const need = languageList(req, wanted)
  return say(req, {
    en: `“${record.title}” is public in ${have} only, and this text is complete in ${need}. Complete and publish it in the same language first.`,
    es: `«${record.title}» solo es público en ${have}, y este texto está completo en ${need}. Complételo y publíquelo antes en el mismo idioma.`,
  })
}
