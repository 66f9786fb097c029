import { type Collection, MongoClient } from 'mongodb'
import { z } from 'zod'

/** What a database was filled with: the demonstration, or nothing on purpose. */
export type SeedKind = 'demo' | 'empty'

interface Marker {
  _id: 'seed'
  kind: SeedKind
  finishedAt: Date
}

const markerSchema = z.object({ kind: z.enum(['demo', 'empty']) })

/**
 * What the database was filled with, or nothing when it never was or the filling was cut short.
 */
export async function readSeedMarker(databaseUrl: string): Promise<SeedKind | undefined> {
  return await withMarkers(databaseUrl, async (markers) => {
    const marker = await markers.findOne({ _id: 'seed' })
    return marker === null ? undefined : markerSchema.parse(marker).kind
  })
}

/** Notes that the filling is complete. Written last, so that a killed one is done again. */
export async function writeSeedMarker(databaseUrl: string, kind: SeedKind): Promise<void> {
  await withMarkers(databaseUrl, async (markers) => {
    await markers.updateOne(
      { _id: 'seed' },
      { $set: { kind, finishedAt: new Date() } },
      { upsert: true, writeConcern: { w: 'majority', journal: true } },
    )
  })
}

async function withMarkers<Result>(
  databaseUrl: string,
  work: (markers: Collection<Marker>) => Promise<Result>,
): Promise<Result> {
  const client = await MongoClient.connect(databaseUrl)
  try {
    return await work(client.db().collection<Marker>('demo'))
  } finally {
    await client.close()
  }
}
