import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { Payload } from 'payload'
import { interfaceLanguage, type Words } from '@/domain/words'
import { ago } from './ago'
import type { DraftLine } from './findDrafts'

interface DraftListProps {
  id: string
  title: string
  /** Said when there is no draft. */
  empty: string
  lines: readonly DraftLine[]
  total: number
  /** Whether each line names who saved it last. */
  namesEditors: boolean
  i18n: I18nClient
  payload: Payload
  say: (words: Words) => string
}

/** Drafts, newest first, each leading to its form. */
export function DraftList(props: DraftListProps) {
  const { empty, i18n, id, lines, namesEditors, payload, say, title, total } = props
  const { admin } = payload.config.routes
  const language = interfaceLanguage({ i18n })
  return (
    <section aria-labelledby={id} className="overview-card">
      <h2 id={id}>
        {title}
        {total > 0 && <span className="overview-card__count">{total}</span>}
      </h2>
      {lines.length === 0 ? (
        <p className="overview-card__note">{empty}</p>
      ) : (
        <ul className="overview-lines">
          {lines.map((line) => (
            <li key={`${line.collection}:${line.id}`}>
              <a href={`${admin}/collections/${line.collection}/${line.id}`}>
                {line.title ?? say({ en: 'Without a name', es: 'Sin nombre' })}
              </a>
              <p>
                {getTranslation(payload.collections[line.collection].config.labels.singular, i18n)}
                {' · '}
                <time dateTime={line.updatedAt}>{ago(line.updatedAt, language)}</time>
                {namesEditors && line.editedBy !== null && ` · ${line.editedBy}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
