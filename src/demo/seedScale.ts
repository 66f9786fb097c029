import { MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import { env } from '@/env'
import { sampleSlug, scaleCondition, scaleLocation, scaleTreatment } from './content/scaleDocuments'
import { conditionData } from './documents/clinicalData'
import { copyDocuments, readPattern } from './documents/copyDocuments'
import type { KeyedIds } from './documents/keyedIds'
import { locationData } from './documents/locationData'
import { findSigners, type Signers } from './documents/signOffDocument'
import { treatmentData } from './documents/treatmentData'
import { ensurePublished, type Written } from './documents/writeDocument'
import type { Report } from './progress'
import { refuseProduction } from './refuseProduction'

/** So many documents of a kind go through the pipeline; the others are copies of these. */
export const usualPatternCount = 24
const batchSize = 200

/** One kind of document the scale seed makes. */
interface Kind {
  collection: 'conditions' | 'locations' | 'treatments'
  /** As it stands in the slug: `sample-clinic-00012`. */
  name: string
  count: number
  patternCount: number
  publish: (index: number) => Promise<Written>
}

/**
 * Adds invented documents for measurements to the demonstration: so many treatments, a tenth as
 * many conditions, a twentieth as many clinics. The first of each kind are published, the rest are
 * their copies. The same number gives the same documents; those that are there already are kept,
 * so an interrupted run goes on. Stop the site first: copies do not wait for the publish lock.
 *
 * @param ids what `seedDemo` has written: the documents made here link to it
 * @param patternCount how many of each kind are published, at most
 * @throws {ProductionDatabaseError} in production outside the embedded demo
 */
export async function seedScale(
  payload: Payload,
  ids: KeyedIds,
  treatmentCount: number,
  report: Report,
  patternCount = usualPatternCount,
): Promise<void> {
  refuseProduction(env())
  // A driver of our own: the one inside Payload has other classes for the same values.
  const client = await MongoClient.connect(env().databaseUrl)
  try {
    const signers = await findSigners(payload)
    for (const kind of kindsOf(payload, ids, signers, treatmentCount, patternCount)) {
      await writeMany(client, report, kind)
    }
  } finally {
    await client.close()
  }
}

function kindsOf(
  payload: Payload,
  ids: KeyedIds,
  signers: Signers,
  treatmentCount: number,
  patternCount: number,
): Kind[] {
  const treatments: Kind = {
    collection: 'treatments',
    name: 'treatment',
    count: treatmentCount,
    patternCount,
    publish: async (index) => {
      const source = scaleTreatment(index)
      const written = await ensurePublished(
        payload,
        {
          collection: 'treatments',
          where: { slug: { equals: source.slug } },
          data: (locale) => treatmentData(source, locale, ids, { withLinks: false }),
        },
        signers,
      )
      ids.set('treatments', source.slug, written.id)
      return written
    },
  }
  const conditions: Kind = {
    collection: 'conditions',
    name: 'condition',
    count: Math.ceil(treatmentCount / 10),
    patternCount,
    publish: (index) => {
      const source = scaleCondition(index)
      return ensurePublished(
        payload,
        {
          collection: 'conditions',
          where: { slug: { equals: source.slug } },
          data: (locale) => conditionData(source, locale, ids),
        },
        signers,
      )
    },
  }
  const clinics: Kind = {
    collection: 'locations',
    name: 'clinic',
    count: Math.ceil(treatmentCount / 20),
    patternCount,
    publish: (index) => {
      const source = scaleLocation(index, Math.min(treatmentCount, patternCount))
      return ensurePublished(
        payload,
        {
          collection: 'locations',
          where: { slug: { equals: source.slug } },
          data: (locale) => locationData(source, locale, ids),
        },
        signers,
      )
    },
  }
  // Clinics offer treatments, so these come first.
  return [treatments, conditions, clinics]
}

async function writeMany(
  client: MongoClient,
  report: Report,
  { collection, name, count, patternCount, publish }: Kind,
): Promise<void> {
  const published = Math.min(count, patternCount)
  for (let index = 0; index < published; index += 1) await publish(index)
  const patterns = await Promise.all(
    Array.from({ length: published }, (_, index) =>
      readPattern(client, collection, sampleSlug(name, index)),
    ),
  )
  for (let start = published; start < count; start += batchSize) {
    const size = Math.min(batchSize, count - start)
    const wanted = Array.from({ length: size }, (_, offset) => start + offset)
    const known = await knownSlugs(
      client,
      collection,
      wanted.map((n) => sampleSlug(name, n)),
    )
    await copyDocuments(
      client,
      collection,
      wanted.flatMap((number) => {
        const slug = sampleSlug(name, number)
        const pattern = patterns[number % published]
        return pattern && !known.has(slug) ? [{ pattern, slug, number }] : []
      }),
    )
    if ((start - published) % (10 * batchSize) === 0) report(`${collection}: ${start + size}`)
  }
  report(`${collection}: ${count} samples`)
}

async function knownSlugs(
  client: MongoClient,
  collection: Kind['collection'],
  slugs: string[],
): Promise<Set<unknown>> {
  const found = client
    .db()
    .collection(collection)
    .find({ slug: { $in: slugs } })
  return new Set((await found.project({ slug: true }).toArray()).map(({ slug }) => slug))
}
