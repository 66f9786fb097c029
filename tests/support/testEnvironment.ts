import { randomBytes } from 'node:crypto'

/** The address of a database of the run's own MongoDB. The name must end in `_test`. */
export function testDatabaseUrl(mongoPort: number, name: string): string {
  if (!name.endsWith('_test')) throw new Error(`A test database's name ends in _test: ${name}`)
  return `mongodb://127.0.0.1:${mongoPort}/${name}?replicaSet=skinwise`
}

/** A database name nothing else uses, no longer than MongoDB allows (63 bytes). */
export function freshDatabaseName(hint: string): string {
  const words = hint.replaceAll(/[^a-z0-9]+/gi, '_').slice(0, 30)
  return `sw_${words}_${randomBytes(4).toString('hex')}_test`
}

/** What Payload needs besides a database; signs nothing that outlives the test. */
export const testSecret = 'secret of the tests, nothing else is signed with it'
