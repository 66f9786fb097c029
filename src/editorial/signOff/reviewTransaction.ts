import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { takePublishLock } from '../lock'

/**
 * Runs a step of a review in one transaction that holds the publish lock: what it has read is still
 * true when it commits, and of two people who decide at once the second sees what the first did.
 *
 * @throws whatever `work` throws; then nothing of it has happened.
 */
export async function inReviewTransaction<T>(
  req: PayloadRequest,
  work: () => Promise<T>,
): Promise<T> {
  const isOwn = await initTransaction(req)
  try {
    await takePublishLock(req)
    const result = await work()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
