import { MongoClient } from 'mongodb'

/** Copies every collection, indexes included, from one database of a server to another. */
export async function copyDatabase(fromUrl: string, toUrl: string): Promise<void> {
  const [source, target] = await Promise.all([
    MongoClient.connect(fromUrl),
    MongoClient.connect(toUrl),
  ])
  try {
    const from = source.db()
    const to = target.db()
    const collections = await from.listCollections({ type: 'collection' }).toArray()
    for (const { name } of collections) {
      const created = await to.createCollection(name)
      const indexes = await from.collection(name).indexes()
      const own = indexes
        .filter((index) => index.name !== '_id_')
        .map(({ v: _v, ...index }) => index)
      if (own.length > 0) {
        await created.createIndexes(own.map(({ key, ...options }) => ({ key, ...options })))
      }
      const documents = await from.collection(name).find().toArray()
      if (documents.length > 0) await created.insertMany(documents)
    }
  } finally {
    await Promise.all([source.close(), target.close()])
  }
}
