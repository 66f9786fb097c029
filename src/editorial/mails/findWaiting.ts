import type { Payload } from 'payload'
import type { DeskItem } from '@/domain/reviewDesk'

/** What a mail says of a review that waits. */
export type WaitingReview = Pick<
  DeskItem,
  'because' | 'documents' | 'id' | 'kind' | 'minutes' | 'risk'
>

/** Every review that waits for a reviewer, the most urgent first. */
export async function findWaiting(_payload: Payload): Promise<WaitingReview[]> {
  return []
}
