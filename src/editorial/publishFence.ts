import type { PublishTransaction } from './publishTransaction'

/** Throws, or doesn't return, unless this process may still publish. */
export type PublishFence = (session: PublishTransaction['session']) => Promise<void>

let fence: PublishFence | undefined

/**
 * For a process that may publish only as long as it holds a lease: every publish asks the fence in
 * its own transaction, right after it has taken the publish lock.
 */
export function setPublishFence(next: PublishFence | undefined): void {
  fence = next
}

/** Asks the process's fence, if it has one. @throws whatever the fence throws. */
export async function passPublishFence(session: PublishTransaction['session']): Promise<void> {
  await fence?.(session)
}
