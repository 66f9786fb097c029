import type { WaitModel } from '@/content/models/treatmentPage'
import type { Locale } from '@/domain/locales'
import { waitAnchors } from '@/domain/safetyTerms'
import { siteWords } from '../words/siteWords'
import { describeAmount } from './spans'

/** How long to wait and from when, such as `Wait: 6 months after the last dose`; null without either. */
export function describeWait(wait: WaitModel | null, locale: Locale): string | null {
  if (!wait) return null
  const words = siteWords(locale).treatment
  const amount =
    wait.amount !== null && wait.unit ? describeAmount(wait.amount, wait.unit, locale) : null
  const anchor = wait.anchor ? waitAnchors[wait.anchor][locale] : null
  if (amount && anchor) {
    return wait.anchor === 'clinician-agrees'
      ? `${words.waitFor} ${amount}, ${anchor}`
      : `${words.waitFor} ${amount} ${anchor}`
  }
  if (wait.anchor) return words.waitUntil[wait.anchor]
  return amount ? `${words.waitFor} ${amount}` : null
}
