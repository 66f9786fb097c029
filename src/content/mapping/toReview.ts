import { toCalendarDay } from '@/domain/calendarDays'
import type { Treatment } from '@/payload-types'
import type { ReviewModel } from '../models/shared'
import { recordOf } from './links'
import { optionalText, type PageContext } from './pageContext'
import { toClinician } from './toClinician'
import type { Unfinished } from './unfinished'

/** Who reviewed a page, when, and when it is due again. */
export function toReview(
  review: Unfinished<NonNullable<Treatment['review']>> | null | undefined,
  context: PageContext,
): ReviewModel {
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
  }
}
