import type { DeskItem, Person } from '@/domain/reviewDesk'

/** What the main button of a review does; null if there is nothing to decide for this person. */
export type MainDecision = 'approve' | 'confirm' | 'confirmUnchanged' | 'publish'

interface Offered {
  main: MainDecision | null
  /** True if this person has agreed to the text and somebody else must. */
  hasAgreed: boolean
}

/** What somebody is offered to decide. */
export function offeredDecision(
  { isUnchanged, may, state }: Pick<DeskItem, 'isUnchanged' | 'may' | 'state'>,
  agreements: readonly Person[],
  account: string,
): Offered {
  const waitsForSecond = state === 'awaitsConfirmation'
  const hasAgreed = waitsForSecond && agreements.some((each) => each.account === account)
  const decide = (main: MainDecision | null): Offered => ({ main, hasAgreed })
  if (may.publish) return decide('publish')
  if (hasAgreed) return decide(null)
  if (may.confirm && (waitsForSecond || !may.approve)) return decide('confirm')
  if (may.approve) return decide(isUnchanged ? 'confirmUnchanged' : 'approve')
  return decide(null)
}
