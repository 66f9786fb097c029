import type { ReviewModel } from '@/content/models/shared'
import type { Locale } from '@/domain/locales'
import { describeDay } from '../presenters/dates'
import { siteWords } from '../words/siteWords'

interface Props {
  locale: Locale
  review: ReviewModel
}

/** Who checked a page and when, and when it is due again; says so when nobody has. */
export function ReviewLine({ locale, review }: Props) {
  const words = siteWords(locale).treatment
  const { isAlone, reviewedBy, reviewedOn, nextReviewOn, isOverdue } = review
  const name = reviewedBy
    ? [reviewedBy.name, reviewedBy.credentials].filter((part) => part !== '').join(', ')
    : null
  const day = reviewedOn ? describeDay(reviewedOn, locale) : null
  const lines = [
    name && day ? (isAlone ? words.writtenByOn : words.reviewedByOn)(name, day) : null,
    name && !day ? words.reviewedBy(name) : null,
    !name && day ? words.reviewedOn(day) : null,
    !name && !day ? words.noReview : null,
    nextReviewOn && !isOverdue ? words.nextReview(describeDay(nextReviewOn, locale)) : null,
    nextReviewOn && isOverdue ? words.reviewOverdue(describeDay(nextReviewOn, locale)) : null,
  ].filter((line) => line !== null)
  return (
    <div className="review">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {reviewedBy?.role && <p className="quiet">{reviewedBy.role}</p>}
    </div>
  )
}
