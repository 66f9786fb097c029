import type { Payload } from 'payload'
import { clockCollection, clockId } from '@/domain/clock'

/**
 * Holds up every publish in the middle: it waits for the publish lock until this is ended, which
 * has to be within seconds, or the database ends it.
 *
 * @returns a function that lets publishes go on
 */
export async function holdUpPublishes({ db }: Payload): Promise<() => Promise<void>> {
  const session = await db.connection.startSession()
  session.startTransaction()
  await db.connection
    .collection<{ _id: string }>(clockCollection)
    .updateOne({ _id: clockId }, { $inc: { heldUp: 1 } }, { session })
  return async () => {
    await session.abortTransaction()
    await session.endSession()
  }
}
