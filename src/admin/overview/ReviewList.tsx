import type { Payload } from 'payload'
import { interfaceLanguage, type Words } from '@/domain/words'
import type { StoredReview } from '@/editorial/signOff/storedReview'
import { deskPath, reviewPath } from '../desk/deskPaths'
import { reasonOf } from '../desk/deskWords'
import type { Telling } from '../history/telling'
import { ago } from './ago'

interface ReviewListProps {
  id: string
  title: Words
  reviews: readonly StoredReview[]
  /** Whether each line shows what was said last: why it came back. */
  showsNote: boolean
  i18n: Telling['i18n']
  payload: Payload
  say: Telling['say']
}

/** As many as an overview can hold; the desk has the rest. */
const mostLines = 5

/** Reviews that wait for somebody. Nothing at all when none does. */
export function ReviewList(props: ReviewListProps) {
  const { i18n, id, payload, reviews, say, showsNote, title } = props
  if (reviews.length === 0) return null
  const { admin } = payload.config.routes
  return (
    <section aria-labelledby={id} className="overview-card overview-card--waiting">
      <h2 id={id}>
        {say(title)} <span className="overview-card__count">{reviews.length}</span>
      </h2>
      <ul className="overview-lines">
        {reviews.slice(0, mostLines).map((review) => (
          <li key={review.id}>
            <a href={`${admin}${reviewPath(review.id)}`}>{review.documents[0]?.title}</a>
            <p>
              {(showsNote && review.answers.at(-1)?.note) || say(reasonOf(review))}
              {' · '}
              <time dateTime={review.createdAt}>
                {ago(review.createdAt, interfaceLanguage({ i18n }))}
              </time>
            </p>
          </li>
        ))}
      </ul>
      <p className="overview-card__more">
        <a href={`${admin}${deskPath}`}>
          {say({ en: 'Open the review desk', es: 'Abrir la mesa de revisión' })}
        </a>
      </p>
    </section>
  )
}
