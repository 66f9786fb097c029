'use client'

import { Link, useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '../useSay'

/** How a day is written: the same in every time zone (see src/domain/calendarDays.ts). */
const dayWords = (language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })

/** Who reviewed the text that is live, when, and when it is due again. Nobody types it. */
export function ReviewPanel({ path }: { path: string }) {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { language, say } = useSay()
  const [fields] = useAllFormFields()
  const text = (part: string): string | null => {
    const value = fields[`${path}.${part}`]?.value
    return typeof value === 'string' && value !== '' ? value : null
  }
  const name = text('name')
  const credentials = text('credentials')
  const reviewedOn = text('reviewedOn')
  const nextReviewOn = text('nextReviewOn')
  const isAlone = fields[`${path}.isAlone`]?.value === true
  const day = (iso: string) => (
    <time dateTime={iso.slice(0, 10)}>{dayWords(language).format(new Date(iso))}</time>
  )
  const records = `${config.routes.admin}/collections/sign-offs?where[and][0][documentType][equals]=${collectionSlug}&where[and][1][documentId][equals]=${id}`
  return (
    // A refused publish leads here, as to any other field.
    <section
      aria-labelledby="review-panel"
      className="review-panel"
      id={`field-${path}`}
      tabIndex={-1}
    >
      <h3 id="review-panel">{say({ en: 'Clinical review', es: 'Revisión clínica' })}</h3>
      {reviewedOn === null ? (
        <p>{say({ en: 'Not reviewed yet.', es: 'Aún sin revisar.' })}</p>
      ) : (
        <dl>
          <dt>
            {isAlone
              ? say({ en: 'Written and reviewed by', es: 'Escrito y revisado por' })
              : say({ en: 'Reviewed by', es: 'Revisado por' })}
          </dt>
          <dd>{[name, credentials].filter(Boolean).join(', ')}</dd>
          <dt>{say({ en: 'Reviewed on', es: 'Revisado el' })}</dt>
          <dd>{day(reviewedOn)}</dd>
          {nextReviewOn !== null && (
            <>
              <dt>{say({ en: 'Next review', es: 'Próxima revisión' })}</dt>
              <dd>
                {day(nextReviewOn)}{' '}
                {Date.parse(nextReviewOn) < Date.now() && (
                  <span className="live-badge live-badge--off">
                    {say({ en: 'Overdue', es: 'Vencida' })}
                  </span>
                )}
              </dd>
            </>
          )}
        </dl>
      )}
      <p className="review-panel__help">
        {say({
          en: 'As the live page shows it. It follows from sign-offs; nobody types it.',
          es: 'Como lo muestra la página publicada. Se deriva de los vistos buenos; nadie lo escribe.',
        })}
      </p>
      {id !== undefined && reviewedOn !== null && (
        <Link href={records} prefetch={false}>
          {say({ en: 'Every sign-off', es: 'Todos los vistos buenos' })}
        </Link>
      )}
    </section>
  )
}
