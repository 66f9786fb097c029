import type { Field, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Locale } from '@/domain/locales'
import { proseToText } from '@/domain/proseToText'
import {
  aftercareActions,
  careLevels,
  contraindicationKinds,
  severities,
} from '@/domain/safetyTerms'
import { licenceLevels, techniques } from '@/domain/treatmentTerms'
import { codesOf } from '@/domain/vocabulary'
import { type RecordsNow, recordsNow } from '../recordsNow'
import { inLanguage } from '../requiredContent'
import { isLive, publicTypeOf, readNewest } from '../storedDocument'
import { brandsOf } from './brands'
import {
  type LinkedCondition,
  type LinkedRecords,
  type NoticedTreatment,
  noLinks,
} from './linkedRecords'
import { readLocation } from './readLocation'
import { readTreatment, timing } from './readTreatment'

const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value ?? '')
const texts = z
  .array(z.string())
  .nullish()
  .catch(null)
  .transform((list) => list ?? [])
const ids = z
  .array(z.union([z.string(), z.number()]))
  .nullish()
  .catch(null)
  .transform((list) => (list ?? []).map(String))
const code = <T extends string>(codes: T[]) =>
  z
    .enum(codes)
    .nullish()
    .catch(null)
    .transform((value) => value ?? null)
const codes = <T extends string>(list: T[]) =>
  z
    .array(z.enum(list))
    .nullish()
    .catch(null)
    .transform((values) => values ?? [])

const names = z.object({ name: text, alsoKnownAs: texts })
const contraindication = z.object({
  name: text,
  question: text,
  kind: code(codesOf(contraindicationKinds)),
  defaultSeverity: code(codesOf(severities)),
  genericNames: texts,
  brandNames: texts,
  concerns: ids,
})
const step = z.object({
  action: code(codesOf(aftercareActions)),
  careLevel: code(codesOf(careLevels)),
  timing,
})
const settings = z.object({
  brandNames: z
    .array(z.object({ brand: text, generic: text }))
    .nullish()
    .catch(null)
    .transform((rows) => rows ?? []),
})
const notice = z.object({ title: text, message: z.unknown(), treatments: ids })
const noticed = names.extend({ techniques: codes(codesOf(techniques)) })
const offered = z.object({ name: text, performedBy: codes(codesOf(licenceLevels)) })
const clinician = z.object({ licenceLevel: code(codesOf(licenceLevels)) })

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
    contraindication,
  )
  const records = [...linked, ...(await loadOthers(req, { locale, records: stored }, linked))]
  const conditions: LinkedCondition[] = (
    await read(
      'conditions',
      [
        ...treatment.treats.map((row) => row.condition),
        ...records.flatMap(({ record }) => record.concerns),
      ],
      names,
    )
  ).map(({ id, record }) => ({ id, names: allNames(record) }))
  const steps = await read(
    'aftercare-steps',
    treatment.aftercare.map((row) => row.step),
    step,
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
): Promise<{ id: string; record: z.output<typeof contraindication> }[]> {
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
      record: { ...contraindication.parse(inLanguage(type.fields, doc, locale)), concerns: [] },
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
  const { brandNames } = settings.parse(inLanguage(fields, stored, locale))
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
    .map((doc) => notice.parse(inLanguage(type.fields, doc, locale)))
  const treatments: NoticedTreatment[] = (
    await read(
      'treatments',
      live.flatMap((each) => each.treatments),
      noticed,
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
    offered,
  )
  const people = await read('clinicians', performedBy, clinician)
  return {
    ...noLinks,
    offered: treatments.map(({ id, record }) => ({ id, ...record })),
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
