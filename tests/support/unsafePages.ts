import type { Payload } from 'payload'
import { z } from 'zod'
import { locales } from '@/domain/locales'
import { safetyLinksFrom } from '@/domain/safetyLinks'
import { isCollection } from '@/editorial/storedDocument'

const rowsSchema = z.array(z.record(z.string(), z.unknown())).catch([])

interface Stored {
  [field: string]: unknown
  _status?: string
  deletedAt?: unknown
  publicLocales?: string[]
}

const livesIn = (doc: Stored | null | undefined, locale: string): boolean =>
  doc?._status === 'published' && !doc.deletedAt && (doc.publicLocales ?? []).includes(locale)

/** Public treatments that link a warning which isn't public in the same language: in the database. */
async function unsafeInDatabase(payload: Payload): Promise<string[]> {
  const { connection } = payload.db
  const treatments = await connection.collection<Stored>('treatments').find().toArray()
  const unsafe: string[] = []
  for (const treatment of treatments) {
    for (const { field, rows, to } of safetyLinksFrom('treatments')) {
      for (const row of rowsSchema.parse(treatment[rows])) {
        const [record] = await connection
          .collection<Stored>(to)
          .find({ $expr: { $eq: [{ $toString: '$_id' }, String(row[field])] } })
          .toArray()
        for (const locale of locales) {
          if (livesIn(treatment, locale) && !livesIn(record, locale)) {
            unsafe.push(`${treatment._id} in ${locale} lacks ${to} ${row[field]}`)
          }
        }
      }
    }
  }
  return unsafe
}

/** What anybody gets of the treatments: one that lacks a filled-in warning, or fails to be read. */
async function unsafeForReaders(payload: Payload): Promise<string[]> {
  const unsafe: string[] = []
  const collection = 'treatments'
  if (!isCollection(payload, collection)) return unsafe
  for (const locale of locales) {
    const { docs } = await payload.find({
      collection,
      depth: 1,
      fallbackLocale: false,
      locale,
      overrideAccess: false,
      pagination: false,
    })
    for (const doc of docs) {
      const stored = await payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection,
        where: { id: { equals: doc.id } },
      })
      const read: Record<string, unknown> = { ...doc }
      for (const { field, rows } of safetyLinksFrom(collection)) {
        const shown = rowsSchema.parse(read[rows]).filter((row) => typeof row[field] === 'object')
        if (shown.length !== rowsSchema.parse(stored?.[rows]).length) {
          unsafe.push(`${doc.id} in ${locale} is shown without all of its ${rows}`)
        }
      }
    }
  }
  return unsafe
}

/** Everything that must never be: empty, or the promise is broken. */
export async function unsafePages(payload: Payload): Promise<string[]> {
  return [...(await unsafeInDatabase(payload)), ...(await unsafeForReaders(payload))]
}
