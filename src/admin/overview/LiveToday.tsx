import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { Payload } from 'payload'
import { publishActions } from '@/domain/publishTerms'
import { interfaceLanguage, languageList, type Words } from '@/domain/words'
import { ago } from './ago'
import type { LiveLine } from './findLiveToday'

interface LiveTodayProps {
  lines: readonly LiveLine[]
  i18n: I18nClient
  payload: Payload
  say: (words: Words) => string
}

/** What changed in public in the last 24 hours, and who did it. */
export function LiveToday({ i18n, lines, payload, say }: LiveTodayProps) {
  const { admin } = payload.config.routes
  const language = interfaceLanguage({ i18n })
  const titleOf = ({ documentId, documentType, title }: LiveLine): string => {
    const global = payload.globals.config.find(({ slug }) => slug === documentType)
    return global ? getTranslation(global.label, i18n) : (title ?? documentId)
  }
  const formOf = ({ documentId, documentType }: LiveLine): string =>
    documentId === documentType
      ? `${admin}/globals/${documentType}`
      : `${admin}/collections/${documentType}/${documentId}`
  return (
    <section aria-labelledby="live-today" className="overview-card">
      <h2 id="live-today">{say({ en: 'Live today', es: 'Publicado hoy' })}</h2>
      {lines.length === 0 ? (
        <p className="overview-card__note">
          {say({
            en: 'Nothing has changed in public in the last 24 hours.',
            es: 'En las últimas 24 horas no ha cambiado nada en público.',
          })}
        </p>
      ) : (
        <ul className="overview-lines">
          {lines.map((line) => (
            <li key={line.id}>
              {line.action === 'delete' ? (
                <span>{titleOf(line)}</span>
              ) : (
                <a href={formOf(line)}>{titleOf(line)}</a>
              )}
              <p>
                <strong>{say(publishActions[line.action])}</strong>
                {line.locales && line.locales.length > 0 && (
                  <> · {languageList({ i18n }, line.locales)}</>
                )}
                {' · '}
                <time dateTime={line.at}>{ago(line.at, language)}</time>
                {' · '}
                {line.by.name}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="overview-card__more">
        <a href={`${admin}/collections/publications`}>
          {say({ en: 'All that went live', es: 'Todo lo publicado' })}
        </a>
      </p>
    </section>
  )
}
