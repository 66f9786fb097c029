import type { Agreement, ReviewStep } from '@/domain/reviewDesk'
import { reviewAnswers } from '@/domain/reviewTerms'
import type { Telling } from '../history/telling'
import { When } from '../history/When'

interface ReviewPeopleProps {
  agreements: readonly Agreement[]
  needsTwoPeople: boolean
  steps: readonly ReviewStep[]
  say: Telling['say']
}

/** Who has agreed to exactly this text, and what has happened so far. */
export function ReviewPeople({ agreements, needsTwoPeople, say, steps }: ReviewPeopleProps) {
  return (
    <>
      {needsTwoPeople && (
        <p className="desk-part__help">
          {say({
            en: 'Two different people must agree to the same text, one of them a clinical reviewer.',
            es: 'Dos personas distintas deben estar de acuerdo con el mismo texto; una de ellas, de revisión clínica.',
          })}
        </p>
      )}
      {agreements.length === 0 ? (
        <p>{say({ en: 'Nobody has agreed so far.', es: 'Nadie ha dado su acuerdo todavía.' })}</p>
      ) : (
        <ul className="desk-sources">
          {agreements.map(({ account, at, credentials, isReviewer, name }) => (
            <li key={account}>
              <strong>{[name, credentials].filter(Boolean).join(', ')}</strong>
              <p>
                <span>
                  {isReviewer
                    ? say({ en: 'Clinical reviewer', es: 'Revisión clínica' })
                    : say({ en: 'Colleague', es: 'Colega' })}
                </span>
                <When iso={at} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {steps.length > 0 && (
        <details>
          <summary>{say({ en: 'What happened so far', es: 'Qué ha pasado hasta ahora' })}</summary>
          <ol className="desk-sources">
            {steps.map(({ at, by, note, what }) => (
              <li key={`${at} ${what}`}>
                <strong>{by.name}</strong> {say(reviewAnswers[what]).toLowerCase()}
                <p>
                  <When iso={at} />
                </p>
                {note && <p className="desk-line__note">{note}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}
