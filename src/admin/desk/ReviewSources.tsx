import type { WholeSource } from '@/domain/reviewDesk'
import type { Telling } from '../history/telling'

/** The sources of a text, each one tap away, and whether anybody has read it. */
export function ReviewSources({
  sources,
  telling: { language, say },
}: {
  sources: readonly WholeSource[]
  telling: Telling
}) {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <ul className="desk-sources">
      {sources.map(({ checkedOn, id, publisher, title, url, year }) => (
        <li key={id}>
          {url === null ? (
            <span>{title}</span>
          ) : (
            <a href={url} rel="noopener noreferrer" target="_blank">
              {title}
              <span className="visually-hidden">
                {say({ en: ' (opens a new tab)', es: ' (se abre en otra pestaña)' })}
              </span>
            </a>
          )}
          <p>
            <span>
              {[publisher, year, url === null ? say(notOnTheWeb) : null].filter(Boolean).join(', ')}
            </span>
            {checkedOn === null ? (
              <span className="live-badge live-badge--off">
                {say({ en: 'Not verified', es: 'Sin verificar' })}
              </span>
            ) : (
              <span>
                {say({ en: 'Read on ', es: 'Leída el ' })}
                <time dateTime={checkedOn}>{day.format(new Date(checkedOn))}</time>
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

const notOnTheWeb = { en: 'not on the web', es: 'no está en la web' }
