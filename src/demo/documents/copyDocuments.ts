import { type MongoClient, ObjectId } from 'mongodb'
import { z } from 'zod'
import { type Clock, clockCollection, clockId } from '@/domain/clock'
import { fingerprintOf } from '@/editorial/frozenCopy'
import { rowId } from './rowId'

const storedSchema = z.looseObject({
  _id: z.instanceof(ObjectId),
  name: z.record(z.string(), z.string()),
})
const versionSchema = z.looseObject({ version: z.looseObject({}) })
const entrySchema = z.looseObject({ snapshot: z.looseObject({}) })

/** A published document with all that the pipeline keeps about it. */
interface Pattern {
  document: z.infer<typeof storedSchema>
  version: z.infer<typeof versionSchema>
  entry: z.infer<typeof entrySchema>
}

type Copied = 'conditions' | 'locations' | 'treatments'

/** Reads what a document of this slug left in the database when it was published. */
export async function readPattern(
  client: MongoClient,
  collection: Copied,
  slug: string,
): Promise<Pattern> {
  const db = client.db()
  const document = storedSchema.parse(await db.collection(collection).findOne({ slug }))
  const version = await db
    .collection(`_${collection}_versions`)
    .findOne({ parent: document._id, latest: true })
  const entry = await db
    .collection('publications')
    .findOne({ documentType: collection, documentId: String(document._id) }, { sort: { seq: -1 } })
  return {
    document,
    version: versionSchema.parse(version),
    entry: entrySchema.parse(entry),
  }
}

/**
 * Copies published documents under other slugs and numbers, as the pipeline would have left them:
 * the document, its newest version and its entry in the publish log. Past Payload, because a
 * publish takes a third of a second of processor time and ten thousand of them an hour.
 */
export async function copyDocuments(
  client: MongoClient,
  collection: Copied,
  copies: readonly { pattern: Pattern; slug: string; number: number }[],
): Promise<void> {
  if (copies.length === 0) return
  const db = client.db()
  const made = copies.map(({ pattern, slug, number }) => {
    const id = new ObjectId(rowId(collection, slug))
    const name = Object.fromEntries(
      Object.entries(pattern.document.name).map(([locale, words]) => [
        locale,
        words.replace(/\d+\)$/, `${number})`),
      ]),
    )
    const snapshot = { ...pattern.entry.snapshot, id: String(id), slug, name }
    return { pattern, id, slug, name, snapshot }
  })
  await client.withSession((session) =>
    session.withTransaction(async () => {
      const clock = await db
        .collection<Clock>(clockCollection)
        .findOneAndUpdate({ _id: clockId }, { $inc: { seq: made.length } }, { session })
      if (!clock) throw new Error('The clock is missing: seed the demonstration first.')
      await db.collection(collection).insertMany(
        made.map(({ pattern, id, slug, name }) => ({ ...pattern.document, _id: id, slug, name })),
        { session },
      )
      await db.collection(`_${collection}_versions`).insertMany(
        made.map(({ pattern: { version }, id, slug, name }) => ({
          ...version,
          _id: new ObjectId(),
          parent: id,
          version: { ...version.version, slug, name },
        })),
        { session },
      )
      await db.collection('publications').insertMany(
        made.map(({ pattern: { entry }, id, slug, name, snapshot }, index) => ({
          ...entry,
          _id: new ObjectId(),
          seq: clock.seq + 1 + index,
          documentId: String(id),
          slug,
          title: name.en,
          snapshot,
          fingerprint: fingerprintOf(snapshot),
        })),
        { session },
      )
    }),
  )
}
