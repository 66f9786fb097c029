import { MongoClient } from 'mongodb'
import type { Site } from './startSite'

/** Plans a publish for now by the test's own hand: what is tested is who carries it out. */
export async function planPublish(
  site: Pick<Site, 'databaseUrl'>,
  type: 'publish' | 'unpublish',
  relationTo: string,
  value: string,
): Promise<void> {
  const client = await MongoClient.connect(site.databaseUrl)
  const input = { type, doc: { relationTo, value } }
  const fresh = { hasError: false, processing: false, queue: 'default', totalTried: 0 }
  await client
    .db()
    .collection('payload-jobs')
    .insertOne({ taskSlug: 'schedulePublish', input, ...fresh, createdAt: new Date() })
  await client.close()
}
