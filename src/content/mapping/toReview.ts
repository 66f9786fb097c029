import { toCalendarDay } from '@/domain/calendarDays'
import type { Treatment } from '@/payload-types'
import type { ReviewModel } from '../models/shared'
import { recordOf } from './links'
import type { PageContext } from './pageContext'
import { toClinician } from './toClinician'
import type { Unfinished } from './unfinished'

/** Who reviewed a page, when, and when it is due again. */
export function toReview(
  review: Unfinished<NonNullable<Treatment['review']>> | null | undefined,
  context: PageContext,
): ReviewModel {
  const reviewer = recordOf(review?.reviewedBy)
  return {
    reviewedBy: reviewer && toClinician(reviewer, context),
    reviewedOn: toCalendarDay(review?.reviewedOn),
    nextReviewOn: toCalendarDay(review?.nextReviewOn),
  }
}
