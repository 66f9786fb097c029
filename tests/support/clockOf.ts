import type { Payload } from 'payload'
import { type Clock, clockCollection, clockId } from '@/domain/clock'

/** The number of the newest change in public, as web processes read it. */
export async function clockOf({ db }: Payload): Promise<number> {
  const clock = await db.connection.collection<Clock>(clockCollection).findOne({ _id: clockId })
  if (!clock) throw new Error('There is no clock.')
  return clock.seq
}
