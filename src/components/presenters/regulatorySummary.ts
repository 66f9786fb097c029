import type { Locale } from '@/domain/locales'
import type { RegulatoryStatus } from '@/domain/treatmentTerms'
import { siteWords } from '../words/siteWords'

/** What the regulator says of all uses together, in one line; null when no use is listed. */
export function regulatorySummary(
  statuses: readonly RegulatoryStatus[],
  locale: Locale,
): string | null {
  const [first, ...others] = [...new Set(statuses)]
  if (!first) return null
  const words = siteWords(locale).regulator
  if (others.length === 0) return words.all[first]
  const rest = others.map((status) => words.some[status]).join(', ')
  const lead = words.some[first]
  return `${lead.slice(0, 1).toLocaleUpperCase(locale)}${lead.slice(1)}; ${rest}`
}
