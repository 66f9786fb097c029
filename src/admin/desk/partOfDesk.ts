import type { DeskItem } from '@/domain/reviewDesk'

/** Where a review stands on somebody's desk. */
export type DeskPart = 'confirm' | 'held' | 'publish' | 'queue' | 'sentBack' | 'withOthers'

/** Who sits at the desk: the id of their account. */
type Account = string

/** What a review asks of the person at the desk; of one that asks nothing, where it is. */
export function partOfDesk(
  { requestedBy, state }: Pick<DeskItem, 'requestedBy' | 'state'>,
  account: Account,
): DeskPart {
  const isOwn = requestedBy?.account === account
  switch (state) {
    case 'approved':
      return 'publish'
    case 'awaitsConfirmation':
      return isOwn ? 'confirm' : 'queue'
    case 'held':
      return 'held'
    case 'open':
      return 'queue'
    case 'sentBack':
      return isOwn ? 'sentBack' : 'withOthers'
    case 'published':
    case 'withdrawn':
      return 'withOthers'
  }
}
