import type { Field, PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Locale } from '@/domain/locales'
import { proseToText } from '@/domain/proseToText'
import { type RecordsNow, recordsNow } from '../recordsNow'
import { inLanguage } from '../requiredContent'
import { isLive, publicTypeOf, readNewest } from '../storedDocument'
import { brandsOf } from './brands'
import { brandSettings, linkedReadings } from './linkedReadings'
import {
  type LinkedCondition,
  type LinkedRecords,
  type NoticedTreatment,
  noLinks,
} from './linkedRecords'
import { readLocation } from './readLocation'
import { readTreatment } from './readTreatment'

type Reader = <T extends z.ZodType>(
  collection: string,
  wanted: readonly (string | null | undefined)[],
  schema: T,
) => Promise<{ id: string; record: z.output<T> }[]>

/**
 * Reads records by their ids, in one language, from inside the request's transaction. What is not
 * live is read as it is drafted: it goes live with the document, or not at all.
 */
function reader(req: PayloadRequest, locale: Locale, { find }: RecordsNow): Reader {
  return async (collection, wanted, schema) => {
    const known = [...new Set(wanted.filter((id) => id !== null && id !== undefined))]
    if (known.length === 0) return []
    const type = publicTypeOf(req.payload, { kind: 'collection', slug: collection, id: '' })
    const read: { id: string; record: z.output<typeof schema> }[] = []
    for (const doc of await find(collection, { id: { in: known } })) {
      const { id } = doc
      const newest =
        type.hasDrafts && !isLive(type, doc)
          ? await readNewest(req, { kind: 'collection', slug: collection, id })
          : null
      const record = schema.parse(inLanguage(type.fields, newest ?? doc, locale))
      read.push({ id: String(id), record })
    }
    return read
  }
}

const allNames = ({ name, alsoKnownAs }: { name: string; alsoKnownAs: string[] }): string[] =>
  [name, ...alsoKnownAs].filter((each) => each !== '')

interface Reading {
  locale: Locale
  records: RecordsNow
  read: Reader
}

async function loadTreatmentLinks(
  req: PayloadRequest,
  { locale, read, records: stored }: Reading,
  document: Record<string, unknown>,
): Promise<LinkedRecords> {
  const treatment = readTreatment(document)
  const linked = await read(
    'contraindications',
    treatment.contraindications.map((row) => row.contraindication),
    linkedReadings.contraindications,
  )
  const records = [...linked, ...(await loadOthers(req, { locale, records: stored }, linked))]
  const conditions: LinkedCondition[] = (
    await read(
      'conditions',
      [
        ...treatment.treats.map((row) => row.condition),
        ...records.flatMap(({ record }) => record.concerns),
      ],
      linkedReadings.conditions,
    )
  ).map(({ id, record }) => ({ id, names: allNames(record) }))
  const steps = await read(
    'aftercare-steps',
    treatment.aftercare.map((row) => row.step),
    linkedReadings['aftercare-steps'],
  )
  return {
    ...noLinks,
    conditions,
    contraindications: records.map(({ id, record }) => ({
      id,
      ...record,
      severity: record.defaultSeverity,
      concerns: conditions.filter((condition) => record.concerns.includes(condition.id)),
    })),
    steps: steps.map(({ id, record }) => ({ id, ...record, isTimed: record.timing })),
    notices: await loadNotices(req, { locale, read, records: stored }),
    brands: records.flatMap(({ record }) => brandsOf(record)),
  }
}

/** The other live contraindications: prose may name what the list should have. */
async function loadOthers(
  req: PayloadRequest,
  { locale, records }: Pick<Reading, 'locale' | 'records'>,
  linked: readonly { id: string }[],
): Promise<{ id: string; record: z.output<typeof linkedReadings.contraindications> }[]> {
  const type = publicTypeOf(req.payload, { kind: 'collection', slug: 'contraindications', id: '' })
  const live = await records.find('contraindications', {
    _status: { equals: 'published' },
    id: { not_in: linked.map(({ id }) => id) },
  })
  return live
    .filter((doc) => isLive(type, doc))
    .map((doc) => ({
      id: String(doc.id),
      // What they are about is a matter of the list alone.
      record: {
        ...linkedReadings.contraindications.parse(inLanguage(type.fields, doc, locale)),
        concerns: [],
      },
    }))
}

/** Brands that Settings list for every page. */
async function loadBrands(
  req: PayloadRequest,
  { locale, records }: Pick<Reading, 'locale' | 'records'>,
): Promise<LinkedRecords['brands']> {
  const stored = await records.global('settings')
  if (!stored) return []
  const { fields } = publicTypeOf(req.payload, { kind: 'global', slug: 'settings', id: 'settings' })
  const { brandNames } = brandSettings.parse(inLanguage(fields, stored, locale))
  return brandNames.filter(({ brand }) => brand !== '')
}

async function loadNotices(
  req: PayloadRequest,
  { locale, read, records }: Reading,
): Promise<LinkedRecords['notices']> {
  const type = publicTypeOf(req.payload, { kind: 'collection', slug: 'safety-notices', id: '' })
  // A clinic has a handful of them.
  const live = (await records.find('safety-notices', { _status: { equals: 'published' } }))
    .filter((doc) => isLive(type, doc))
    .map((doc) => linkedReadings['safety-notices'].parse(inLanguage(type.fields, doc, locale)))
  const treatments: NoticedTreatment[] = (
    await read(
      'treatments',
      live.flatMap((each) => each.treatments),
      linkedReadings.treatments,
    )
  ).map(({ id, record }) => ({ id, names: allNames(record), techniques: record.techniques }))
  return live.map((each) => ({
    title: each.title,
    text: proseToText(each.message) ?? '',
    treatments: treatments.filter(({ id }) => each.treatments.includes(id)),
  }))
}

async function loadLocationLinks(
  read: Reader,
  document: Record<string, unknown>,
): Promise<LinkedRecords> {
  const { offers, performedBy } = readLocation(document)
  const treatments = await read(
    'treatments',
    offers.map(({ treatment }) => treatment),
    linkedReadings.treatments,
  )
  const people = await read('clinicians', performedBy, linkedReadings.clinicians)
  return {
    ...noLinks,
    offered: treatments.map(({ id, record: { name, performedBy } }) => ({ id, name, performedBy })),
    licences: people.flatMap(({ record }) => record.licenceLevel ?? []),
  }
}

interface ToLink {
  type: string
  fields: Field[]
  doc: Record<string, unknown>
  locale: Locale
}

async function loadOwnLinks(
  req: PayloadRequest,
  { doc, fields, locale, type }: ToLink,
  records: RecordsNow,
): Promise<LinkedRecords> {
  const read = reader(req, locale, records)
  const document = inLanguage(fields, doc, locale)
  switch (type) {
    case 'treatments':
      return loadTreatmentLinks(req, { locale, read, records }, document)
    case 'locations':
      return loadLocationLinks(read, document)
    default:
      return noLinks
  }
}

/** Reads what a document links to, as stored now and in one language, and the brands known here. */
export async function loadLinks(
  req: PayloadRequest,
  document: ToLink,
  records = recordsNow(req),
): Promise<LinkedRecords> {
  const { brands, ...links } = await loadOwnLinks(req, document, records)
  const known = await loadBrands(req, { locale: document.locale, records })
  return { ...links, brands: [...known, ...brands] }
}
