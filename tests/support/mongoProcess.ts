import { findMongod } from '@/demo/findMongod'
import { startMongo } from '@/demo/startMongo'

// A process with a database of its own, for the test that kills it.
const mongo = await startMongo(await findMongod(() => undefined), process.argv[2] ?? '')
console.log(mongo.urlOf('notes'))
setInterval(() => undefined, 60_000)
