import { toCalendarDay } from '@/domain/calendarDays'
import { overdueFrom, reviewStateAt } from '@/domain/reviewWindows'
import type { Treatment } from '@/payload-types'
import type { ReviewModel } from '../models/shared'
import { recordOf } from './links'
import { optionalText, type PageContext } from './pageContext'
import { toClinician } from './toClinician'
import type { Unfinished } from './unfinished'

type StoredReview = Unfinished<NonNullable<Treatment['review']>> | null | undefined

/** Who reviewed a page, when, when it is due again, and whether that day lies behind at `now`. */
export function toReview(review: StoredReview, now: Date, context: PageContext): ReviewModel {
  const reviewer = recordOf(review?.reviewedBy)
  const person = reviewer && toClinician(reviewer, context)
  const name = optionalText(review?.name)
  return {
    // Called as they were at the sign-off, whatever has become of their record.
    reviewedBy: name
      ? {
          name,
          credentials: review?.credentials ?? '',
          role: person?.role ?? null,
          profileUrl: person?.profileUrl ?? null,
        }
      : null,
    isAlone: review?.isAlone === true,
    reviewedOn: toCalendarDay(review?.reviewedOn),
    nextReviewOn: toCalendarDay(review?.nextReviewOn),
    isOverdue: reviewStateAt(review?.nextReviewOn, now) === 'overdue',
  }
}

/** The instant (ISO 8601, UTC) at which a page has to say that its review is overdue; null once it does. */
export function reviewExpiry(review: StoredReview, now: Date): string | null {
  const instant = overdueFrom(review?.nextReviewOn)
  return instant !== null && Date.parse(instant) > now.getTime() ? instant : null
}
