import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { takePublishLock } from './lock'
import { settleDependants } from './settle'

/**
 * Runs work that changes what is public, whole or not at all: in one transaction, which begins with
 * the publish lock and ends with what depends on the safety records that were written. The work
 * notes, writes and settles each document itself.
 *
 * @throws whatever the work throws, after nothing has been changed.
 */
export async function inLockedTransaction<T>(
  req: PayloadRequest,
  work: () => Promise<T>,
): Promise<T> {
  const isOurs = await initTransaction(req)
  try {
    await takePublishLock(req)
    const result = await work()
    await settleDependants(req)
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
