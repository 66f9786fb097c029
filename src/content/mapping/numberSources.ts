import { toCalendarDay } from '@/domain/calendarDays'
import type { Citation } from '@/payload-types'
import type { SourceModel } from '../models/shared'
import { type Link, recordsOf } from './links'
import { type PageContext, requiredText } from './pageContext'
import { sourceAddress } from './sourceAddress'
import type { Unfinished } from './unfinished'

/** Numbers a page's sources from 1, in the order they are first cited; one source has one number. */
export interface PageSources {
  /** The numbers of what a statement cites. Citations that can't be read vanish. */
  cite(citations: readonly Link<Unfinished<Citation>>[] | null | undefined): number[]
  /** Everything cited so far, by number. */
  list(): SourceModel[]
}

/** An empty list of sources for one page. */
export function numberSources(context: PageContext): PageSources {
  const byId = new Map<string, SourceModel>()

  const numberOf = (citation: Unfinished<Citation>): number[] => {
    if (!citation.id) return []
    const known = byId.get(citation.id)
    if (known) return [known.number]
    const number = byId.size + 1
    byId.set(citation.id, {
      number,
      title: requiredText(citation.title, 'citation.title', context),
      publisher: requiredText(citation.publisher, 'citation.publisher', context),
      year: citation.year ?? null,
      url: sourceAddress(citation),
      checkedOn: toCalendarDay(citation.checkedOn),
    })
    return [number]
  }

  return {
    cite: (citations) => [...new Set(recordsOf(citations).flatMap(numberOf))],
    list: () => [...byId.values()],
  }
}
